package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;

import handover.geo.Box;
import handover.geo.Camera;
import handover.geo.Size;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

/// Where a canvas stands, and what of it can be kept.
class StandTest {
    private static final Size SIZE = new Size(800, 600);
    private static final Camera CAMERA = new Camera(0.4938, 0.4526, 5.5);
    private static final View VIEW = new View(CAMERA, SIZE);
    private static final Stand STILL = Stand.still("look", VIEW, 1.5);

    private static View moved(double dx, double dy) {
        return new View(CAMERA.pan(dx, dy), SIZE);
    }

    @Test
    void atFirstItIsTheView() {
        assertThat(STILL.size()).isEqualTo(new Size(1200, 900));
        assertThat(STILL.box()).isEqualTo(new Box(0, 0, 800, 600));
        assertThat(STILL.larger()).isFalse();
        assertThat(STILL.reaches(new Shift(0, 0))).isTrue();
        assertThat(STILL.reaches(new Shift(1, 0))).isFalse();
    }

    @Test
    void onlyWholePixelsOfTheDeviceCanBeKept() {
        assertThat(STILL.to("look", moved(2, -4), 1.5)).contains(new Shift(3, -6));
        assertThat(STILL.to("look", moved(1, 0), 1.5)).isEmpty();
        assertThat(STILL.to("look", moved(1e12, 0), 1.5)).isEmpty();
    }

    @Test
    void whatLooksOtherwiseIsPaintedAnew() {
        View nearer = new View(new Camera(CAMERA.centreX(), CAMERA.centreY(), 6), SIZE);
        assertThat(STILL.to("look", nearer, 1.5)).isEmpty();
        assertThat(STILL.to("look", new View(CAMERA, new Size(801, 600)), 1.5)).isEmpty();
        assertThat(STILL.to("other", VIEW, 1.5)).isEmpty();
        assertThat(STILL.to("look", VIEW, 2)).isEmpty();
    }

    @Property
    void theNextOneReachesFartherWhereTheMapComesFrom(
            @ForAll @IntRange(min = -500, max = 500) int dx,
            @ForAll @IntRange(min = -500, max = 500) int dy) {
        View next = moved(dx / 1.5, dy / 1.5);
        Shift shift = STILL.to("look", next, 1.5).orElseThrow();
        assertThat(shift).isEqualTo(new Shift(dx, dy));
        Stand ahead = STILL.ahead(next, shift);
        assertThat(ahead.reaches(new Shift(0, 0))).isTrue();
        assertThat(ahead.reaches(new Shift(Integer.signum(dx) * 100, 0))).isTrue();
        assertThat(-ahead.left() >= 312 && -ahead.top() >= 312).isTrue();
        int right = ahead.width() + ahead.left() - 1200;
        assertThat(Integer.compare(-ahead.left(), right)).isEqualTo(Integer.signum(dx));
        assertThat(ahead.reaches(new Shift(-ahead.left() - 120, 0))).isTrue();
        assertThat(ahead.reaches(new Shift(-ahead.left() - 119, 0))).isFalse();
    }

    @Test
    void whereTheCanvasWouldBeTooLargeItStaysTheView() {
        View wide = new View(CAMERA, new Size(5000, 600));
        Stand still = Stand.still("look", wide, 1.5);
        assertThat(still.ahead(wide, new Shift(3, 0))).isEqualTo(still);
    }

    @Test
    void aPlaceIsSeenAgainWhereItHasBeenMovedTo() {
        Box box = new Box(10, 20, 30, 40);
        Box now = new Shift(5, -2).since(new Shift(2, 4), box, 1.5);
        assertThat(now).isEqualTo(new Box(12, 16, 32, 36));
    }
}
