package handover.ui.scenes;

import handover.chronology.Chronology;
import handover.dossier.Site;
import handover.state.AtlasState;
import handover.story.StoryScene;
import handover.story.Viewpoint;
import handover.time.DateWords;
import handover.words.Sentences;
import handover.words.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says what a scene is.
final class SceneWords {
    private final AtlasState state;

    SceneWords(AtlasState state) {
        this.state = state;
    }

    private Locale locale() {
        return state.choices().locale().get();
    }

    private Texts texts() {
        return Texts.in(locale());
    }

    /// A name to begin with for a scene of the present view: the selected site, or else what
    /// changed last, or else how it stands.
    String nameToBeginWith() {
        Site selected = state.choices().selected().get();
        if (selected != null) {
            return selected.name().in(locale());
        }
        Sentences sentences = state.sentences();
        var day = state.day().get();
        Chronology chronology = state.chronology().get();
        return chronology.changesOn(day).isEmpty()
                ? sentences.tally(state.moment().get())
                : sentences.changes(day);
    }

    /// The name, or what stands for one.
    String title(StoryScene scene) {
        return scene.name().isEmpty() ? texts().get("scenes.nameless") : scene.name();
    }

    /// The day of a scene: "19 November 2023".
    String day(StoryScene scene) {
        return DateWords.day(scene.viewpoint().day(), locale());
    }

    /// The lens in words where it is not the usual one, or "".
    String lens(Viewpoint at) {
        return at.lens().isUsual(state.dossier()) ? "" : state.sentences().lens(at.lens());
    }

    /// The whole scene, for a screen reader.
    String spoken(StoryScene scene, int index, int of) {
        List<String> parts = new ArrayList<>();
        parts.add(texts().get("scenes.spoken", index + 1, of, title(scene), day(scene)));
        String lens = lens(scene.viewpoint());
        if (!lens.isEmpty()) {
            parts.add(lens);
        }
        if (!scene.note().isBlank()) {
            parts.add(texts().get("scenes.spoken.note", scene.note().strip()));
        }
        return String.join(". ", parts);
    }
}
