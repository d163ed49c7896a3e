package handover.ui.scenes;

import handover.state.AtlasState;
import handover.state.StoryDesk;
import handover.words.Texts;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The buttons above the scenes: a new one, what is often done with the selected one, and a menu
/// with the rest.
final class SceneTools extends HBox {
    private final AtlasState state;

    /// @param rename lets the analyst rename the selected scene
    SceneTools(AtlasState state, SceneActions actions, Runnable rename) {
        this.state = state;
        StoryDesk desk = state.desk();
        var when = new SceneConditions(state);
        getStyleClass().add("scenes-tools");
        setAlignment(Pos.CENTER_LEFT);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        make(actions),
                        gap,
                        icon("update", Feather.REFRESH_CW, when.noneOrAsSeen(), actions::update),
                        icon("undo", Feather.CORNER_UP_LEFT, desk.undoable().not(), desk::undo),
                        icon("delete", Feather.TRASH_2, when.none(), desk::remove),
                        more(actions, rename));
    }

    private ObservableValue<String> text(String key) {
        return state.choices().locale().map(in -> Texts.in(in).get(key));
    }

    private Button make(SceneActions actions) {
        var button = new Button(null, new FontIcon(Feather.PLUS));
        button.setId("scene-new");
        button.textProperty().bind(text("scenes.new"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(tip("scenes.new.tip"));
        button.accessibleTextProperty().bind(text("scenes.new.tip"));
        button.setOnAction(event -> actions.make());
        return button;
    }

    private Button icon(
            String name, Feather icon, ObservableBooleanValue disabled, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.setId("scene-" + name);
        button.getStyleClass().addAll("icon-only", "flat");
        button.accessibleTextProperty().bind(text("scenes.menu." + name));
        button.setTooltip(tip("scenes.menu." + name));
        button.disableProperty().bind(disabled);
        button.setOnAction(event -> action.run());
        return button;
    }

    private MenuButton more(SceneActions actions, Runnable rename) {
        var button = new MenuButton(null, new FontIcon(Feather.MORE_VERTICAL));
        button.setId("scene-more");
        button.getStyleClass().addAll("icon-only", "flat", "scene-more");
        button.accessibleTextProperty().bind(text("scenes.more"));
        button.setTooltip(tip("scenes.more"));
        button.getItems().addAll(SceneMenu.items(state, actions, rename));
        return button;
    }

    private Tooltip tip(String key) {
        var tip = new Tooltip();
        tip.textProperty().bind(text(key));
        return tip;
    }
}
