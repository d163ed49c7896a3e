package handover.state;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.dossier.ClaimKind;
import handover.dossier.Reliability;
import handover.dossier.Site;
import handover.dossier.Voice;
import handover.support.MadeDossier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class AtlasStateTest {
    private final AtlasState state =
            new AtlasState(
                    new MadeDossier()
                            .base("ber")
                            .base("kidal")
                            .headquarters("bamako")
                            .source("un", Voice.UN, Reliability.A, "2023-11-01")
                            .claim("ber", ClaimKind.DEPARTURE, "2023-08-13", "un")
                            .claim("kidal", ClaimKind.DEPARTURE, "2023-10-31", "un")
                            .make());

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void aWindowOpensOnTheFirstDay() {
        assertThat(state.day().get()).isEqualTo(day("2023-06-30"));
        assertThat(state.moment().get().day()).isEqualTo(day("2023-06-30"));
    }

    @Test
    void theMomentAndTheSentenceFollowTheDay() {
        state.goTo(day("2023-08-13"));
        assertThat(state.moment().get().tally().least()).isEqualTo(1);
        assertThat(state.sentence().get()).startsWith("13 August 2023: ber handed over.");
    }

    @Test
    void theSentenceFollowsTheLanguage() {
        state.choices().locale().set(Locale.FRENCH);
        assertThat(state.sentence().get()).startsWith("30 juin 2023");
    }

    @Test
    void everythingFollowsTheLens() {
        state.goTo(day("2023-10-31"));
        state.choices().lens().set(Lens.DEFAULT.withClock(Clock.PUBLISHED));
        assertThat(state.chronology().get().lens().clock()).isEqualTo(Clock.PUBLISHED);
        assertThat(state.moment().get().tally().least()).isZero();
        assertThat(state.sentence().get()).contains("no base handed over yet");
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01, 2023-06-30", "2030-01-01, 2024-11-30", "2024-02-29, 2024-02-29"})
    void aDayOutsideTheDossierBecomesTheNearestInside(String asked, String got) {
        state.goTo(day(asked));
        assertThat(state.day().get()).isEqualTo(day(got));
    }

    @Test
    void stepsGoByDaysAndStopAtTheEnds() {
        state.step(1);
        assertThat(state.day().get()).isEqualTo(day("2023-07-01"));
        state.step(-7);
        assertThat(state.day().get()).isEqualTo(day("2023-06-30"));
    }

    @Test
    void changesAreVisitedOneAfterTheOtherThereAndBack() {
        List<LocalDate> visited = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            state.nextChange();
            visited.add(state.day().get());
        }
        assertThat(visited)
                .containsExactly(day("2023-08-13"), day("2023-10-31"), day("2023-10-31"));
        state.previousChange();
        assertThat(state.day().get()).isEqualTo(day("2023-08-13"));
        state.previousChange();
        assertThat(state.day().get()).isEqualTo(day("2023-06-30"));
    }

    @Test
    void sitesAreSelectedInOrderAndRoundAgain() {
        List<String> visited = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            state.selectNext();
            visited.add(selected());
        }
        assertThat(visited).containsExactly("ber", "kidal", "bamako", "ber");
        state.selectPrevious();
        assertThat(selected()).isEqualTo("bamako");
    }

    @Test
    void fromNoneBackwardsTheLastIsSelected() {
        state.selectPrevious();
        assertThat(selected()).isEqualTo("bamako");
    }

    private String selected() {
        Site site = state.choices().selected().get();
        return site == null ? "" : site.id();
    }

    @Test
    void sayingTheSameDayAgainChangesNothing() {
        var before = state.moment().get();
        state.goTo(state.day().get());
        assertThat(state.moment().get()).isSameAs(before);
    }

    @ParameterizedTest
    @CsvSource({"7, 3, 14", "1, 1, 3", "60, 30, 60", "5, 3, 7"})
    void theSpeedGoesFromStepToStep(int speed, int slower, int faster) {
        assertThat(Playback.slower(speed)).isEqualTo(slower);
        assertThat(Playback.faster(speed)).isEqualTo(faster);
    }
}
