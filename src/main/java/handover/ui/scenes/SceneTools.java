package handover.ui.scenes;

import handover.state.AtlasState;
import handover.state.StoryDesk;
import handover.story.StoryScene;
import handover.story.Viewpoint;
import handover.words.Texts;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The buttons above the scenes: a new one, what can be done with the selected one, and what can be
/// taken back.
final class SceneTools extends VBox {
    private final AtlasState state;
    private final StoryDesk desk;

    SceneTools(AtlasState state, SceneActions actions) {
        this.state = state;
        this.desk = state.desk();
        getStyleClass().add("scenes-tools");
        BooleanBinding none =
                Bindings.createBooleanBinding(
                        () -> desk.selectedScene() == null, desk.selected(), desk.story());
        getChildren()
                .addAll(
                        row(
                                make(actions),
                                gap(),
                                icon(
                                        "undo",
                                        Feather.CORNER_UP_LEFT,
                                        desk.undoable().not(),
                                        desk::undo),
                                icon(
                                        "redo",
                                        Feather.CORNER_UP_RIGHT,
                                        desk.redoable().not(),
                                        desk::redo)),
                        row(
                                icon(
                                        "update",
                                        Feather.REFRESH_CW,
                                        asSeen().or(none),
                                        actions::update),
                                icon("duplicate", Feather.COPY, none.or(full()), desk::duplicate),
                                icon("up", Feather.ARROW_UP, at(0), () -> desk.move(-1)),
                                icon("down", Feather.ARROW_DOWN, at(-1), () -> desk.move(1)),
                                gap(),
                                icon("delete", Feather.TRASH_2, none, desk::remove)));
    }

    private static HBox row(javafx.scene.Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("scenes-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private ObservableValue<String> text(String key) {
        return state.choices().locale().map(in -> Texts.in(in).get(key));
    }

    private Button make(SceneActions actions) {
        var button = new Button(null, new FontIcon(Feather.PLUS));
        button.setId("scene-new");
        button.textProperty().bind(text("scenes.new"));
        button.setTooltip(tip("scenes.new.tip"));
        button.accessibleTextProperty().bind(text("scenes.new.tip"));
        button.setOnAction(event -> actions.make());
        return button;
    }

    private Button icon(
            String name, Feather icon, ObservableBooleanValue disabled, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.setId("scene-" + name);
        button.getStyleClass().add("icon-only");
        button.accessibleTextProperty().bind(text("scenes." + name));
        button.setTooltip(tip("scenes." + name));
        button.disableProperty().bind(disabled);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Tooltip tip(String key) {
        var tip = new Tooltip();
        tip.textProperty().bind(text(key));
        return tip;
    }

    private BooleanBinding full() {
        return Bindings.createBooleanBinding(() -> desk.story().get().isFull(), desk.story());
    }

    /// Whether none is selected, or the one at an end of the order: 0 the first, -1 the last.
    private BooleanBinding at(int end) {
        return Bindings.createBooleanBinding(
                () -> {
                    StoryScene scene = desk.selectedScene();
                    var scenes = desk.story().get().scenes();
                    return scene == null
                            || scene.equals(end == 0 ? scenes.getFirst() : scenes.getLast());
                },
                desk.selected(),
                desk.story());
    }

    /// Whether the selected scene shows what is seen now.
    private BooleanBinding asSeen() {
        var choices = state.choices();
        return Bindings.createBooleanBinding(
                () -> {
                    StoryScene scene = desk.selectedScene();
                    Viewpoint now = state.viewpoint();
                    return scene != null && scene.viewpoint().equals(now);
                },
                desk.selected(),
                desk.story(),
                state.day(),
                choices.camera(),
                choices.view(),
                choices.selected(),
                choices.lens());
    }
}
