package handover.ui.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.geo.Camera;
import handover.geo.Size;
import handover.paint.Scenes;
import handover.story.Stop;
import handover.story.StoryScene;
import handover.story.Viewpoint;
import handover.words.Sentences;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Locale;

/// What the speaker reads: stops in words, and the time gone by.
class BriefingWordsTest {
    private static StopWords words(Stop stop, Locale locale) {
        var chronology = Chronology.of(Scenes.DOSSIER, Lens.DEFAULT);
        return StopWords.of(stop, new Sentences(chronology, locale), locale);
    }

    private static Stop scene(String name) {
        var viewpoint =
                new Viewpoint(
                        LocalDate.of(2023, 10, 31),
                        new Camera(0.5, 0.5, 5),
                        new Size(800, 600),
                        null,
                        Lens.DEFAULT);
        return new Stop.OfScene(new StoryScene("id", name, "note", viewpoint));
    }

    @Test
    void aChangeIsItsDayAndWhatBecomesDifferent() {
        var stop = new Stop.OfChange(LocalDate.of(2023, 8, 25));
        assertThat(words(stop, Locale.ENGLISH))
                .isEqualTo(new StopWords("25 August 2023", "Ménaka handed over"));
        assertThat(words(stop, Locale.FRENCH).title()).isEqualTo("25 août 2023");
    }

    @Test
    void theFirstDaySaysThatNothingHasChangedYet() {
        var stop = new Stop.OfChange(Scenes.DOSSIER.days().first());
        assertThat(words(stop, Locale.ENGLISH).detail()).containsIgnoringCase("no base");
    }

    @Test
    void aSceneIsItsNameOrElseJustAScene() {
        assertThat(words(scene("Kidal"), Locale.ENGLISH))
                .isEqualTo(new StopWords("Kidal", "31 October 2023"));
        assertThat(words(scene(" "), Locale.ENGLISH).title()).isEqualTo("Scene");
        assertThat(words(scene(""), Locale.FRENCH).title()).isEqualTo("Scène");
    }

    @ParameterizedTest
    @CsvSource({"0,0:00", "59,0:59", "60,1:00", "725,12:05", "3599,59:59", "3725,1:02:05"})
    void theTimeGoneByIsSaidWithoutEmptyHours(long seconds, String said) {
        assertThat(Clocks.elapsed(seconds)).isEqualTo(said);
    }
}
