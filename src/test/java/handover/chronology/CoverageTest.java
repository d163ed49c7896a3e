package handover.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.Reliability;
import handover.dossier.Source;
import handover.dossier.Voice;
import handover.io.DossierReader;
import handover.support.MadeDossier;
import handover.time.DayRange;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// Who speaks of each week.
class CoverageTest {
    private static final LocalDate TUESDAY = LocalDate.of(2023, 10, 31);
    private static final DayRange ITS_WEEK =
            DayRange.of(LocalDate.of(2023, 10, 30), LocalDate.of(2023, 11, 5));

    private static MadeDossier made() {
        return new MadeDossier()
                .base("gao")
                .base("kidal")
                .source("un", Voice.UN, Reliability.A, "2023-11-20")
                .source("authorities", Voice.AUTHORITIES, Reliability.B, "2023-11")
                .source("radio", Voice.PRESS, Reliability.C, null)
                .source("paper", Voice.PRESS, Reliability.C, "2023-11-21");
    }

    private static Coverage happened(MadeDossier made) {
        return Coverage.of(Chronology.of(made.make(), Lens.DEFAULT));
    }

    private static Coverage published(MadeDossier made) {
        return Coverage.of(Chronology.of(made.make(), Lens.DEFAULT.withClock(Clock.PUBLISHED)));
    }

    private static Coverage.Week week(Coverage coverage, LocalDate day) {
        return coverage.week(day).orElseThrow();
    }

    private static List<String> ids(Coverage.Week week, Voice voice) {
        return week.of(voice).stream().map(Source::id).toList();
    }

    private static int everywhere(Coverage coverage) {
        return coverage.weeks().stream().mapToInt(Coverage.Week::count).sum();
    }

    @Test
    void aSourceSpeaksOfTheWeekInWhichItsClaimIsDated() {
        var coverage = happened(made().claim("kidal", ClaimKind.HANDOVER, "2023-10-31", "un"));
        var week = week(coverage, TUESDAY);
        assertThat(week.days()).isEqualTo(ITS_WEEK);
        assertThat(ids(week, Voice.UN)).containsExactly("un");
        assertThat(everywhere(coverage)).isEqualTo(1);
    }

    @Test
    void aSourceWithManyClaimsInAWeekCountsOnce() {
        var coverage =
                happened(
                        made().claim("kidal", ClaimKind.HANDOVER, "2023-10-31", "un")
                                .claim("kidal", ClaimKind.COUNT, "2023-11-01", "un")
                                .claim("gao", ClaimKind.HELD, "2023-11-05", "un"));
        assertThat(week(coverage, TUESDAY).count()).isEqualTo(1);
    }

    @Test
    void voicesAreCountedApart() {
        var week =
                week(
                        happened(
                                made().claim("kidal", ClaimKind.HANDOVER, "2023-10-31", "paper")
                                        .claim("kidal", ClaimKind.HANDOVER, "2023-10-30", "radio")
                                        .claim(
                                                "kidal",
                                                ClaimKind.HELD,
                                                "2023-10-31",
                                                "authorities")),
                        TUESDAY);
        assertThat(ids(week, Voice.PRESS)).containsExactly("radio", "paper");
        assertThat(ids(week, Voice.AUTHORITIES)).containsExactly("authorities");
        assertThat(week.of(Voice.UN)).isEmpty();
        assertThat(week.count()).isEqualTo(3);
    }

    @Test
    void aWindowCountsOnceInTheWeekOfItsLastDaySoThatSilenceStaysVisible() {
        var coverage = happened(made().claim("gao", ClaimKind.HANDOVER, "[..2023-12-28]", "paper"));
        assertThat(week(coverage, LocalDate.of(2023, 12, 28)).count()).isEqualTo(1);
        assertThat(everywhere(coverage)).isEqualTo(1);
    }

    @Test
    void aDateKnownOnlyToTheYearSpeaksOfNoWeek() {
        var coverage =
                happened(
                        made().claim("gao", ClaimKind.CONTEXT, "2023", "paper")
                                .claim("gao", ClaimKind.CONTEXT, "2013/2023", "un"));
        assertThat(coverage.weeks()).allMatch(Coverage.Week::silent);
        assertThat(coverage.voices()).isEmpty();
        assertThat(coverage.most()).isEqualTo(1);
    }

    @Test
    void byTheClockPublishedASourceSpeaksInTheWeekInWhichItCameOut() {
        var coverage =
                published(
                        made().claim("kidal", ClaimKind.HANDOVER, "2023-10-31", "un")
                                .claim("kidal", ClaimKind.HANDOVER, "2023-10-31", "authorities")
                                .claim("kidal", ClaimKind.HANDOVER, "2023-10-31", "radio"));
        assertThat(week(coverage, TUESDAY).silent()).isTrue();
        assertThat(ids(week(coverage, LocalDate.of(2023, 11, 20)), Voice.UN)).containsExactly("un");
        assertThat(ids(week(coverage, LocalDate.of(2023, 11, 30)), Voice.AUTHORITIES))
                .as("issued in a month: out for sure on its last day")
                .containsExactly("authorities");
        assertThat(everywhere(coverage)).as("the radio's day of issue is not known").isEqualTo(2);
    }

    @Test
    void aSourceThatDatesNothingIsNotPartOfTheCoverage() {
        assertThat(everywhere(published(made()))).isZero();
    }

    @Test
    void anEventOfTheMissionIsSpokenOfToo() {
        var coverage = happened(made().event("vote", "2023-06-30", null, "un"));
        assertThat(coverage.weeks().getFirst().count()).isEqualTo(1);
    }

    @Test
    void onlyVoicesOfTheLensCount() {
        var dossier =
                made().claim("kidal", ClaimKind.HANDOVER, "2023-10-31", "un")
                        .claim("kidal", ClaimKind.HANDOVER, "2023-10-31", "paper")
                        .make();
        var lens = Lens.DEFAULT.withVoices(Voices.only(Voice.UN));
        var week = week(Coverage.of(Chronology.of(dossier, lens)), TUESDAY);
        assertThat(week.count()).isEqualTo(1);
        assertThat(Coverage.of(Chronology.of(dossier, lens)).voices()).containsExactly(Voice.UN);
    }

    @Test
    void theWeeksCoverEveryDayOnceFromMondayToSunday() {
        Dossier dossier = Objects.requireNonNull(DossierReader.bundled().dossier());
        List<Coverage.Week> weeks = Coverage.of(Chronology.of(dossier, Lens.DEFAULT)).weeks();
        assertThat(weeks.getFirst().days().first()).isEqualTo(dossier.days().first());
        assertThat(weeks.getLast().days().last()).isEqualTo(dossier.days().last());
        for (int i = 1; i < weeks.size(); i++) {
            LocalDate monday = weeks.get(i).days().first();
            assertThat(monday.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(weeks.get(i - 1).days().last()).isEqualTo(monday.minusDays(1));
        }
    }

    @Test
    void theRealSourcesAreSilentInTheSpringOf2024() {
        Dossier dossier = Objects.requireNonNull(DossierReader.bundled().dossier());
        var coverage = Coverage.of(Chronology.of(dossier, Lens.DEFAULT));
        assertThat(coverage.weeks())
                .filteredOn(week -> week.days().first().isAfter(LocalDate.of(2024, 1, 7)))
                .filteredOn(week -> week.days().last().isBefore(LocalDate.of(2024, 7, 22)))
                .hasSizeGreaterThan(20)
                .allMatch(Coverage.Week::silent);
        assertThat(week(coverage, LocalDate.of(2023, 11, 18)).count()).isGreaterThan(10);
    }
}
