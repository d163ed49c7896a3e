package handover.chronology;

import static handover.dossier.ClaimKind.DEPARTURE;
import static handover.dossier.ClaimKind.HELD;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Reliability;
import handover.dossier.Voice;
import handover.support.MadeDossier;

import org.junit.jupiter.api.Test;

/// Which of several claims of the same kind decides.
class RuleTest {

    private static MadeDossier ber() {
        return new MadeDossier()
                .base("ber")
                .source("a-late", Voice.UN, Reliability.A, "2023-09-01")
                .source("a-early", Voice.UN, Reliability.A, "2023-08-14")
                .source("b", Voice.PRESS, Reliability.B, "2023-08-01");
    }

    private static String decided(MadeDossier made, Rule rule) {
        var chronology = Chronology.of(made.make(), Lens.DEFAULT.withRule(rule));
        return chronology.ending("ber").orElseThrow().claim().id();
    }

    @Test
    void theBetterSourceDecides() {
        var made =
                ber().claim("ber", DEPARTURE, "2023-08-12", "b", 1)
                        .claim("ber", DEPARTURE, "2023-08-13", "a-late", 3);
        assertThat(decided(made, Rule.BEST)).isEqualTo("claim-2");
    }

    @Test
    void amongEqualSourcesTheBetterItemDecides() {
        var made =
                ber().claim("ber", DEPARTURE, "2023-08-12", "a-early", 2)
                        .claim("ber", DEPARTURE, "2023-08-13", "a-late", 1);
        assertThat(decided(made, Rule.BEST)).isEqualTo("claim-2");
    }

    @Test
    void amongEqualItemsTheNarrowerWindowDecides() {
        var made =
                ber().claim("ber", DEPARTURE, "2023-08-12/2023-08-14", "a-early")
                        .claim("ber", DEPARTURE, "2023-08-13", "a-late");
        assertThat(decided(made, Rule.BEST)).isEqualTo("claim-2");
    }

    @Test
    void amongEqualWindowsTheEarlierIssueDecides() {
        var made =
                ber().claim("ber", DEPARTURE, "2023-08-13", "a-late")
                        .claim("ber", DEPARTURE, "2023-08-14", "a-early");
        assertThat(decided(made, Rule.BEST)).isEqualTo("claim-2");
    }

    @Test
    void whereAllIsEqualTheDossiersOrderDecides() {
        var made =
                ber().claim("ber", DEPARTURE, "2023-08-13", "a-late")
                        .claim("ber", DEPARTURE, "2023-08-14", "a-late");
        assertThat(decided(made, Rule.BEST)).isEqualTo("claim-1");
    }

    @Test
    void earliestAndLatestTakeTheFurthestWindows() {
        var made =
                ber().claim("ber", DEPARTURE, "2023-08-13", "a-late")
                        .claim("ber", DEPARTURE, "2023-08-15", "b", 6)
                        .claim("ber", DEPARTURE, "2023-08-11", "b", 6);
        assertThat(decided(made, Rule.EARLIEST)).isEqualTo("claim-3");
        assertThat(decided(made, Rule.BEST)).isEqualTo("claim-1");
        assertThat(decided(made, Rule.LATEST)).isEqualTo("claim-2");
    }

    @Test
    void onTheSameDaysEarliestAndLatestFallBackToTheBest() {
        var made =
                ber().claim("ber", DEPARTURE, "2023-08-13", "b")
                        .claim("ber", DEPARTURE, "2023-08-13", "a-late");
        assertThat(decided(made, Rule.EARLIEST)).isEqualTo("claim-2");
        assertThat(decided(made, Rule.LATEST)).isEqualTo("claim-2");
    }

    /// By itself the open date of the mission begins with the dossier. But the UN was last said to
    /// be in Ber when the other date had begun, and there that one is the earlier.
    @Test
    void whatTheMissionsDatesMeanAtASiteDecidesWhichOfThemIsTaken() {
        var made =
                ber().sweep(DEPARTURE, "[..2023-12-20]", "a-late")
                        .sweep(DEPARTURE, "2023-10-03/2023-12-31", "a-early")
                        .claim("ber", HELD, "2023-10-10", "b");
        assertThat(decided(made, Rule.EARLIEST)).isEqualTo("claim-2");
        assertThat(decided(made, Rule.LATEST)).isEqualTo("claim-2");
        assertThat(decided(made, Rule.BEST)).isEqualTo("claim-1");
    }
}
