package handover.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;

class CameraTest {

    private static final Size VIEW = new Size(1000, 670);

    @Provide
    Arbitrary<Camera> cameras() {
        var unit = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(unit, unit, Arbitraries.doubles().between(0, 16))
                .as(Camera::new);
    }

    @Provide
    Arbitrary<Size> views() {
        var side = Arbitraries.doubles().between(50, 4000);
        return Combinators.combine(side, side).as(Size::new);
    }

    @Provide
    Arbitrary<Point> pixels() {
        var side = Arbitraries.doubles().between(-100, 4100);
        return Combinators.combine(side, side).as(Point::new);
    }

    @Test
    void theMiddleOfTheViewShowsTheCentre() {
        Camera camera = new Camera(0.4, 0.45, 6);
        assertThat(camera.toScreen(camera.centre(), VIEW)).isEqualTo(new Point(500, 335));
        assertThat(camera.scale()).isEqualTo(256 * 64);
    }

    @Test
    void theWholeWorldFillsAViewOf256PixelsAtZoomZero() {
        assertThat(new Camera(0.5, 0.5, 0).visible(new Size(256, 256)))
                .isEqualTo(new Box(0, 0, 1, 1));
    }

    @Property
    void screenAndWorldAreInverse(
            @ForAll("cameras") Camera camera,
            @ForAll("views") Size view,
            @ForAll("pixels") Point pixel) {
        Point back = camera.toScreen(camera.toWorld(pixel, view), view);
        assertThat(back.distanceTo(pixel)).isLessThan(1e-6);
        Point world = camera.toWorld(pixel, view);
        assertThat(camera.toWorld(camera.toScreen(world, view), view).distanceTo(world))
                .isLessThan(1e-9);
    }

    @Property
    void zoomingKeepsThePlaceUnderThePointer(
            @ForAll("cameras") Camera camera,
            @ForAll("views") Size view,
            @ForAll("pixels") Point pixel,
            @ForAll @DoubleRange(min = 0, max = 16) double zoom) {
        Camera zoomed = camera.zoomAbout(zoom, pixel, view);
        assertThat(zoomed.zoom()).isEqualTo(zoom);
        assertThat(zoomed.toWorld(pixel, view).distanceTo(camera.toWorld(pixel, view)))
                .isLessThan(1e-9);
    }

    @Property
    void aDragMovesTheMapByItsPixels(
            @ForAll("cameras") Camera camera,
            @ForAll @DoubleRange(min = -500, max = 500) double dx,
            @ForAll @DoubleRange(min = -500, max = 500) double dy) {
        Point before = camera.toScreen(camera.centre(), VIEW);
        Point after = camera.pan(dx, dy).toScreen(camera.centre(), VIEW);
        assertThat(after.distanceTo(before.plus(dx, dy))).isLessThan(1e-6);
    }

    @Property
    void theVisibleBoxReachesFromCornerToCorner(
            @ForAll("cameras") Camera camera, @ForAll("views") Size view) {
        Box visible = camera.visible(view);
        Point topLeft = camera.toWorld(new Point(0, 0), view);
        Point bottomRight = camera.toWorld(new Point(view.width(), view.height()), view);
        assertThat(topLeft.distanceTo(new Point(visible.minX(), visible.minY()))).isLessThan(1e-9);
        assertThat(bottomRight.distanceTo(new Point(visible.maxX(), visible.maxY())))
                .isLessThan(1e-9);
    }

    @Property
    void fittedBoundsLieInWhatThePaddingLeaves(
            @ForAll @DoubleRange(min = -170, max = 160) double west,
            @ForAll @DoubleRange(min = -80, max = 70) double south,
            @ForAll @DoubleRange(min = 0, max = 10) double extent,
            @ForAll @DoubleRange(min = 0, max = 12) double padding,
            @ForAll("views") Size view) {
        Bounds bounds = new Bounds(west, south, west + extent, south + extent);
        Insets insets = new Insets(padding, padding / 2, padding / 3, padding);
        Camera camera = Camera.fit(bounds, view, insets);
        Point topLeft = camera.toScreen(new LatLon(bounds.north(), west), view);
        Point bottomRight = camera.toScreen(new LatLon(south, bounds.east()), view);
        Box room =
                new Box(
                        insets.left(),
                        insets.top(),
                        view.width() - insets.right(),
                        view.height() - insets.bottom());
        assertThat(room.expand(1e-6).contains(topLeft)).isTrue();
        assertThat(room.expand(1e-6).contains(bottomRight)).isTrue();
        double usedX = (bottomRight.x() - topLeft.x()) / room.width();
        double usedY = (bottomRight.y() - topLeft.y()) / room.height();
        if (camera.zoom() < Camera.CLOSEST_FIT) {
            assertThat(Math.max(usedX, usedY)).isCloseTo(1, within(1e-6));
        }
    }

