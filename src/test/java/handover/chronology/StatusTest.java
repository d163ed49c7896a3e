package handover.chronology;

import static handover.dossier.ClaimKind.DEPARTURE;
import static handover.dossier.ClaimKind.HANDOVER;
import static handover.dossier.ClaimKind.HELD;
import static handover.dossier.ClaimKind.NO_HANDOVER;
import static handover.dossier.ClaimKind.PLANNED;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Dossier;
import handover.dossier.Reliability;
import handover.dossier.Voice;
import handover.support.MadeDossier;
import handover.time.DayRange;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/// The five sentences on the status of a site, one after the other.
class StatusTest {
    private static final Lens PUBLISHED = Lens.DEFAULT.withClock(Clock.PUBLISHED);

    private static MadeDossier kidal() {
        return new MadeDossier()
                .base("kidal")
                .source("un", Voice.UN, Reliability.A, "2023-11-01")
                .source("army", Voice.AUTHORITIES, Reliability.C, "2023-11-02")
                .source("press", Voice.PRESS, Reliability.B, "2023-11")
                .source("undated", Voice.PRESS, Reliability.B, null);
    }

    private static SiteState state(MadeDossier made, Lens lens, String day) {
        Dossier dossier = made.make();
        return Chronology.of(dossier, lens).on(LocalDate.parse(day)).state("kidal");
    }

    private static Status status(MadeDossier made, Lens lens, String day) {
        return state(made, lens, day).status();
    }

    @Test
    void aSiteWithoutAnEndingStaysOpen() {
        var made = kidal().claim("kidal", HELD, "2023-10-01", "un");
        assertThat(status(made, Lens.DEFAULT, "2024-11-30")).isEqualTo(Status.OPEN);
        assertThat(state(made, Lens.DEFAULT, "2024-11-30").ending()).isNull();
    }

    @Test
    void anEndingCountsFromItsOwnDay() {
        var made = kidal().claim("kidal", DEPARTURE, "2023-10-31", "un");
        assertThat(status(made, Lens.DEFAULT, "2023-10-30")).isEqualTo(Status.OPEN);
        assertThat(status(made, Lens.DEFAULT, "2023-10-31")).isEqualTo(Status.HANDED_OVER);
    }

    @Test
    void aWindowIsOpenFromItsFirstDayUntilTheDayBeforeItsLast() {
        var made = kidal().claim("kidal", DEPARTURE, "2023-10-28/2023-10-31", "un");
        assertThat(status(made, Lens.DEFAULT, "2023-10-27")).isEqualTo(Status.OPEN);
        assertThat(status(made, Lens.DEFAULT, "2023-10-28")).isEqualTo(Status.WINDOW);
        assertThat(status(made, Lens.DEFAULT, "2023-10-30")).isEqualTo(Status.WINDOW);
        assertThat(status(made, Lens.DEFAULT, "2023-10-31")).isEqualTo(Status.HANDED_OVER);
    }

    @Test
    void aHandoverDecidesBeforeADepartureHoweverWellGraded() {
        var made =
                kidal().claim("kidal", DEPARTURE, "2023-10-31", "un", 1)
                        .claim("kidal", HANDOVER, "2023-11-02", "army", 3);
        assertThat(status(made, Lens.DEFAULT, "2023-11-01")).isEqualTo(Status.OPEN);
        assertThat(status(made, Lens.DEFAULT, "2023-11-02")).isEqualTo(Status.HANDED_OVER);
    }

    @Test
    void aReportDecidesBeforeAPlan() {
        var made =
                kidal().claim("kidal", PLANNED, "2023-11-15", "un")
                        .claim("kidal", DEPARTURE, "2023-10-31", "press");
        assertThat(status(made, Lens.DEFAULT, "2023-10-31")).isEqualTo(Status.HANDED_OVER);
    }

    @Test
    void aDenialMakesItDisputedButNotOpen() {
        var made =
                kidal().claim("kidal", DEPARTURE, "2023-10-31", "un")
                        .claim("kidal", NO_HANDOVER, "2023-10-31", "army");
        assertThat(state(made, Lens.DEFAULT, "2023-11-05").disputed()).isTrue();
        assertThat(status(made, Lens.DEFAULT, "2023-11-05")).isEqualTo(Status.HANDED_OVER);
        assertThat(state(made, Lens.DEFAULT, "2023-10-30").disputed()).isFalse();
    }

    @Test
    void aDenialOutsideTheLensDisputesNothing() {
        var made =
                kidal().claim("kidal", DEPARTURE, "2023-10-31", "un")
                        .claim("kidal", NO_HANDOVER, "2023-10-31", "army");
        Lens un = Lens.DEFAULT.withVoices(Voices.only(Voice.UN));
        assertThat(state(made, un, "2023-11-05").disputed()).isFalse();
    }

