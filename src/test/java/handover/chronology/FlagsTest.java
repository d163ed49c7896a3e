package handover.chronology;

import static handover.dossier.ClaimKind.DEPARTURE;
import static handover.dossier.ClaimKind.NO_HANDOVER;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Dossier;
import handover.dossier.Reliability;
import handover.dossier.Site;
import handover.dossier.Voice;
import handover.support.MadeDossier;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/// When a site is flagged because its sources contradict each other.
class FlagsTest {
    private static final Lens PUBLISHED = Lens.DEFAULT.withClock(Clock.PUBLISHED);

    private static MadeDossier kidal() {
        return new MadeDossier()
                .base("kidal")
                .source("un", Voice.UN, Reliability.A, "2023-11-01")
                .source("press", Voice.PRESS, Reliability.B, "2023-11-20");
    }

    private static boolean flagged(MadeDossier made, Lens lens, String day) {
        Dossier dossier = made.make();
        Site site = dossier.sites().getFirst();
        return Chronology.of(dossier, lens).on(LocalDate.parse(day)).flagged(site);
    }

    private static MadeDossier twoDays() {
        return kidal().claim("kidal", DEPARTURE, "2023-10-31", "un")
                .claim("kidal", DEPARTURE, "2023-10-28", "press");
    }

    @Test
    void aSiteIsFlaggedFromTheFirstDayThatTheContradictingClaimsSpeakOf() {
        assertThat(flagged(twoDays(), Lens.DEFAULT, "2023-10-27")).isFalse();
        assertThat(flagged(twoDays(), Lens.DEFAULT, "2023-10-28")).isTrue();
        assertThat(flagged(twoDays(), Lens.DEFAULT, "2024-10-28")).isTrue();
    }

    @Test
    void aReaderSeesAContradictionOnlyOnceBothSidesAreOut() {
        assertThat(flagged(twoDays(), PUBLISHED, "2023-11-19")).isFalse();
        assertThat(flagged(twoDays(), PUBLISHED, "2023-11-20")).isTrue();
    }

    @Test
    void aDisputedSiteIsFlagged() {
        var made =
                kidal().claim("kidal", DEPARTURE, "2023-10-31", "un")
                        .claim("kidal", NO_HANDOVER, "2023-10-31", "press");
        assertThat(flagged(made, Lens.DEFAULT, "2023-10-31")).isTrue();
    }

    @Test
    void sourcesThatAgreeRaiseNoFlag() {
        var made =
                kidal().claim("kidal", DEPARTURE, "2023-10-31", "un")
                        .claim("kidal", DEPARTURE, "2023-10-30/2023-10-31", "press");
        assertThat(flagged(made, Lens.DEFAULT, "2024-10-31")).isFalse();
    }

    @Test
    void aVoiceThatIsNotHeardContradictsNobody() {
        Lens un = Lens.DEFAULT.withVoices(Voices.only(Voice.UN));
        assertThat(flagged(twoDays(), un, "2024-10-31")).isFalse();
    }
}
