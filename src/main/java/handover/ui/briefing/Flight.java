package handover.ui.briefing;

import handover.geo.Camera;
import handover.geo.ZoomPath;
import handover.state.Choices;
import handover.state.Pilot;
import handover.ui.common.Motion;

import javafx.animation.AnimationTimer;

import org.jspecify.annotations.Nullable;

import java.util.function.BooleanSupplier;

/// Flies the camera along the path on which the picture moves evenly; a longer way takes longer.
/// Its timer runs only in the air. Who does not want motion is there at once.
final class Flight implements Pilot {
    private static final double SECONDS_BY_LENGTH = 0.7;
    private static final double SHORTEST = 0.3;
    private static final double LONGEST = 2.5;
    private static final double NANOS = 1e9;

    private final Choices choices;
    private final BooleanSupplier calm;
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    frame(now);
                }
            };
    private @Nullable ZoomPath path;
    private long started;

    Flight(Choices choices) {
        this(choices, Motion::reduced);
    }

    /// @param calm whether motion is unwanted
    Flight(Choices choices, BooleanSupplier calm) {
        this.choices = choices;
        this.calm = calm;
    }

    @Override
    public void fly(Camera to) {
        stop();
        Camera from = choices.camera().get();
        if (from.equals(to) || calm.getAsBoolean()) {
            choices.camera().set(to);
            return;
        }
        path = new ZoomPath(from, to, choices.view().get());
        started = Long.MIN_VALUE;
        timer.start();
    }

    @Override
    public boolean flying() {
        return path != null;
    }

    @Override
    public void stop() {
        timer.stop();
        path = null;
    }

    /// Moves on to where it is at this time.
    ///
    /// @param now the time of the pulse, in nanoseconds
    void frame(long now) {
        ZoomPath flown = path;
        if (flown == null) {
            return;
        }
        if (started == Long.MIN_VALUE) {
            started = now;
        }
        double part = (now - started) / NANOS / seconds(flown);
        if (part >= 1) {
            stop();
        }
        choices.camera().set(flown.at(eased(part)));
    }

    /// How long a flight lasts.
    static double seconds(ZoomPath path) {
        return Math.clamp(path.length() * SECONDS_BY_LENGTH, SHORTEST, LONGEST);
    }

    /// Sets out and arrives gently.
    private static double eased(double part) {
        double t = Math.clamp(part, 0.0, 1.0);
        return t * t * (3 - 2 * t);
    }
}
