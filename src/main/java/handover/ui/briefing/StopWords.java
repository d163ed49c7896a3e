package handover.ui.briefing;

import handover.story.Stop;
import handover.time.DateWords;
import handover.words.Sentences;
import handover.words.Texts;

import java.util.Locale;

/// A stop in words, for the speaker.
///
/// @param title the name of the scene, or the day
/// @param detail the day of a scene, or what becomes different
record StopWords(String title, String detail) {

    /// A stop of a walk that was made with `sentences`.
    static StopWords of(Stop stop, Sentences sentences, Locale locale) {
        String day = DateWords.day(stop.day(), locale);
        return switch (stop) {
            case Stop.OfScene(var scene) when !scene.name().isBlank() ->
                    new StopWords(scene.name(), day);
            case Stop.OfScene _ -> new StopWords(Texts.in(locale).get("briefing.scene"), day);
            case Stop.OfChange(var changed) -> {
                String changes = sentences.changes(changed);
                yield new StopWords(
                        day, changes.isEmpty() ? sentences.lastChange(changed) : changes);
            }
        };
    }
}
