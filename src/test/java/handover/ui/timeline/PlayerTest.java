package handover.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import handover.geo.Camera;
import handover.io.DossierReader;
import handover.state.AtlasState;
import handover.state.Pilot;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.time.LocalDate;
import java.util.Objects;

/// Playing, with a clock of ours. All of it happens within one event of the toolkit, so that its
/// own timer has no chance to add a frame.
@ExtendWith(ApplicationExtension.class)
class PlayerTest {
    private static final long SECOND = 1_000_000_000L;
    private static final LocalDate FIRST = LocalDate.of(2023, 6, 30);
    private static final LocalDate LAST = LocalDate.of(2024, 11, 30);

    private AtlasState state;
    private Player player;

    @BeforeEach
    void make() {
        state = new AtlasState(Objects.requireNonNull(DossierReader.bundled().dossier()));
        player = new Player(state);
    }

    private void frames(int from, int to) {
        for (int i = from; i <= to; i++) {
            player.frame(i * SECOND / 10);
        }
    }

    @Test
    void theDaysGoByAtTheChosenSpeedWhichMayChangeMeanwhile(FxRobot robot) {
        robot.interact(
                () -> {
                    state.choices().playing().set(true);
                    state.choices().speed().set(30);
                    frames(0, 10);
                    assertThat(state.day().get()).isEqualTo(FIRST.plusDays(30));
                    state.choices().speed().set(60);
                    frames(11, 20);
                    assertThat(state.day().get()).isEqualTo(FIRST.plusDays(90));
                    state.choices().playing().set(false);
                });
    }

    @Test
    void itStopsAtTheLastDay(FxRobot robot) {
        robot.interact(
                () -> {
                    state.goTo(LAST.minusDays(3));
                    state.choices().playing().set(true);
                    state.choices().speed().set(60);
                    frames(0, 1);
                    assertThat(state.day().get()).isEqualTo(LAST);
                    assertThat(state.choices().playing().get()).isFalse();
                    assertThat(player.running()).isFalse();
                });
    }

    private static final Pilot NOBODY =
            new Pilot() {
                @Override
                public void fly(Camera to) {}

                @Override
                public boolean flying() {
                    return false;
                }

                @Override
                public void stop() {}
            };

    @Test
    void inABriefingThatGoesOnItRestsOnTheLastDayAndBeginsAgain(FxRobot robot) {
        robot.interact(
                () -> {
                    state.briefing().choices().looping().set(true);
                    state.briefing().start(NOBODY, false);
                    state.goTo(LAST.minusDays(3));
                    state.choices().playing().set(true);
                    state.choices().speed().set(60);
                    frames(0, 20);
                    assertThat(state.day().get()).isEqualTo(LAST);
                    assertThat(player.running()).isTrue();
                    frames(21, 32);
                    assertThat(state.day().get()).isBefore(FIRST.plusDays(20));
                    state.briefing().choices().looping().set(false);
                    frames(33, 200);
                    assertThat(state.day().get()).isEqualTo(LAST);
                    assertThat(state.choices().playing().get()).isFalse();
                    state.briefing().end();
                });
    }

    @Test
    void startedAtTheEndItBeginsAgain(FxRobot robot) {
        robot.interact(
                () -> {
                    state.goTo(LAST);
                    state.choices().playing().set(true);
                    assertThat(state.day().get()).isEqualTo(FIRST);
                    state.choices().playing().set(false);
                });
    }

    @Test
    void noTimerRunsWhileNothingIsPlayed(FxRobot robot) {
        robot.interact(
                () -> {
                    assertThat(player.running()).isFalse();
                    state.choices().playing().set(true);
                    assertThat(player.running()).isTrue();
                    state.choices().playing().set(false);
                    assertThat(player.running()).isFalse();
                });
    }
}
