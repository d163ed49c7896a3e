package handover.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import handover.dossier.Dossier;
import handover.geo.Camera;
import handover.geo.LatLon;
import handover.geo.Mercator;
import handover.geo.Point;
import handover.geo.Size;
import handover.support.MadeDossier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapCameraTest {
    private static final Size VIEW = new Size(1000, 600);
    private static final Size SMALL = new Size(620, 380);
    private static final Dossier DOSSIER =
            new MadeDossier().base("ber").base("gao").headquarters("hq").make();
    private static final LatLon FAR = new LatLon(-10, 25);

    private final ObjectProperty<Camera> camera =
            new SimpleObjectProperty<>(new Camera(0.5, 0.5, 4));
    private final ObjectProperty<Size> seen = new SimpleObjectProperty<>(new Size(1, 1));
    private final MapCamera map = new MapCamera(DOSSIER, camera, seen);

    @BeforeEach
    void theWindowOpens() {
        map.resized(VIEW);
    }

    private Point place(LatLon where) {
        return camera.get().toScreen(where, map.view());
    }

    private void framesTheDossier(Size size) {
        var bounds = DOSSIER.view();
        Point northWest = place(new LatLon(bounds.north(), bounds.west()));
        Point southEast = place(new LatLon(bounds.south(), bounds.east()));
        assertThat(northWest.x()).isGreaterThanOrEqualTo(199.9);
        assertThat(northWest.y()).isNotNegative();
        assertThat(southEast.x()).isLessThanOrEqualTo(size.width());
        assertThat(southEast.y()).isLessThanOrEqualTo(size.height());
    }

    @Test
    void itFramesTheDossierRightOfTheLegendAndTellsTheSize() {
        framesTheDossier(VIEW);
        assertThat(map.view()).isEqualTo(VIEW);
        assertThat(seen.get()).isEqualTo(VIEW);
    }

    @Test
    void untouchedItFramesTheDossierInEverySize() {
        map.resized(SMALL);
        framesTheDossier(SMALL);
        assertThat(seen.get()).isEqualTo(SMALL);
    }

    @Test
    void movedItStaysWhereItIsInEverySize() {
        map.drag(30, -20);
        Camera moved = camera.get();
        map.resized(SMALL);
        assertThat(camera.get()).isEqualTo(moved);
        assertThat(seen.get()).isEqualTo(SMALL);
    }

    @Test
    void whoGoesHomeIsAtHomeAgain() {
        Camera home = camera.get();
        map.zoom(2);
        map.home();
        assertThat(camera.get()).isEqualTo(home);
        map.resized(SMALL);
        framesTheDossier(SMALL);
    }

    @Test
    void dragMovesTheMapWithThePointer() {
        var gao = new LatLon(16.27, -0.05);
        Point before = place(gao);
        map.drag(40, 25);
        assertThat(place(gao).x()).isCloseTo(before.x() + 40, within(1e-6));
        assertThat(place(gao).y()).isCloseTo(before.y() + 25, within(1e-6));
    }

    @Test
    void aStepIsHalfAZoomAboutThePointer() {
        double zoom = camera.get().zoom();
        var pointer = new Point(700, 120);
        LatLon under = Mercator.latLon(camera.get().toWorld(pointer, VIEW));
        map.zoom(1, pointer);
        assertThat(camera.get().zoom()).isCloseTo(zoom + 0.5, within(1e-9));
        assertThat(place(under).x()).isCloseTo(700, within(1e-6));
        assertThat(place(under).y()).isCloseTo(120, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"100, 12", "-100, 2.5"})
    void theZoomHasItsLimits(double steps, double limit) {
        map.zoom(steps);
        assertThat(camera.get().zoom()).isCloseTo(limit, within(1e-9));
    }

    @Test
    void aDragEndsAtTheNorthernEdgeAndGoesRoundTheWorld() {
        map.drag(1e6, 1e6);
        Point corner = camera.get().centre();
        assertThat(corner.x()).isBetween(-0.5, 1.5);
        assertThat(corner.y()).isCloseTo(0, within(1e-9));
    }

    @Test
    void aPlaceInViewIsRevealedWithoutMoving() {
        Camera before = camera.get();
        map.reveal(new LatLon(16, -1));
        assertThat(camera.get()).isEqualTo(before);
    }

    @Test
    void aPlaceOutOfViewComesIntoTheMiddleAtTheSameZoom() {
        var kidal = new LatLon(18.44, 1.41);
        map.zoom(8);
        double zoom = camera.get().zoom();
        map.reveal(kidal);
        assertThat(place(kidal).x()).isCloseTo(500, within(1e-6));
        assertThat(place(kidal).y()).isCloseTo(300, within(1e-6));
        assertThat(camera.get().zoom()).isEqualTo(zoom);
    }

    @Test
    void aPlaceOutsideTheDetailedRegionIsReachedToo() {
        map.reveal(FAR);
        LatLon middle = Mercator.latLon(camera.get().centre());
        assertThat(middle.lat()).isCloseTo(FAR.lat(), within(1e-9));
        assertThat(middle.lon()).isCloseTo(FAR.lon(), within(1e-9));
    }
}
