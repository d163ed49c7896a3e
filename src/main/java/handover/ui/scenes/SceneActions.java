package handover.ui.scenes;

import handover.state.AtlasState;
import handover.state.StoryDesk;
import handover.story.StoryScene;

/// What buttons and keys do with scenes that needs more than the desk.
final class SceneActions {
    private final AtlasState state;
    private final StoryDesk desk;
    private final SceneWords words;

    SceneActions(AtlasState state) {
        this.state = state;
        this.desk = state.desk();
        this.words = new SceneWords(state);
    }

    /// Makes a scene of the present view, and shows the scenes.
    void make() {
        desk.add(words.nameToBeginWith(), state.viewpoint());
        state.choices().scenesShown().set(true);
    }

    /// Makes the selected scene show the present view.
    void update() {
        StoryScene scene = desk.selectedScene();
        if (scene != null) {
            desk.edit(story -> story.changed(scene.seeing(state.viewpoint())));
        }
    }
}
