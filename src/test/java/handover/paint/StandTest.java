package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;

import handover.geo.Box;
import handover.geo.Camera;
import handover.geo.Size;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

/// For which views pixels of the map can be kept.
class StandTest {
    private static final Size SIZE = new Size(800, 600);
    private static final Camera CAMERA = new Camera(0.4938, 0.4526, 5.5);
    private static final View VIEW = new View(CAMERA, SIZE);
    private static final Stand STILL = new Stand("look", VIEW, 1.5);

    private static View moved(double dx, double dy) {
        return new View(CAMERA.pan(dx, dy), SIZE);
    }

    @Test
    void itIsAsLargeAsTheView() {
        assertThat(STILL.width()).isEqualTo(1200);
        assertThat(STILL.height()).isEqualTo(900);
    }

    @Property
    void wholePixelsOfTheDeviceAreKept(
            @ForAll @IntRange(min = -500, max = 500) int dx,
            @ForAll @IntRange(min = -500, max = 500) int dy) {
        assertThat(STILL.to(stand("look", moved(dx / 1.5, dy / 1.5), 1.5)))
                .contains(new Shift(dx, dy));
    }

    @Test
    void partsOfPixelsAreNotAndNothingFar() {
        assertThat(STILL.to(stand("look", moved(1, 0), 1.5))).isEmpty();
        assertThat(STILL.to(stand("look", moved(1e12, 0), 1.5))).isEmpty();
    }

    @Test
    void whatLooksOtherwiseIsPaintedAnew() {
        View nearer = new View(new Camera(CAMERA.centreX(), CAMERA.centreY(), 6), SIZE);
        assertThat(STILL.to(stand("look", nearer, 1.5))).isEmpty();
        assertThat(STILL.to(stand("look", new View(CAMERA, new Size(801, 600)), 1.5))).isEmpty();
        assertThat(STILL.to(stand("other", VIEW, 1.5))).isEmpty();
        assertThat(STILL.to(stand("look", VIEW, 2))).isEmpty();
    }

    @Test
    void aPlaceIsSeenAgainWhereItHasBeenMovedTo() {
        Box box = new Box(10, 20, 30, 40);
        Box now = new Shift(5, -2).since(new Shift(2, 4), box, 1.5);
        assertThat(now).isEqualTo(new Box(12, 16, 32, 36));
    }

    private static Stand stand(Object look, View view, double scale) {
        return new Stand(look, view, scale);
    }
}
