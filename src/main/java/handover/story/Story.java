package handover.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The scenes of a briefing, in the analyst's order. A value: every edit gives another story.
///
/// @param scenes each with an id of its own
public record Story(List<StoryScene> scenes) {
    /// Scenes that a story can have; far more than anyone can show.
    public static final int MOST = 500;

    /// A story without a scene.
    public static final Story EMPTY = new Story(List.of());

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if two scenes have one id, or there are too many
    public Story {
        scenes = List.copyOf(scenes);
        if (scenes.stream().map(StoryScene::id).distinct().count() < scenes.size()) {
            throw new IllegalArgumentException("two scenes with one id");
        }
        if (scenes.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " scenes");
        }
    }

    /// Whether there is no scene.
    public boolean isEmpty() {
        return scenes.isEmpty();
    }

    /// Whether there is no room for one scene more.
    public boolean isFull() {
        return scenes.size() == MOST;
    }

    /// An id that no scene has: `scene-7`.
    public String freeId() {
        int number = scenes.size() + 1;
        while (indexOf("scene-" + number) >= 0) {
            number++;
        }
        return "scene-" + number;
    }

    /// The scene of an id.
    public Optional<StoryScene> scene(String id) {
        return scenes.stream().filter(scene -> scene.id().equals(id)).findFirst();
    }

    /// The place of a scene in the order, from 0; -1 if it is none of this story's.
    public int indexOf(String id) {
        for (int i = 0; i < scenes.size(); i++) {
            if (scenes.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /// With a scene more, at a place in the order.
    ///
    /// @param index from 0 to the number of scenes
    public Story with(StoryScene scene, int index) {
        List<StoryScene> more = new ArrayList<>(scenes);
        more.add(index, scene);
        return new Story(more);
    }

    /// With a scene changed, the one of the same id; unchanged if there is none.
    public Story changed(StoryScene scene) {
        return new Story(
                scenes.stream().map(old -> old.id().equals(scene.id()) ? scene : old).toList());
    }

    /// Without a scene.
    public Story without(String id) {
        return new Story(scenes.stream().filter(scene -> !scene.id().equals(id)).toList());
    }

    /// With a scene moved to another place in the order; the nearest one, if that is outside.
    public Story moved(String id, int index) {
        var scene = scene(id);
        if (scene.isEmpty()) {
            return this;
        }
        Story rest = without(id);
        return rest.with(scene.get(), Math.clamp(index, 0, rest.scenes.size()));
    }

    /// The place of the first scene in which this story differs from another one, or -1 if it has
    /// no such scene.
    public int firstUnlike(Story other) {
        for (int i = 0; i < scenes.size(); i++) {
            if (!other.scenes.contains(scenes.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
