package handover.words;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Chronology;
import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.chronology.Status;
import handover.chronology.Voices;
import handover.dossier.Dossier;
import handover.dossier.Voice;
import handover.io.DossierReader;
import handover.io.GoodDossier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

class SentencesTest {
    private static final Dossier MINUSMA =
            Objects.requireNonNull(DossierReader.bundled().dossier());

    private static String sentence(String day, Lens lens, Locale locale) {
        var chronology = Chronology.of(MINUSMA, lens);
        return new Sentences(chronology, locale).sentence(chronology.on(LocalDate.parse(day)));
    }

    private static String state(String site, String day, Lens lens, Locale locale) {
        var chronology = Chronology.of(MINUSMA, lens);
        return new Sentences(chronology, locale)
                .state(chronology.on(LocalDate.parse(day)).state(site));
    }

    @Test
    void aDayAfterAChangeNamesTheChangeWithItsDay() {
        assertThat(sentence("2023-11-19", Lens.DEFAULT, Locale.ENGLISH))
                .isEqualTo(
                        "19 November 2023: Ansongo handed over (18 November)."
                                + " 9 of 12 bases handed over, 2 disputed.");
        assertThat(sentence("2023-11-19", Lens.DEFAULT, Locale.FRENCH))
                .isEqualTo(
                        "19 novembre 2023 – Ansongo : rétrocession (18 novembre)."
                                + " 9 bases rétrocédées sur 12, dont\u00a02\u00a0contestées.");
    }

    @Test
    void theDayOfAChangeIsNotSaidTwice() {
        assertThat(sentence("2023-10-21", Lens.DEFAULT, Locale.ENGLISH))
                .isEqualTo(
                        "21 October 2023: Douentza and Tessalit handed over."
                                + " 6 of 12 bases handed over.");
    }

    @Test
    void whatIsHandedOverWhenTheDossierBeginsIsNotDenied(@TempDir Path folder) throws IOException {
        String json = GoodDossier.with("\"first\": \"2023-06-30\"", "\"first\": \"2023-08-13\"");
        Dossier dossier = DossierReader.read(GoodDossier.write(folder, json)).dossier();
        var chronology = Chronology.of(Objects.requireNonNull(dossier), Lens.DEFAULT);
        var day = chronology.on(LocalDate.parse("2023-08-13"));
        assertThat(new Sentences(chronology, Locale.ENGLISH).sentence(day))
                .isEqualTo(
                        "13 August 2023: no change since the first day."
                                + " 1 of 1 bases handed over.");
        assertThat(new Sentences(chronology, Locale.FRENCH).lastChange(day.day()))
                .isEqualTo("aucun changement depuis le premier jour");
        assertThat(chronology.marks()).contains(new Chronology.Mark(Status.HANDED_OVER, false));
    }

    @Test
    void beforeTheFirstChangeItSaysSo() {
        assertThat(sentence("2023-06-30", Lens.DEFAULT, Locale.ENGLISH))
                .isEqualTo("30 June 2023: no base handed over yet. 0 of 12 bases handed over.");
        assertThat(sentence("2023-06-30", Lens.DEFAULT, Locale.FRENCH))
                .isEqualTo("30 juin 2023 – aucune base rétrocédée. 0 base rétrocédée sur 12.");
    }

    @Test
    void anOpenWindowMakesTheCountARange() {
        assertThat(sentence("2023-12-20", Lens.DEFAULT, Locale.ENGLISH))
                .contains("10–11 of 12 bases");
    }

    @Test
    void aStateSaysItsDaysAndWhatKeepsItFromBeingCertain() {
        assertThat(state("kidal", "2023-11-19", Lens.DEFAULT, Locale.ENGLISH))
                .isEqualTo("Handed over 31 October 2023, disputed");
        assertThat(state("timbuktu", "2023-12-20", Lens.DEFAULT, Locale.ENGLISH))
                .isEqualTo("May be handed over: 12–28 December 2023");
        assertThat(state("kidal", "2023-07-01", Lens.DEFAULT, Locale.FRENCH))
                .isEqualTo("Ouvert ; fin le 31 octobre 2023");
    }

