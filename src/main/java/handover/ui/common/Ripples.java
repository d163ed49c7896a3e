package handover.ui.common;

import handover.chronology.Moment;
import handover.chronology.SiteState;
import handover.geo.Point;
import handover.paint.MapScene;
import handover.paint.MarkPainter;
import handover.paint.Palette;

import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.util.Duration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// A ring that spreads from each mark that has just become something else, and fades: it leads the
/// eye there. The mark itself changes at once, in the frame of its day, so that at no time the map
/// shows a state that no day has. Nothing spreads where motion is to be reduced, nor when something
/// else than the day has changed.
public final class Ripples extends Region {
    private static final Duration SHORT = Duration.millis(420);

    /// In a second, as a screen shows them: more would only keep the painting thread from the next
    /// day.
    private static final double FRAMES = 60;

    private static final double FROM = 1.3;
    private static final double TO = 3.4;

    /// How wide the line of a ring is at first, by the radius of the mark.
    private static final double THICK = 0.4;

    /// And at last, in pixels.
    private static final double THIN = 0.5;

    /// More than these at once would be a flicker and lead nowhere.
    private static final int MOST = 16;

    private final BooleanSupplier still;

    /// One for all that spread together, made once: to make one took half the time of a ring, in
    /// the very frame that shows another day.
    private final Spreading spreading = new Spreading();

    private final List<Ring> rings = new ArrayList<>();

    /// From the edge of a mark outwards, ever thinner and fainter.
    private static final class Ring extends Circle {
        private final double mark;

        /// @param mark the radius of the mark, pixels
        Ring(Point at, double mark, Color color) {
            super(at.x(), at.y(), mark * FROM, Color.TRANSPARENT);
            this.mark = mark;
            setStroke(color);
            setStrokeWidth(mark * THICK);
        }

        /// @param time from 0 to 1
        void spread(double time) {
            setRadius(Interpolator.EASE_OUT.interpolate(mark * FROM, mark * TO, time));
            setStrokeWidth(Interpolator.LINEAR.interpolate(mark * THICK, THIN, time));
            setOpacity(1 - time);
        }
    }

    private final class Spreading extends Transition {
        Spreading() {
            super(FRAMES);
            setCycleDuration(SHORT);
            setInterpolator(Interpolator.LINEAR);
            setOnFinished(event -> clear());
        }

        @Override
        protected void interpolate(double time) {
            rings.forEach(ring -> ring.spread(time));
        }
    }

    /// No ring yet.
    ///
    /// @param still whether motion is to be reduced
    public Ripples(BooleanSupplier still) {
        this.still = still;
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Lets rings spread from the marks that differ between two moments.
    ///
    /// @param scene as it is shown now, on the day of `after`
    public void spread(Moment before, Moment after, MapScene scene) {
        clear();
        if (!still.getAsBoolean()
                && before.lens().equals(after.lens())
                && !before.day().equals(after.day())) {
            scene.chronology()
                    .differing(before, after, MOST)
                    .ifPresent(changed -> spread(changed, scene));
        }
    }

    private void spread(List<SiteState> changed, MapScene scene) {
        if (changed.isEmpty()) {
            return;
        }
        double radius = MarkPainter.RADIUS * scene.palette().type();
        for (SiteState state : changed) {
            Point at = scene.camera().toScreen(state.site().at(), scene.size());
            rings.add(new Ring(at, radius, color(state, scene.palette())));
        }
        getChildren().setAll(rings);
        spreading.playFromStart();
    }

    private static Color color(SiteState state, Palette palette) {
        return switch (state.status()) {
            case OPEN, WINDOW, ANNOUNCED -> palette.states().open();
            case HANDED_OVER ->
                    state.disputed() ? palette.states().disputed() : palette.states().handedOver();
            case AS_ANNOUNCED -> palette.states().asAnnounced();
        };
    }

    /// Takes all rings away, as when the map moves under them.
    public void clear() {
        if (!rings.isEmpty()) {
            spreading.stop();
            rings.clear();
            getChildren().clear();
        }
    }
}
