package handover.words;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Clock;
import handover.chronology.Comparison;
import handover.chronology.Difference;
import handover.chronology.Lens;
import handover.chronology.Rule;
import handover.chronology.Side;
import handover.chronology.Voices;
import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.Reliability;
import handover.dossier.Voice;
import handover.io.DossierReader;
import handover.support.MadeDossier;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What differs, in words, on the shipped dossier.
class ComparisonWordsTest {
    private static final Dossier DOSSIER =
            Objects.requireNonNull(DossierReader.bundled().dossier());
    private static final Lens BUNDLED = Lens.DEFAULT.withVoices(Voices.BUNDLED);

    private static Side on(String day) {
        return through(day, Lens.DEFAULT);
    }

    private static Side through(String day, Lens lens) {
        return new Side(LocalDate.parse(day), lens);
    }

    private static ComparisonWords words(Side left, Side right, Locale locale) {
        return new ComparisonWords(DOSSIER, Comparison.of(DOSSIER, left, right), locale);
    }

    private static String plain(String words) {
        return words.replace('\u00A0', ' ');
    }

    private static String line(String site, Side left, Side right, Locale locale) {
        return plain(words(left, right, locale).line(difference(site, left, right)));
    }

    private static Difference difference(String site, Side left, Side right) {
        return Comparison.of(DOSSIER, left, right).differences().stream()
                .filter(one -> one.site().id().equals(site))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void betweenTwoDaysAnArrowLeadsFromStateToState() {
        Side left = on("2023-08-15");
        Side right = on("2023-10-31");
        assertThat(line("kidal", left, right, Locale.ENGLISH))
                .isEqualTo("Kidal: open → handed over, disputed (31 October 2023)");
        assertThat(line("kidal", left, right, Locale.FRENCH))
                .isEqualTo("Kidal : ouvert → rétrocédé, contesté (31 octobre 2023)");
        assertThat(line("ber", left, right, Locale.ENGLISH))
                .isEqualTo("Ber: may be handed over → handed over (13–17 August 2023)");
    }

    @Test
    void backwardsItIsSaidBackwards() {
        assertThat(line("kidal", on("2023-10-31"), on("2023-08-15"), Locale.ENGLISH))
                .isEqualTo("Kidal: handed over, disputed (31 October 2023) → open");
    }

    @Test
    void betweenTwoLensesEachStateIsSaidWithItsLens() {
        Side all = on("2024-01-03");
        Side bundled = through("2024-01-03", BUNDLED);
        assertThat(line("menaka", all, bundled, Locale.ENGLISH))
                .isEqualTo(
                        "Ménaka: handed over (25 August 2023) under all sources; open under"
                                + " bundled articles only");
        assertThat(line("menaka", all, bundled, Locale.FRENCH))
                .isEqualTo(
                        "Ménaka : rétrocédé (25 août 2023) selon toutes les sources ; ouvert"
                                + " selon les seuls articles joints");
    }

    @Test
    void whereDayAndLensDifferBothAreSaid() {
        assertThat(
                        line(
                                "goundam",
                                on("2023-08-15"),
                                through("2023-12-20", BUNDLED),
                                Locale.ENGLISH))
                .isEqualTo(
                        "Goundam: open on 15 August 2023 under all sources; handed over (30 June –"
                                + " 19 August 2023) on 20 December 2023 under bundled articles only");
    }

    @Test
    void whatOnlyTheEvidenceSaysIsToldApart() {
        Side left = on("2024-01-03");
        Side right = through("2024-01-03", BUNDLED);
        assertThat(line("ogossagou", left, right, Locale.ENGLISH))
                .isEqualTo("Ogossagou: handed over on both sides");
        assertThat(words(left, right, Locale.ENGLISH).details(difference("gao", left, right)))
                .containsExactly(
                        "end: 22 July 2024 → no date",
                        "decided by: L'Essor (B1), 24 July 2024 → no source");
        assertThat(words(left, right, Locale.ENGLISH).verdict())
                .isEqualTo("6 sites differ, 7 more only in the evidence");
    }

    @Test
    void aSourceThatMayNotHaveBeenOutIsSaid() {
        Side left = through("2023-11-19", Lens.DEFAULT.withClock(Clock.PUBLISHED));
        Side right = on("2023-11-19");
        assertThat(words(left, right, Locale.ENGLISH).details(difference("ansongo", left, right)))
                .last()
                .isEqualTo("its source was out: in question → certain");
        assertThat(line("aguelhok", left, right, Locale.ENGLISH))
                .isEqualTo(
                        "Aguelhok: handed over (23 October 2023) by what had been published;"
                                + " handed over, disputed (23 October 2023) by what had happened");
    }

    @Test
    void theSummaryHasBothCounts() {
        var words = words(on("2023-08-15"), on("2023-10-31"), Locale.ENGLISH);
        assertThat(words.summary())
                .isEqualTo(
                        "15 August 2023: 1–2 of 12 bases handed over. 31 October 2023: 8 of 12"
                                + " bases handed over, 2 disputed. 7 sites differ.");
        assertThat(words.brief()).isEqualTo("15 August 2023 → 31 October 2023. 7 sites differ.");
    }

    @Test
    void nothingAndOneAreSaidAsTheyAre() {
        Side day = on("2023-10-31");
        assertThat(words(day, day, Locale.ENGLISH).verdict()).isEqualTo("Nothing differs");
        assertThat(words(day, day, Locale.FRENCH).verdict()).isEqualTo("Aucune différence");
        var one = words(on("2023-10-30"), day, Locale.ENGLISH);
        assertThat(one.verdict()).isEqualTo("1 site differs");
        var beneath = words(on("2023-07-01"), through("2023-07-01", BUNDLED), Locale.ENGLISH);
        assertThat(beneath.verdict()).endsWith("in the evidence");
    }

    @Test
    void everyPartOfALensHasItsWord() {
        var lens = new Lens(Clock.PUBLISHED, Voices.parse("bundled+un"), Rule.LATEST, "thirteen");
        var words = words(on("2023-10-31"), through("2023-10-31", lens), Locale.ENGLISH);
        var right = Comparison.of(DOSSIER, on("2023-10-31"), through("2023-10-31", lens)).right();
        assertThat(words.lens(right))
                .isEqualTo(
                        "Under bundled articles only and the UN by what had been published where"
                                + " the latest day decides counting 13 sites");
        assertThat(words.title(right)).startsWith("31 October 2023, under bundled");
    }

    @Test
    void aWindowThatNeverClosesHasNoLastDay() {
        Dossier made =
                new MadeDossier()
                        .base("ber")
                        .source("s", Voice.UN, Reliability.A, "2023-08-01")
                        .claim("ber", ClaimKind.HANDOVER, "[2023-10-24..]", "s")
                        .make();
        var comparison = Comparison.of(made, on("2023-10-01"), on("2023-11-01"));
        var words = new ComparisonWords(made, comparison, Locale.ENGLISH);
        assertThat(comparison.differences().stream().map(words::line).toList())
                .isEqualTo(List.of("ber: open → may be handed over (from 24 October 2023)"));
    }
}
