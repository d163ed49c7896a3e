package handover.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.chronology.Moment;
import handover.chronology.Voices;
import handover.export.FxPlatform;
import handover.geo.Point;
import handover.paint.MapScene;
import handover.paint.Scenes;

import javafx.scene.shape.Circle;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Rings spread from what has changed, and from nothing else.
class RipplesTest {
    private static final MapScene KIDAL = Scenes.on("2023-10-31");

    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    private static Moment on(String day) {
        return KIDAL.chronology().on(LocalDate.parse(day));
    }

    private static List<Point> spread(Ripples ripples, Moment before, Moment after)
            throws Exception {
        return FxPlatform.call(
                () -> {
                    ripples.spread(before, after, KIDAL.on(after));
                    return ripples.getChildrenUnmodifiable().stream()
                            .map(Circle.class::cast)
                            .map(ring -> new Point(ring.getCenterX(), ring.getCenterY()))
                            .toList();
                });
    }

    private static Point place(String site) {
        var at = KIDAL.chronology().dossier().site(site).orElseThrow().at();
        return KIDAL.camera().toScreen(at, KIDAL.size());
    }

    @Test
    void aRingSpreadsFromEachMarkThatChangesInBothDirections() throws Exception {
        var ripples = new Ripples(() -> false);
        assertThat(spread(ripples, on("2023-10-30"), on("2023-10-31")))
                .containsExactly(place("kidal"));
        assertThat(spread(ripples, on("2023-10-21"), on("2023-10-20")))
                .containsExactlyInAnyOrder(place("douentza"), place("tessalit"));
    }

    @Test
    void nothingSpreadsWhereNothingChangesOrSomethingElseThanTheDayDoes() throws Exception {
        var ripples = new Ripples(() -> false);
        assertThat(spread(ripples, on("2023-11-01"), on("2023-11-02"))).isEmpty();
        var bundled =
                Chronology.of(
                        KIDAL.chronology().dossier(), Lens.DEFAULT.withVoices(Voices.BUNDLED));
        Moment other = bundled.on(LocalDate.parse("2023-10-31"));
        assertThat(spread(ripples, on("2023-10-31"), other)).isEmpty();
        assertThat(spread(ripples, on("2023-06-30"), other)).isEmpty();
    }

    @Test
    void nothingSpreadsWhereMotionIsReduced() throws Exception {
        assertThat(spread(new Ripples(() -> true), on("2023-10-30"), on("2023-10-31"))).isEmpty();
    }

    @Test
    void ofADayThatFollowsOnlyTheNewRingsSpread() throws Exception {
        var ripples = new Ripples(() -> false);
        spread(ripples, on("2023-10-21"), on("2023-10-20"));
        assertThat(spread(ripples, on("2023-10-30"), on("2023-10-31")))
                .containsExactly(place("kidal"));
        assertThat(spread(ripples, on("2023-10-31"), on("2023-11-01"))).isEmpty();
    }

    @Test
    void aRingGrowsThinnerAndFainter() throws Exception {
        var ripples = new Ripples(() -> false);
        spread(ripples, on("2023-10-30"), on("2023-10-31"));
        var ring = (Circle) ripples.getChildrenUnmodifiable().getFirst();
        double radius = ring.getRadius();
        double width = ring.getStrokeWidth();
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> ripples.getChildrenUnmodifiable().isEmpty());
        assertThat(ring.getRadius()).isGreaterThan(2 * radius);
        assertThat(ring.getStrokeWidth()).isLessThan(width / 2);
        assertThat(ring.getOpacity()).isZero();
    }

    @Test
    void ringsGoByThemselvesAndAtOnceWhenAskedTo() throws Exception {
        var ripples = new Ripples(() -> false);
        spread(ripples, on("2023-10-30"), on("2023-10-31"));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> ripples.getChildrenUnmodifiable().isEmpty());
        spread(ripples, on("2023-10-30"), on("2023-10-31"));
        FxPlatform.call(
                () -> {
                    ripples.clear();
                    return true;
                });
        assertThat(ripples.getChildrenUnmodifiable()).isEmpty();
    }
}
