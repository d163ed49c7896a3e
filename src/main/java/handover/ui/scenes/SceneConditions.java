package handover.ui.scenes;

import handover.state.AtlasState;
import handover.state.StoryDesk;
import handover.story.StoryScene;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import java.util.function.BooleanSupplier;

/// When something can be done with a scene, and when it cannot.
final class SceneConditions {
    private final AtlasState state;
    private final StoryDesk desk;

    SceneConditions(AtlasState state) {
        this.state = state;
        this.desk = state.desk();
    }

    private BooleanBinding ofDesk(BooleanSupplier condition) {
        return Bindings.createBooleanBinding(
                condition::getAsBoolean, desk.selected(), desk.story());
    }

    /// No scene is selected.
    BooleanBinding none() {
        return ofDesk(() -> desk.selectedScene() == null);
    }

    /// No scene is selected, or there is no room for another one.
    BooleanBinding noneOrFull() {
        return ofDesk(() -> desk.selectedScene() == null || desk.story().get().isFull());
    }

    /// No scene is selected, or the first one.
    BooleanBinding noneOrFirst() {
        return ofDesk(
                () -> {
                    StoryScene scene = desk.selectedScene();
                    return scene == null || scene.equals(desk.story().get().scenes().getFirst());
                });
    }

    /// No scene is selected, or the last one.
    BooleanBinding noneOrLast() {
        return ofDesk(
                () -> {
                    StoryScene scene = desk.selectedScene();
                    return scene == null || scene.equals(desk.story().get().scenes().getLast());
                });
    }

    /// No scene is selected, or it shows what is seen now.
    BooleanBinding noneOrAsSeen() {
        var choices = state.choices();
        Observable[] seen = {
            desk.selected(),
            desk.story(),
            state.day(),
            choices.camera(),
            choices.view(),
            choices.selected(),
            choices.lens()
        };
        return Bindings.createBooleanBinding(
                () -> {
                    StoryScene scene = desk.selectedScene();
                    return scene == null || scene.viewpoint().equals(state.viewpoint());
                },
                seen);
    }
}
