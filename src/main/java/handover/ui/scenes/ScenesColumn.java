package handover.ui.scenes;

import handover.basemap.Basemap;
import handover.state.AtlasState;
import handover.state.StoryDesk;
import handover.story.Story;
import handover.ui.common.Wrapping;
import handover.words.Texts;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;

/// The scenes of the briefing in a column beside the map, as in a slide sorter.
public final class ScenesColumn extends VBox {
    private static final double WIDTH = 236;

    private final AtlasState state;
    private final StoryDesk desk;
    private final Filing filing;
    private final SceneList list;
    private final VBox empty;
    private final NoteField note;

    /// The scenes of `state`, painted over `basemap`.
    public ScenesColumn(AtlasState state, Basemap basemap, Filing filing) {
        this.state = state;
        this.desk = state.desk();
        this.filing = filing;
        var actions = new SceneActions(state);
        list = new SceneList(state, basemap, actions);
        note = new NoteField(state);
        empty = empty(actions);
        var tools = new SceneTools(state, actions, list::rename);
        getStyleClass().add("scenes-column");
        setAccessibleRole(AccessibleRole.PARENT);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(empty, Priority.ALWAYS);
        getChildren()
                .addAll(
                        head(),
                        new NoticeBar(filing.notices(), state.choices().locale()),
                        tools,
                        empty,
                        list,
                        note);
        desk.story().subscribe(story -> fill(story, tools, list, note));
        visibleProperty().bind(state.choices().scenesShown());
        managedProperty().bind(visibleProperty());
    }

    private void fill(Story story, Node... filled) {
        empty.setVisible(story.isEmpty());
        empty.setManaged(story.isEmpty());
        for (Node node : filled) {
            node.setVisible(!story.isEmpty());
            node.setManaged(!story.isEmpty());
        }
    }

    private ObservableValue<String> text(String key) {
        return state.choices().locale().map(in -> Texts.in(in).get(key));
    }

    private HBox head() {
        var title = new Label();
        title.getStyleClass().add("scenes-title");
        title.textProperty().bind(text("scenes.head"));
        var file = new Label();
        file.setId("scenes-file");
        file.getStyleClass().add("scenes-file");
        file.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::fileName,
                                desk.file(),
                                desk.edited(),
                                state.choices().locale()));
        var names = new VBox(title, file);
        names.setMinWidth(0);
        file.managedProperty().bind(file.textProperty().isEmpty().not());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(names, gap, open(), save());
        head.getStyleClass().add("scenes-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private String fileName() {
        Path path = desk.file().get();
        boolean edited = desk.edited().get();
        if (path == null && !edited) {
            return "";
        }
        Texts texts = Texts.in(state.choices().locale().get());
        String name =
                path == null ? texts.get("scenes.unnamed") : String.valueOf(path.getFileName());
        return edited ? "● " + name : name;
    }

    private Button open() {
        var button = new Button(null, new FontIcon(Feather.FOLDER));
        button.setId("scenes-open");
        button.getStyleClass().add("icon-only");
        button.accessibleTextProperty().bind(text("scenes.open"));
        button.setTooltip(tip("scenes.open"));
        button.setOnAction(event -> filing.open());
        return button;
    }

    private SplitMenuButton save() {
        var button = new SplitMenuButton();
        button.setId("scenes-save");
        button.setGraphic(new FontIcon(Feather.SAVE));
        button.accessibleTextProperty().bind(text("scenes.save"));
        button.setTooltip(tip("scenes.save"));
        button.disableProperty().bind(desk.story().map(Story::isEmpty).orElse(true));
        button.setOnAction(event -> filing.save());
        var other = new MenuItem();
        other.setId("scenes-save-as");
        other.textProperty().bind(text("scenes.save.as"));
        other.setOnAction(event -> filing.saveAs());
        button.getItems().add(other);
        return button;
    }

    private VBox empty(SceneActions actions) {
        var what = new Label();
        Wrapping.of(what);
        what.textProperty().bind(text("scenes.empty"));
        var first = new Button(null, new FontIcon(Feather.PLUS));
        first.setId("scene-first");
        first.textProperty().bind(text("scenes.first"));
        first.setTooltip(tip("scenes.new.tip"));
        first.setOnAction(event -> actions.make());
        var box = new VBox(what, first);
        box.getStyleClass().add("scenes-empty");
        return box;
    }

    private Tooltip tip(String key) {
        var tip = new Tooltip();
        tip.textProperty().bind(text(key));
        return tip;
    }

    /// Lets the analyst rename the selected scene, if the focus is among the scenes.
    ///
    /// @return whether it is
    public boolean rename(@Nullable Node focus) {
        return focus == list && list.rename();
    }

    /// Leaves what is going on here: a renaming, or the note.
    ///
    /// @return whether something was left
    public boolean leave() {
        if (list.leave()) {
            return true;
        }
        boolean writing = note.isFocused();
        if (writing) {
            list.requestFocus();
        }
        return writing;
    }

    @Override
    public void requestFocus() {
        if (list.isVisible()) {
            list.requestFocus();
        } else {
            empty.lookup("#scene-first").requestFocus();
        }
    }
}
