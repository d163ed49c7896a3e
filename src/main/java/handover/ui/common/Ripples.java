package handover.ui.common;

import handover.chronology.Moment;
import handover.chronology.SiteState;
import handover.geo.Point;
import handover.paint.MapScene;
import handover.paint.MarkPainter;
import handover.paint.Palette;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
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

    /// More than these at once would be a flicker and lead nowhere.
    private static final int MOST = 16;

    private final BooleanSupplier still;
    private final List<Animation> running = new ArrayList<>();

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
                    .ifPresent(changed -> changed.forEach(state -> spread(state, scene)));
        }
    }

    private void spread(SiteState state, MapScene scene) {
        Point at = scene.camera().toScreen(state.site().at(), scene.size());
        double radius = MarkPainter.RADIUS * scene.palette().type();
        var ring = new Circle(at.x(), at.y(), radius * FROM, Color.TRANSPARENT);
        ring.setStroke(color(state, scene.palette()));
        ring.setStrokeWidth(radius * 0.4);
        getChildren().add(ring);
        var spreading =
                new Timeline(
                        FRAMES,
                        new KeyFrame(
                                SHORT,
                                new KeyValue(
                                        ring.radiusProperty(), radius * TO, Interpolator.EASE_OUT),
                                new KeyValue(ring.strokeWidthProperty(), 0.5),
                                new KeyValue(ring.opacityProperty(), 0)));
        spreading.setOnFinished(event -> getChildren().remove(ring));
        running.add(spreading);
        spreading.play();
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
        running.forEach(Animation::stop);
        running.clear();
        getChildren().clear();
    }
}
