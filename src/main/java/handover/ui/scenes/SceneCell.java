package handover.ui.scenes;

import handover.state.AtlasState;
import handover.story.StoryScene;
import handover.ui.common.Wrapping;
import handover.words.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One scene as a card: its picture, its number, its name, its day.
final class SceneCell extends ListCell<StoryScene> {
    private static final double TIP_WIDTH = 320;

    private final AtlasState state;
    private final SceneWords words;
    private final Miniatures miniatures;
    private final ImageView picture = new ImageView();
    private final Label number = new Label();
    private final Label name = new Label();
    private final Label day = new Label();
    private final Label lens = new Label(null, new FontIcon(Feather.EYE));
    private final Tooltip lensTip = new Tooltip();
    private final Label note = new Label(null, new FontIcon(Feather.FILE_TEXT));
    private final Tooltip noteTip = new Tooltip();
    private final StackPane heading = new StackPane(name);
    private final VBox card;
    private @Nullable NameField field;

    SceneCell(AtlasState state, Miniatures miniatures) {
        this.state = state;
        this.words = new SceneWords(state);
        this.miniatures = miniatures;
        getStyleClass().add("scene-cell");
        // No wider than the list, whatever a name asks for.
        setPrefWidth(0);
        picture.setFitWidth(Miniatures.SIZE.width());
        picture.setFitHeight(Miniatures.SIZE.height());
        number.getStyleClass().add("scene-number");
        StackPane.setAlignment(number, Pos.TOP_LEFT);
        name.getStyleClass().add("scene-name");
        name.setMaxWidth(Double.MAX_VALUE);
        heading.setAlignment(Pos.CENTER_LEFT);
        day.getStyleClass().add("scene-day");
        lens.getStyleClass().add("scene-lens");
        lens.setTooltip(lensTip);
        note.getStyleClass().add("scene-noted");
        note.setTooltip(noteTip);
        Wrapping.of(noteTip, TIP_WIDTH);
        Wrapping.of(lensTip, TIP_WIDTH);
        card = card();
        setOnMouseClicked(this::clicked);
        state.choices().locale().subscribe((before, now) -> show(getItem()));
        state.choices().theme().subscribe((before, now) -> show(getItem()));
        new SceneDrag(this, state.desk());
    }

    private VBox card() {
        var frame = new StackPane(picture, number);
        frame.getStyleClass().add("scene-picture");
        frame.setMinSize(Miniatures.SIZE.width(), Miniatures.SIZE.height());
        frame.setMaxSize(Miniatures.SIZE.width(), Miniatures.SIZE.height());
        HBox.setHgrow(day, Priority.ALWAYS);
        day.setMaxWidth(Double.MAX_VALUE);
        var foot = new HBox(day, note, lens);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("scene-foot");
        var whole = new VBox(frame, heading, foot);
        whole.getStyleClass().add("scene-card");
        return whole;
    }

    private void clicked(MouseEvent event) {
        StoryScene scene = getItem();
        if (scene == null
                || event.getButton() != MouseButton.PRIMARY
                || !event.isStillSincePress()) {
            return;
        }
        if (event.getClickCount() == 2
                && name.contains(name.screenToLocal(event.getScreenX(), event.getScreenY()))) {
            startEdit();
        } else if (!isEditing()) {
            state.lookAt(scene.viewpoint());
        }
    }

    @Override
    protected void updateItem(@Nullable StoryScene scene, boolean empty) {
        super.updateItem(scene, empty);
        setText(null);
        show(empty ? null : scene);
    }

    private void show(@Nullable StoryScene scene) {
        setGraphic(scene == null ? null : card);
        picture.imageProperty().unbind();
        if (scene == null) {
            setAccessibleText(null);
            return;
        }
        double pixels = getScene() == null ? 1 : pixels();
        var choices = state.choices();
        var wish =
                new Miniatures.Wish(
                        scene.viewpoint(), choices.locale().get(), choices.theme().get(), pixels);
        picture.imageProperty().bind(miniatures.of(wish));
        number.setText(String.valueOf(getIndex() + 1));
        name.setText(words.title(scene));
        note.setVisible(!scene.note().isBlank());
        note.setManaged(note.isVisible());
        noteTip.setText(scene.note());
        day.setText(words.day(scene));
        String special = words.lens(scene.viewpoint());
        lens.setVisible(!special.isEmpty());
        lens.setManaged(lens.isVisible());
        lensTip.setText(special);
        int of = state.desk().story().get().scenes().size();
        setAccessibleText(words.spoken(scene, getIndex(), of));
    }

    private double pixels() {
        var window = getScene().getWindow();
        return window == null ? 1 : Math.max(1, window.getRenderScaleX());
    }

    @Override
    public void startEdit() {
        StoryScene scene = getItem();
        if (scene == null) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            String spoken = Texts.in(state.choices().locale().get()).get("scenes.rename");
            var typed = new NameField(scene.name(), spoken, text -> commitEdit(scene.named(text)));
            field = typed;
            heading.getChildren().setAll(typed);
            typed.requestFocus();
            typed.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        close();
        super.cancelEdit();
    }

    @Override
    public void commitEdit(StoryScene renamed) {
        close();
        super.commitEdit(renamed);
    }

    private void close() {
        NameField typed = field;
        field = null;
        if (typed != null) {
            typed.cancel();
            boolean focused = typed.isFocused();
            heading.getChildren().setAll(name);
            if (focused && getListView() != null) {
                getListView().requestFocus();
            }
        }
    }
}
