package handover.story;

import static org.assertj.core.api.Assertions.assertThat;

import handover.geo.Camera;
import handover.geo.Insets;
import handover.geo.LatLon;
import handover.geo.Point;
import handover.geo.Size;

import org.junit.jupiter.api.Test;

import java.util.List;

class FramingTest {
    private static final LatLon KIDAL = new LatLon(18.44, 1.41);
    private static final LatLon BAMAKO = new LatLon(12.65, -8);
    private static final Size VIEW = new Size(1920, 940);
    private static final Insets PLATE = new Insets(30, 30, 30, 870);

    @Test
    void aPlaceStandsInTheMiddleOfWhatThePlateLeaves() {
        Camera camera = Framing.around(List.of(KIDAL), VIEW, PLATE);
        Point at = camera.toScreen(KIDAL, VIEW);
        assertThat(at.x()).isBetween(1330.0, 1430.0);
        assertThat(at.y()).isBetween(440.0, 500.0);
        assertThat(camera.zoom()).isBetween(6.5, 9.0);
    }

    @Test
    void allPlacesAreInViewBesideThePlate() {
        Camera camera = Framing.around(List.of(KIDAL, BAMAKO), VIEW, PLATE);
        for (LatLon place : List.of(KIDAL, BAMAKO)) {
            Point at = camera.toScreen(place, VIEW);
            assertThat(at.x()).isBetween(870.0, 1890.0);
            assertThat(at.y()).isBetween(30.0, 910.0);
        }
    }

    @Test
    void theEndsOfTheEarthCanBeFramed() {
        for (LatLon end : List.of(new LatLon(90, 180), new LatLon(-90, -180))) {
            assertThat(Framing.around(List.of(end), VIEW, Insets.NONE).zoom()).isFinite();
        }
    }
}
