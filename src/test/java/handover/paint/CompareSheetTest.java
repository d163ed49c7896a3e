package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Difference;
import handover.dossier.Site;
import handover.export.FxPlatform;
import handover.geo.Box;
import handover.geo.Point;
import handover.geo.Size;
import handover.state.CompareLayout;
import handover.state.Theme;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What a comparison paints, when, and where things stand on it.
class CompareSheetTest {
    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    private static CompareScene scene(CompareLayout layout, double line) {
        return scene(Scenes.on("2023-10-31"), layout, line);
    }

    private static CompareScene scene(MapScene right, CompareLayout layout, double line) {
        var left = right.chronology().on(LocalDate.parse("2023-08-15"));
        return new CompareScene(right, right.chronology(), left, layout, line);
    }

    private static CompareSheet painted(CompareScene... scenes) throws Exception {
        return FxPlatform.call(
                () -> {
                    var sheet = new CompareSheet();
                    for (CompareScene scene : scenes) {
                        sheet.show(scene);
                        sheet.paint();
                    }
                    return sheet;
                });
    }

    @Test
    void movingTheLinePaintsNeitherMapAnew() throws Exception {
        var right = Scenes.on("2023-10-31");
        var left = right.chronology().on(LocalDate.parse("2023-08-15"));
        CompareScene[] scenes = new CompareScene[20];
        for (int i = 0; i < scenes.length; i++) {
            scenes[i] =
                    new CompareScene(
                            right, right.chronology(), left, CompareLayout.SWIPE, i * 0.05);
        }
        var sheet = painted(scenes);
        assertThat(sheet.left().basePaints()).isEqualTo(1);
        assertThat(sheet.right().basePaints()).isEqualTo(1);
        assertThat(sheet.shown()).contains(scenes[19]);
    }

    @Test
    void eachSideShowsItsOwnDay() throws Exception {
        for (CompareLayout layout : CompareLayout.values()) {
            var sheet = painted(scene(layout, 0.5));
            var left = sheet.left().shown().orElseThrow().moment();
            var right = sheet.right().shown().orElseThrow().moment();
            assertThat(left.day()).isEqualTo(LocalDate.of(2023, 8, 15));
            assertThat(right.day()).isEqualTo(LocalDate.of(2023, 10, 31));
        }
    }

    @Test
    void preciselyTheMarksThatDifferAreRinged() throws Exception {
        CompareScene scene = scene(CompareLayout.SWIPE, 0.5);
        var sheet = painted(scene);
        var expected =
                scene.comparison().visible().stream().map(Difference::site).map(Site::id).toList();
        for (MapSheet side : List.of(sheet.left(), sheet.right())) {
            assertThat(side.shown().orElseThrow().furniture().contrast().ringed())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(expected).contains("kidal").doesNotContain("gao");
    }

    @ParameterizedTest
    @EnumSource(CompareLayout.class)
    void everySiteIsHitOnBothSides(CompareLayout layout) throws Exception {
        for (double line : new double[] {0, 1}) {
            CompareScene scene = scene(layout, line);
            var sheet = painted(scene);
            for (Site site : scene.chronology().dossier().sites()) {
                Point at = scene.partCamera().toScreen(site.at(), scene.part());
                double x = at.x() + (line == 0 ? scene.rightAt() : 0);
                assertThat(sheet.siteAt(x, at.y())).as(site.id()).contains(site);
            }
        }
    }

    @Test
    void twoMapsShareTheGroundAndFrameAllSites() {
        CompareScene scene = scene(CompareLayout.BESIDE, 0.5);
        var left = scene.on(scene.left());
        var right = scene.on(scene.right());
        assertThat(left.camera()).isEqualTo(right.camera());
        assertThat(left.size()).isEqualTo(right.size());
        assertThat(2 * left.size().width() + CompareScene.GAP).isEqualTo(scene.size().width());
        for (Site site : scene.chronology().dossier().sites()) {
            Point at = left.camera().toScreen(site.at(), left.size());
            assertThat(left.size().box().contains(at)).as(site.id()).isTrue();
        }
    }

    @Test
    void zoomingTheMapZoomsBothMapsAboutTheSamePlace() {
        CompareScene scene = scene(CompareLayout.BESIDE, 0.5);
        Point held = new Point(100, 200);
        Point world = scene.partCamera().toWorld(held, scene.part());
        var camera = scene.right().camera();
        Point about = camera.toScreen(world, scene.size());
        var nearer = camera.zoomAbout(camera.zoom() + 1.5, about, scene.size());
        var after = scene.seenBy(nearer, scene.size());
        Point now = after.partCamera().toScreen(world, after.part());
        assertThat(now.distanceTo(held)).isLessThan(1e-6);
        assertThat(after.partCamera().zoom()).isEqualTo(scene.partCamera().zoom() + 1.5);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void nothingOnTheMapCoversAnythingElse(Theme theme) throws Exception {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            for (CompareLayout layout : CompareLayout.values()) {
                for (double width : new double[] {624, 1040, 1440}) {
                    var right = Scenes.on("2024-09-30", theme).in(locale);
                    var scene =
                            scene(right.seenBy(right.camera(), new Size(width, 420)), layout, 0.5);
                    FxPlatform.call(
                            () -> {
                                var fits = new CompareFittings(scene);
                                apart(fits.onLeft(), scene.part());
                                apart(fits.onRight(), scene.part());
                                return true;
                            });
                }
            }
        }
    }

    private static void apart(List<Box> boxes, Size part) {
        for (Box box : boxes) {
            assertThat(part.box().expand(1).contains(box)).as(box + " in " + part).isTrue();
            for (Box other : boxes) {
                assertThat(box == other || !box.intersects(other))
                        .as(box + " and " + other)
                        .isTrue();
            }
        }
    }
}
