package handover.ui.importing;

import handover.basemap.Basemap;
import handover.state.AtlasState;
import handover.state.ImportDesk;
import handover.state.ImportDesk.Step;
import handover.ui.common.FocusRound;
import handover.words.Texts;

import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/// Leads through an import, laid over the window. While it is open it keeps the focus.
public final class ImportCard extends StackPane {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 600;

    private final AtlasState state;
    private final ImportDesk desk;
    private final ImportActions actions;
    private final Basemap basemap;
    private final VBox card = new VBox();
    private final Label title = new Label();
    private final HBox steps = new HBox();
    private final StackPane body = new StackPane();
    private final Button cancel = new Button();
    private final Button back = new Button();
    private final Button go = new Button();

    /// The card of a window, not shown.
    public ImportCard(AtlasState state, ImportDesk desk, ImportActions actions, Basemap basemap) {
        this.state = state;
        this.desk = desk;
        this.actions = actions;
        this.basemap = basemap;
        setId("import-card");
        getStyleClass().add("import-veil");
        setVisible(false);
        card.getStyleClass().add("import-card");
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setMaxSize(WIDTH, HEIGHT);
        title.getStyleClass().add("import-title");
        steps.getStyleClass().add("import-steps");
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        card.getChildren().addAll(new VBox(4, title, steps), body, foot());
        getChildren().add(card);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        for (Observable seen :
                List.of(
                        desk.step(),
                        desk.busy(),
                        desk.tables(),
                        state.choices().locale(),
                        state.choices().theme())) {
            seen.addListener(changed -> fill());
        }
        for (Observable seen :
                List.of(
                        desk.mappings(),
                        desk.order(),
                        desk.keepingGood(),
                        desk.title(),
                        desk.folder())) {
            seen.addListener(changed -> follow());
        }
        desk.folder().subscribe((before, chosen) -> focusAfterChoice());
    }

    /// With a folder chosen nothing is left to answer: Enter goes on.
    private void focusAfterChoice() {
        if (isVisible() && !go.isDisabled()) {
            go.requestFocus();
        }
    }

    private HBox foot() {
        cancel.setId("import-cancel");
        cancel.setOnAction(event -> actions.leave());
        back.setId("import-back");
        back.setOnAction(event -> actions.back());
        go.setId("import-go");
        go.setDefaultButton(true);
        go.setOnAction(event -> actions.goOn());
        for (Button button : List.of(cancel, back, go)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new HBox(cancel, space, back, go);
        foot.getStyleClass().add("import-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    /// Shows the card.
    public void open() {
        setVisible(true);
        fill();
    }

    /// Puts it away.
    public void close() {
        setVisible(false);
        body.getChildren().clear();
    }

    private Texts texts() {
        return Texts.in(state.choices().locale().get());
    }

    private void fill() {
        if (!isVisible()) {
            return;
        }
        Texts texts = texts();
        title.setText(texts.get("intake.heading"));
        card.setAccessibleText(texts.get("intake.heading"));
        steps.getChildren().setAll(names(texts));
        cancel.setText(texts.get("intake.cancel"));
        back.setText(texts.get("intake.back"));
        boolean last = desk.step().get() == Step.KEEP;
        go.setText(texts.get(last ? "intake.finish" : "intake.next"));
        body.getChildren().setAll(step(texts));
        follow();
        focusFirst();
    }

    private List<Label> names(Texts texts) {
        return List.of(Step.values()).stream().map(one -> name(one, texts)).toList();
    }

    private Label name(Step one, Texts texts) {
        var name = new Label(texts.get("intake.step." + one.name().toLowerCase(Locale.ROOT)));
        name.getStyleClass().add("import-step-name");
        boolean now = one == desk.step().get();
        boolean skipped = one == Step.DAYS && desk.openDays().get().isEmpty();
        name.getStyleClass().add(now ? "now" : skipped ? "skipped" : "other");
        return name;
    }

    private Node step(Texts texts) {
        if (desk.busy().get()) {
            return FilesStep.busy(desk, actions, texts);
        }
        return switch (desk.step().get()) {
            case FILES -> new FilesStep(desk, actions, texts);
            case COLUMNS -> new ColumnsStep(desk, texts);
            case DAYS -> new DaysStep(desk, texts);
            case CHECK -> new CheckStep(desk, basemap, state.choices().theme().get(), texts);
            case KEEP -> new KeepStep(desk, actions, texts);
        };
    }

    private void follow() {
        boolean busy = desk.busy().get();
        go.setDisable(!desk.answered());
        back.setDisable(busy || desk.step().get() == Step.FILES);
    }

    /// The first thing that can be answered; what goes on if there is none.
    private void focusFirst() {
        Node first = go.isDisabled() ? cancel : go;
        Step step = desk.step().get();
        if (desk.busy().get()) {
            first = body.lookup("#import-stop");
        } else if (step == Step.DAYS) {
            first = body.lookup("#import-days-dmy");
        } else if (step == Step.KEEP && go.isDisabled()) {
            first = body.lookup("#import-choose");
        } else if (step == Step.CHECK && go.isDisabled()) {
            Node box = body.lookup("#import-keep-good");
            first = box == null ? back : box;
        } else if (step == Step.COLUMNS && go.isDisabled()) {
            first = body.lookup("#import-column-0");
        }
        if (first != null) {
            first.requestFocus();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            FocusRound.move(card, event.isShiftDown());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && isAnswer(event.getTarget())) {
            go.fire();
            event.consume();
        }
    }

    /// Whether Enter there would do nothing of its own, so that it goes on as in a field.
    private static boolean isAnswer(Object target) {
        return target instanceof RadioButton
                || target instanceof CheckBox
                || target instanceof ListView;
    }
}