    @Test
    void aSiteWithoutADateSaysWhichSourcesHaveNone() {
        Lens bundled = Lens.DEFAULT.withVoices(Voices.BUNDLED);
        assertThat(state("gao", "2024-11-30", bundled, Locale.ENGLISH))
                .isEqualTo("Open: no date in the bundled articles");
        Lens un = Lens.DEFAULT.withVoices(Voices.only(Voice.UN));
        assertThat(state("bamako", "2024-11-30", un, Locale.ENGLISH))
                .isEqualTo("Open: no date in this lens");
    }

    @Test
    void anAnnouncedEndIsNotSaidToHaveHappened() {
        Lens bundled = Lens.DEFAULT.withVoices(Voices.BUNDLED);
        assertThat(state("bamako", "2024-11-20", bundled, Locale.ENGLISH))
                .isEqualTo("Handed over as announced for 15 November 2024, not confirmed");
        assertThat(
                        state(
                                "bamako",
                                "2024-11-14",
                                bundled.withClock(Clock.PUBLISHED),
                                Locale.ENGLISH))
                .isEqualTo("Open; end announced for 15 November 2024");
    }

    @Test
    void theLensIsSaidWhole() {
        var sentences = new Sentences(Chronology.of(MINUSMA, Lens.DEFAULT), Locale.ENGLISH);
        assertThat(sentences.lens(Lens.DEFAULT))
                .isEqualTo("What had happened · all sources · best source decides");
        assertThat(sentences.lens(Lens.DEFAULT.withVoices(Voices.parse("un+authorities"))))
                .isEqualTo(
                        "What had happened · Malian authorities and the UN · best source decides");
    }

    @Test
    void theWayOfCountingIsSaidWhereItIsNotTheUsual() {
        Lens thirteen = Lens.DEFAULT.withCounting("thirteen");
        assertThat(new Sentences(Chronology.of(MINUSMA, thirteen), Locale.ENGLISH).lens(thirteen))
                .isEqualTo(
                        "What had happened · all sources · best source decides"
                                + " · counting: 13 sites");
        assertThat(new Sentences(Chronology.of(MINUSMA, thirteen), Locale.FRENCH).lens(thirteen))
                .endsWith(" · compte : 13 sites");
    }

    @Test
    void aSourceOfSomeDayInAMonthMayHaveBeenKnown() {
        Lens published = Lens.DEFAULT.withClock(Clock.PUBLISHED).withVoices(Voices.BUNDLED);
        assertThat(state("kidal", "2023-11-10", published, Locale.ENGLISH))
                .isEqualTo(
                        "May have been known: handed over 31 October 2023"
                                + " (published: November 2023)");
        assertThat(state("kidal", "2023-11-10", published, Locale.FRENCH))
                .isEqualTo(
                        "Peut-être déjà connu : rétrocédé le 31 octobre 2023"
                                + " (parution : novembre 2023)");
        assertThat(state("kidal", "2023-10-31", published, Locale.ENGLISH))
                .isEqualTo("Open: nothing published on its end");
    }

    @Test
    void whatHadHappenedIsSaidBesideWhatWasPublished() {
        var chronology = Chronology.of(MINUSMA, Lens.DEFAULT.withClock(Clock.PUBLISHED));
        var moment = chronology.on(LocalDate.of(2023, 11, 19));
        var sentences = new Sentences(chronology, Locale.ENGLISH);
        assertThat(sentences.hindsight(moment, MINUSMA.site("ansongo").orElseThrow()))
                .isEqualTo("Had happened by then: handed over 18 November 2023");
        assertThat(sentences.hindsight(moment, MINUSMA.site("ber").orElseThrow())).isEmpty();
    }
}
