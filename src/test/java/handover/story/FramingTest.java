package handover.story;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Dossier;
import handover.geo.Camera;
import handover.geo.Insets;
import handover.geo.LatLon;
import handover.geo.Point;
import handover.geo.Size;
import handover.io.DossierReader;
import handover.support.MadeDossier;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

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

    @Test
    void theBundledDossierIsFramedAsItsViewSaysInEverySizeOfTheWindow() {
        Dossier dossier = Objects.requireNonNull(DossierReader.bundled().dossier());
        Insets room = new Insets(16, 24, 16, 200);
        for (Size size :
                List.of(
                        new Size(1040, 610),
                        new Size(1440, 610),
                        new Size(624, 427),
                        new Size(1024, 427),
                        new Size(1920, 790),
                        new Size(560, 450))) {
            assertThat(Framing.home(dossier, size, room))
                    .as(size.toString())
                    .isEqualTo(Camera.fit(dossier.view(), size, room));
        }
    }

    @Test
    void aSiteThatThePlateWouldHideIsFramedClearOfIt() {
        Dossier dossier =
                new MadeDossier()
                        .base("corner", new LatLon(24.5, -11.5))
                        .base("other", new LatLon(11, 3.5))
                        .make();
        Size size = new Size(1040, 610);
        Camera camera = Framing.home(dossier, size, Insets.all(16));
        Point at = camera.toScreen(dossier.sites().getFirst().at(), size);
        assertThat(at.y() > 126 || at.x() > 352).isTrue();
        assertThat(camera.zoom())
                .isLessThan(Camera.fit(dossier.view(), size, Insets.all(16)).zoom());
    }
}