    @Test
    void maliFillsTheHeightOfTheMapPane() {
        Camera camera = Camera.fit(MaliSites.MALI, VIEW, Insets.all(10));
        assertThat(camera.zoom()).isBetween(5.8, 5.9);
        assertThat(camera.toScreen(new LatLon(25, -12.25), VIEW).y()).isCloseTo(10, within(1e-6));
        assertThat(camera.toScreen(new LatLon(10.15, 4.25), VIEW).y()).isCloseTo(660, within(1e-6));
        assertThat(MaliSites.PLACES.values())
                .allMatch(place -> VIEW.box().contains(camera.toScreen(place, VIEW)));
    }

    @Test
    void roomForAPlateMovesTheMapAside() {
        Camera camera = Camera.fit(MaliSites.MALI, VIEW, new Insets(0, 0, 0, 300));
        assertThat(camera.toScreen(new LatLon(15, -12.25), VIEW).x()).isGreaterThan(300 - 1e-6);
    }

    @Test
    void aSinglePlaceIsShownFromAFairDistance() {
        LatLon gao = MaliSites.place("Gao");
        Camera camera =
                Camera.fit(
                        new Bounds(gao.lon(), gao.lat(), gao.lon(), gao.lat()),
                        VIEW,
                        Insets.all(20));
        assertThat(camera.zoom()).isEqualTo(Camera.CLOSEST_FIT);
        assertThat(camera.toScreen(gao, VIEW).distanceTo(new Point(500, 335))).isLessThan(1e-6);
    }

    @Test
    void aViewWithoutSizeOrWithTooMuchPaddingStillGetsACamera() {
        assertThat(Camera.fit(MaliSites.MALI, new Size(0, 0), Insets.all(20)).zoom()).isFinite();
        Camera tight = Camera.fit(MaliSites.MALI, new Size(100, 100), Insets.all(400));
        assertThat(tight.toScreen(new LatLon(25, -12.25), new Size(100, 100)).x())
                .isCloseTo(25, within(1e-6));
    }

    @Property
    void aClampedCameraIsWithinItsLimitsAndStaysThere(@ForAll("cameras") Camera camera) {
        CameraLimits limits = new CameraLimits(new Box(0.4, 0.4, 0.6, 0.5), 3, 12);
        Camera clamped = camera.clamped(limits);
        assertThat(limits.world().contains(clamped.centre())).isTrue();
        assertThat(clamped.zoom()).isBetween(3.0, 12.0);
        assertThat(clamped.clamped(limits)).isEqualTo(clamped);
    }

    @Test
    void aCameraWithinItsLimitsIsLeftAlone() {
        Camera camera = new Camera(0.5, 0.45, 6);
        assertThat(camera.clamped(new CameraLimits(new Box(0.4, 0.4, 0.6, 0.5), 3, 12)))
                .isEqualTo(camera);
    }

    @Property
    void aPictureShowsAllThatTheScreenShowed(
            @ForAll("cameras") Camera camera,
            @ForAll("views") Size screen,
            @ForAll("views") Size picture) {
        Box shown = camera.visible(screen);
        Box inPicture = camera.toward(screen, picture).visible(picture);
        double rounding = 1e-9 * shown.width();
        assertThat(inPicture.expand(rounding + 1e-12).contains(shown)).isTrue();
        boolean noWasteX = Math.abs(inPicture.width() / shown.width() - 1) < 1e-6;
        boolean noWasteY = Math.abs(inPicture.height() / shown.height() - 1) < 1e-6;
        assertThat(noWasteX || noWasteY).isTrue();
    }

    @Test
    void twiceTheSizeIsOneZoomMore() {
        Camera camera = new Camera(0.5, 0.45, 6);
        assertThat(camera.toward(VIEW, new Size(2000, 1340))).isEqualTo(new Camera(0.5, 0.45, 7));
    }

    @Test
    void aCameraThatIsNotANumberIsRefused() {
        assertThatThrownBy(() -> new Camera(0, Double.NaN, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Camera(0, 0, Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
