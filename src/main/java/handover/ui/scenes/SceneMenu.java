package handover.ui.scenes;

import handover.state.AtlasState;
import handover.state.StoryDesk;
import handover.words.Texts;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import java.util.List;

/// All that can be done with the selected scene, as a menu with its keys. The keys themselves are
/// listened to elsewhere, so that they work where they should.
final class SceneMenu {
    private final AtlasState state;

    private SceneMenu(AtlasState state) {
        this.state = state;
    }

    /// The items of a menu; each menu needs its own.
    ///
    /// @param rename lets the analyst rename the selected scene
    static List<MenuItem> items(AtlasState state, SceneActions actions, Runnable rename) {
        StoryDesk desk = state.desk();
        var menu = new SceneMenu(state);
        var when = new SceneConditions(state);
        return List.of(
                menu.item("update", when.noneOrAsSeen(), actions::update),
                menu.item("rename", when.none(), rename),
                menu.item("duplicate", when.noneOrFull(), desk::duplicate),
                menu.item("up", when.noneOrFirst(), () -> desk.move(-1)),
                menu.item("down", when.noneOrLast(), () -> desk.move(1)),
                menu.item("delete", when.none(), desk::remove),
                new SeparatorMenuItem(),
                menu.item("undo", desk.undoable().not(), desk::undo),
                menu.item("redo", desk.redoable().not(), desk::redo));
    }

    private MenuItem item(String name, ObservableBooleanValue disabled, Runnable action) {
        var item = new MenuItem();
        item.setId("scene-menu-" + name);
        item.textProperty()
                .bind(state.choices().locale().map(in -> Texts.in(in).get("scenes.menu." + name)));
        item.disableProperty().bind(disabled);
        item.setOnAction(event -> action.run());
        return item;
    }
}