    @Test
    void aPlanAloneIsHandedOverAsAnnouncedFromItsLatestDay() {
        var made = kidal().claim("kidal", PLANNED, "2023-12-01/2023-12-21", "un");
        assertThat(status(made, Lens.DEFAULT, "2023-12-20")).isEqualTo(Status.OPEN);
        assertThat(status(made, Lens.DEFAULT, "2023-12-21")).isEqualTo(Status.AS_ANNOUNCED);
    }

    @Test
    void aPlanIsShownAsAnnouncedOnlyToWhoCouldHaveReadIt() {
        var made = kidal().claim("kidal", PLANNED, "2023-12-01/2023-12-21", "un");
        assertThat(status(made, PUBLISHED, "2023-10-31")).isEqualTo(Status.OPEN);
        assertThat(status(made, PUBLISHED, "2023-11-01")).isEqualTo(Status.ANNOUNCED);
        assertThat(status(made, PUBLISHED, "2023-12-21")).isEqualTo(Status.AS_ANNOUNCED);
    }

    @Test
    void anOpenEndedWindowBeginsTheDayAfterTheUnWasLastSaidToBeThere() {
        var made =
                kidal().claim("kidal", HANDOVER, "[..2023-12-28]", "un")
                        .claim("kidal", HELD, "2023-11-08", "un")
                        .claim("kidal", HELD, "2023-12-11", "press");
        assertThat(status(made, Lens.DEFAULT, "2023-12-11")).isEqualTo(Status.OPEN);
        assertThat(status(made, Lens.DEFAULT, "2023-12-12")).isEqualTo(Status.WINDOW);
    }

    @Test
    void anOpenEndedWindowWithoutSuchAClaimBeginsWithTheDossier() {
        var made = kidal().claim("kidal", HANDOVER, "[..2023-12-28]", "un");
        assertThat(status(made, Lens.DEFAULT, "2023-06-30")).isEqualTo(Status.WINDOW);
    }

    @Test
    void aMistakenOrLaterSightingDoesNotMoveAWindow() {
        var made =
                kidal().claim("kidal", HANDOVER, "[..2023-12-28]", "un")
                        .claim("kidal", HELD, "2024-01-01", "un")
                        .doubtful("kidal", HELD, "2023-12-20", "press");
        assertThat(status(made, Lens.DEFAULT, "2023-06-30")).isEqualTo(Status.WINDOW);
    }

    @Test
    void aDateOpenToTheFutureNeverCloses() {
        var made = kidal().claim("kidal", DEPARTURE, "[2023-10-31..]", "un");
        assertThat(status(made, Lens.DEFAULT, "2023-10-31")).isEqualTo(Status.WINDOW);
        assertThat(status(made, Lens.DEFAULT, "2024-11-30")).isEqualTo(Status.WINDOW);
    }

    @Test
    void whatIsNotYetPublishedIsNotKnown() {
        var made = kidal().claim("kidal", DEPARTURE, "2023-10-31", "un");
        assertThat(status(made, PUBLISHED, "2023-10-31")).isEqualTo(Status.OPEN);
        assertThat(status(made, PUBLISHED, "2023-11-01")).isEqualTo(Status.HANDED_OVER);
    }

    @Test
    void aSourceOfSomeDayInAMonthIsAWindowUntilTheMonthsEnd() {
        var made = kidal().claim("kidal", DEPARTURE, "2023-10-31", "press");
        assertThat(status(made, PUBLISHED, "2023-10-31")).isEqualTo(Status.OPEN);
        assertThat(status(made, PUBLISHED, "2023-11-01")).isEqualTo(Status.WINDOW);
        assertThat(status(made, PUBLISHED, "2023-11-29")).isEqualTo(Status.WINDOW);
        assertThat(status(made, PUBLISHED, "2023-11-30")).isEqualTo(Status.HANDED_OVER);
    }

    @Test
    void theDaysOnWhichTheSourceMayHaveComeOutAreSaidWhileTheyLast() {
        var made = kidal().claim("kidal", DEPARTURE, "2023-10-31", "press");
        assertThat(state(made, PUBLISHED, "2023-11-10").issue()).isEqualTo(november());
        assertThat(state(made, PUBLISHED, "2023-11-30").issue()).isNull();
        assertThat(state(made, Lens.DEFAULT, "2023-11-10").issue()).isNull();
    }

    private static DayRange november() {
        return DayRange.of(LocalDate.of(2023, 11, 1), LocalDate.of(2023, 11, 30));
    }

    @Test
    void nothingCanHaveBeenReportedBeforeItsOwnDay() {
        var made = kidal().claim("kidal", DEPARTURE, "2023-11-14", "press");
        assertThat(status(made, PUBLISHED, "2023-11-13")).isEqualTo(Status.OPEN);
        assertThat(status(made, PUBLISHED, "2023-11-14")).isEqualTo(Status.WINDOW);
    }

