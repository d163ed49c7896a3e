package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;

import handover.export.FxPlatform;
import handover.geo.Size;
import handover.state.Theme;

import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.SplittableRandom;

/// A map that was moved by whole pixels, or zoomed, shows what one shows that is painted anew.
class MovedMapTest {
    private static final MapScene SCENE = Scenes.on("2023-11-19");

    /// The toolkit's numbers have single precision: what is painted elsewhere is rounded otherwise.
    private static final int ROUNDING = 2;

    /// Shapes are sampled eight times in the height of a pixel: where an edge lies just on a
    /// sample, rounding may decide.
    private static final int EIGHTH = 255 / 8 + ROUNDING;

    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 5.5, LIGHT",
        "1, 7, DARK",
        "1, 2.6, LIGHT",
        "1.25, 5.5, PROJECTOR",
        "2, 6.2, DARK",
    })
    void itLooksAsOneThatIsNew(double scale, double zoom, Theme theme) throws Exception {
        var camera = new handover.geo.Camera(0.4938, 0.4526, zoom);
        walk(SCENE.seenBy(camera, new Size(640, 480)).in(Palette.of(theme)), scale);
    }

    @Test
    void soDoesOneWithManySites() throws Exception {
        walk(CrowdedScenes.at(CrowdedScenes.on("2023-10-01"), 15, -4, 6), 1);
        walk(CrowdedScenes.at(CrowdedScenes.on("2023-10-01"), 15, -4, 8.3), 1);
    }

    /// From step to step names are moved and not painted.
    @ParameterizedTest
    @CsvSource({"1, LIGHT", "1.25, PROJECTOR", "2, DARK"})
    void oneThatIsZoomedIsTheSameByPixels(double scale, Theme theme) throws Exception {
        MapScene from = SCENE.seenBy(SCENE.camera(), new Size(640, 480)).in(Palette.of(theme));
        FxPlatform.call(
                () -> {
                    var zoomed = new MapSheet(scale);
                    for (double nearer : new double[] {0, 0.25, 0.6, 1.4, 0.3, 0, 2.5, 0.25}) {
                        var camera = from.camera();
                        MapScene scene =
                                from.seenBy(
                                        new handover.geo.Camera(
                                                camera.centreX() + nearer / 3000,
                                                camera.centreY() - nearer / 2000,
                                                camera.zoom() + nearer),
                                        from.size());
                        shown(zoomed, scene);
                        assertThat(pixels(zoomed))
                                .isEqualTo(pixels(shown(new MapSheet(scale), scene)));
                    }
                    return zoomed;
                });
    }

    /// Each view begins to be painted when it is asked for, and only the last is shown.
    @Test
    void viewsThatWereAskedForAndNeverShownLeaveNoTrace() throws Exception {
        MapScene home = SCENE.seenBy(SCENE.camera(), new Size(640, 480));
        FxPlatform.call(
                () -> {
                    var random = new SplittableRandom(11);
                    var hurried = shown(new MapSheet(), home);
                    for (int i = 0; i < 30; i++) {
                        MapScene last = home;
                        for (int k = random.nextInt(4); k >= 0; k--) {
                            last = anywhere(home, random);
                            hurried.show(last);
                        }
                        hurried.paint();
                        assertThat(pixels(hurried)).isEqualTo(pixels(shown(new MapSheet(1), last)));
                    }
                    return hurried;
                });
    }

    /// As the home view, nearer, in other colours, or in a window of another size.
    private static MapScene anywhere(MapScene home, SplittableRandom random) {
        Theme[] themes = Theme.values();
        var camera = home.camera();
        double zoom = camera.zoom() + random.nextInt(3) / 4.0;
        return home.seenBy(
                        new handover.geo.Camera(camera.centreX(), camera.centreY(), zoom),
                        new Size(random.nextBoolean() ? 640 : 655, 480))
                .in(Palette.of(themes[random.nextInt(themes.length)]));
    }

    @ParameterizedTest
    @CsvSource({"1, LIGHT", "1.5, DARK", "2, PROJECTOR"})
    void aPlateWhoseWordsArePaintedOverIsTheSameByPixels(double scale, Theme theme)
            throws Exception {
        MapScene from = SCENE.seenBy(SCENE.camera(), new Size(800, 600)).in(Palette.of(theme));
        FxPlatform.call(
                () -> {
                    var stepped = new MapSheet(scale);
                    for (LocalDate day : SCENE.chronology().changeDays()) {
                        MapScene scene = from.on(from.chronology().on(day));
                        shown(stepped, scene);
                        assertThat(pixels(stepped))
                                .isEqualTo(pixels(shown(new MapSheet(scale), scene)));
                    }
                    return stepped;
                });
    }

    private static void walk(MapScene from, double scale) throws Exception {
        FxPlatform.call(
                () -> {
                    var random = new SplittableRandom(5);
                    var walked = new MapSheet(scale);
                    MapScene scene = from;
                    shown(walked, scene);
                    for (int i = 0; i < 40; i++) {
                        double dx = random.nextInt(-90, 120) / scale;
                        double dy = random.nextInt(-70, 60) / scale;
                        scene = scene.seenBy(scene.camera().pan(dx, dy), scene.size());
                        shown(walked, scene);
                        if (i % 8 == 7) {
                            var fresh = shown(new MapSheet(scale), scene);
                            assertSame(pixels(walked), pixels(fresh));
                        }
                    }
                    return walked;
                });
    }

    private static MapSheet shown(MapSheet sheet, MapScene scene) {
        sheet.show(scene);
        sheet.paint();
        return sheet;
    }

    private static void assertSame(int[] walked, int[] fresh) {
        assertThat(walked).hasSameSizeAs(fresh);
        int off = 0;
        int seen = 0;
        for (int i = 0; i < walked.length; i++) {
            int difference = difference(walked[i], fresh[i]);
            off += difference > 0 ? 1 : 0;
            seen += difference > ROUNDING ? 1 : 0;
            assertThat(difference).isLessThanOrEqualTo(EIGHTH);
        }
        assertThat(off).isLessThan(walked.length / 1000 + 1);
        assertThat(seen).as("pixels that differ").isLessThan(walked.length / 100_000 + 1);
    }

    private static int difference(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            most = Math.max(most, Math.abs((one >>> shift & 255) - (other >>> shift & 255)));
        }
        return most;
    }

    private static int[] pixels(MapSheet sheet) {
        sheet.autosize();
        // In a group as in a window: what reaches beyond the sheet would be in the picture.
        var image = new Group(sheet).snapshot(new SnapshotParameters(), null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
