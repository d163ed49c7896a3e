package handover.ui.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import handover.geo.Camera;
import handover.geo.Size;
import handover.geo.ZoomPath;
import handover.paint.Scenes;
import handover.state.AtlasState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Flying, with a clock of ours. All of it happens within one event of the toolkit, so that its own
/// timer has no chance to add a frame.
@ExtendWith(ApplicationExtension.class)
class FlightTest {
    private static final long TENTH = 100_000_000L;
    private static final Size VIEW = new Size(960, 470);
    private static final Camera FAR = new Camera(0.49, 0.45, 5);
    private static final Camera NEAR = new Camera(0.5, 0.46, 8);

    private final AtlasState state = new AtlasState(Scenes.DOSSIER);
    private boolean calm;
    private final Flight flight = new Flight(state.choices(), () -> calm);

    private Camera camera() {
        return state.choices().camera().get();
    }

    @Test
    void itArrivesExactlyAndRests(FxRobot robot) {
        robot.interact(
                () -> {
                    state.choices().view().set(VIEW);
                    state.choices().camera().set(FAR);
                    flight.fly(NEAR);
                    assertThat(flight.flying()).isTrue();
                    flight.frame(TENTH);
                    assertThat(camera()).isEqualTo(FAR);
                    flight.frame(4 * TENTH);
                    assertThat(camera()).isNotIn(FAR, NEAR);
                    flight.frame(40 * TENTH);
                    assertThat(camera()).isEqualTo(NEAR);
                    assertThat(flight.flying()).isFalse();
                    flight.frame(41 * TENTH);
                    assertThat(camera()).isEqualTo(NEAR);
                });
    }

    @Test
    void whoStopsInTheAirStaysThere(FxRobot robot) {
        robot.interact(
                () -> {
                    state.choices().camera().set(FAR);
                    flight.fly(NEAR);
                    flight.frame(0);
                    flight.frame(4 * TENTH);
                    Camera stopped = camera();
                    flight.stop();
                    flight.frame(8 * TENTH);
                    assertThat(camera()).isEqualTo(stopped);
                });
    }

    @Test
    void aWayToWhereItIsNeedsNoTime(FxRobot robot) {
        robot.interact(
                () -> {
                    state.choices().camera().set(NEAR);
                    flight.fly(NEAR);
                    assertThat(flight.flying()).isFalse();
                });
    }

    @Test
    void whoWantsNoMotionIsThereAtOnce(FxRobot robot) {
        robot.interact(
                () -> {
                    calm = true;
                    state.choices().camera().set(FAR);
                    flight.fly(NEAR);
                    assertThat(flight.flying()).isFalse();
                    assertThat(camera()).isEqualTo(NEAR);
                });
    }

    @Test
    void aLongerWayTakesLongerButNeverLong() {
        double near = Flight.seconds(new ZoomPath(FAR, new Camera(0.492, 0.45, 5), VIEW));
        double far = Flight.seconds(new ZoomPath(FAR, NEAR, VIEW));
        double around = Flight.seconds(new ZoomPath(new Camera(0.1, 0.1, 12), NEAR, VIEW));
        assertThat(near).isLessThan(far).isGreaterThan(0.2);
        assertThat(far).isLessThan(around);
        assertThat(around).isLessThanOrEqualTo(2.5);
    }
}