    @Test
    void aCertainReportEndsTheWindowOfAnUncertainOne() {
        var made =
                kidal().claim("kidal", DEPARTURE, "2023-10-31", "press")
                        .claim("kidal", DEPARTURE, "2023-10-31", "army");
        assertThat(status(made, PUBLISHED, "2023-11-01")).isEqualTo(Status.WINDOW);
        assertThat(status(made, PUBLISHED, "2023-11-02")).isEqualTo(Status.HANDED_OVER);
    }

    @Test
    void whatIsPerhapsOutNeverUndoesWhatIsOut() {
        var made =
                kidal().claim("kidal", DEPARTURE, "2023-10-31", "army")
                        .claim("kidal", HANDOVER, "2023-11-25", "press");
        assertThat(status(made, PUBLISHED, "2023-11-10")).isEqualTo(Status.HANDED_OVER);
        assertThat(status(made, PUBLISHED, "2023-11-30")).isEqualTo(Status.HANDED_OVER);
    }

    @Test
    void aReportThatIsPerhapsOutMakesAnAnnouncedEndAWindow() {
        var made =
                kidal().claim("kidal", PLANNED, "2023-11-15", "un")
                        .claim("kidal", DEPARTURE, "2023-11-10", "press");
        assertThat(status(made, PUBLISHED, "2023-11-09")).isEqualTo(Status.ANNOUNCED);
        assertThat(status(made, PUBLISHED, "2023-11-10")).isEqualTo(Status.WINDOW);
        assertThat(status(made, PUBLISHED, "2023-11-15")).isEqualTo(Status.WINDOW);
        assertThat(status(made, PUBLISHED, "2023-11-30")).isEqualTo(Status.HANDED_OVER);
    }

    @Test
    void anAnnouncementThatIsPerhapsOutIsNotYetAnnounced() {
        var made = kidal().claim("kidal", PLANNED, "2023-12-15", "press");
        assertThat(status(made, PUBLISHED, "2023-11-29")).isEqualTo(Status.OPEN);
        assertThat(status(made, PUBLISHED, "2023-11-30")).isEqualTo(Status.ANNOUNCED);
    }

    @Test
    void aDenialCountsOnlyOnceItIsOutForCertain() {
        var made =
                kidal().claim("kidal", DEPARTURE, "2023-10-31", "un")
                        .claim("kidal", NO_HANDOVER, "2023-10-31", "press");
        assertThat(state(made, PUBLISHED, "2023-11-29").disputed()).isFalse();
        assertThat(state(made, PUBLISHED, "2023-11-30").disputed()).isTrue();
    }

    @Test
    void aSourceOfWhichOnlyTheFirstPossibleDayIsKnownStaysAWindow() {
        var made =
                kidal().source("later", Voice.PRESS, Reliability.B, "[2023-11-03..]")
                        .claim("kidal", DEPARTURE, "2023-10-31", "later");
        assertThat(status(made, PUBLISHED, "2023-11-02")).isEqualTo(Status.OPEN);
        assertThat(status(made, PUBLISHED, "2023-11-03")).isEqualTo(Status.WINDOW);
        assertThat(status(made, PUBLISHED, "2024-11-30")).isEqualTo(Status.WINDOW);
    }

    @Test
    void aSourceOfUnknownDayIsNeverKnownToHaveBeenPublished() {
        var made = kidal().claim("kidal", DEPARTURE, "2023-10-31", "undated");
        assertThat(status(made, PUBLISHED, "2024-11-30")).isEqualTo(Status.OPEN);
        assertThat(status(made, Lens.DEFAULT, "2024-11-30")).isEqualTo(Status.HANDED_OVER);
    }

    @Test
    void aClaimOnTheMissionEndsEverySiteStillOpen() {
        var made = kidal().base("gao").sweep(DEPARTURE, "2024-11-15", "un");
        made.claim("gao", DEPARTURE, "2024-07-22", "un");
        Moment moment = Chronology.of(made.make(), Lens.DEFAULT).on(LocalDate.parse("2024-08-01"));
        assertThat(moment.state("gao").status()).isEqualTo(Status.HANDED_OVER);
        assertThat(moment.state("kidal").status()).isEqualTo(Status.OPEN);
        assertThat(status(made, Lens.DEFAULT, "2024-11-15")).isEqualTo(Status.HANDED_OVER);
    }

    @Test
    void anOrdinaryClaimOnTheMissionEndsNoSite() {
        var made = kidal().claim(null, DEPARTURE, "2024-11-15", "un");
        assertThat(status(made, Lens.DEFAULT, "2024-11-30")).isEqualTo(Status.OPEN);
    }
}
