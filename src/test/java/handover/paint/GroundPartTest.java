package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;

import handover.geo.Box;
import handover.geo.Camera;
import handover.geo.Size;
import handover.raster.PixelBox;

import org.junit.jupiter.api.Test;

class GroundPartTest {
    private static final View VIEW = new View(new Camera(0.5, 0.5, 4), new Size(400, 300));
    private static final GroundPart PART = new GroundPart(VIEW, 1.25, 100, 50, 200, 80);

    @Test
    void itIsShownInLogicalPixels() {
        assertThat(PART.shown()).isEqualTo(new Box(80, 40, 240, 104));
    }

    @Test
    void aBoxCoversItsPixels() {
        assertThat(PART.pixels(PART.shown())).isEqualTo(PART.pixels());
        assertThat(PART.pixels(new Box(100, 60, 120, 72))).isEqualTo(new PixelBox(25, 25, 50, 40));
    }

    @Test
    void aBoxBesideItCoversNone() {
        assertThat(PART.pixels(new Box(-50, -50, 1000, 30)).isEmpty()).isTrue();
        assertThat(PART.pixels(new Box(300, 0, 1000, 1000)).isEmpty()).isTrue();
    }

    @Test
    void anotherCopyOfTheWorldHasTheSamePixels() {
        GroundPart copy = PART.onto(1);
        assertThat(copy.pixels()).isEqualTo(PART.pixels());
        assertThat(copy.view().worldX(0)).isEqualTo(VIEW.worldX(0) - 1);
    }
}
