package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Site;
import handover.export.FxPlatform;
import handover.geo.Box;
import handover.geo.LabelPlacement.Placed;
import handover.geo.Point;
import handover.geo.Size;
import handover.state.Theme;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What the sheet paints, when, and what can be hit on it.
class MapSheetTest {
    private static final MapScene SCENE = Scenes.on("2023-11-19");

    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    private static MapSheet painted(MapScene scene) throws Exception {
        return FxPlatform.call(
                () -> {
                    var sheet = new MapSheet();
                    sheet.show(scene);
                    sheet.paint();
                    return sheet;
                });
    }

    private static void show(MapSheet sheet, MapScene scene) throws Exception {
        FxPlatform.call(
                () -> {
                    sheet.show(scene);
                    sheet.paint();
                    return sheet;
                });
    }

    @Test
    void nothingIsPaintedWhenNothingChanges() throws Exception {
        var sheet = painted(SCENE);
        show(sheet, SCENE);
        show(
                sheet,
                Scenes.on("2023-11-19").seenBy(SCENE.camera(), SCENE.size()).on(SCENE.moment()));
        assertThat(sheet.basePaints()).isEqualTo(1);
        show(sheet, sheet.shown().orElseThrow());
        int before = sheet.markPaints();
        show(sheet, sheet.shown().orElseThrow());
        assertThat(sheet.markPaints()).isEqualTo(before);
    }

    @Test
    void anotherDayKeepsThePixelsOfTheBaseMap() throws Exception {
        var sheet = painted(SCENE);
        for (LocalDate day : SCENE.chronology().changeDays()) {
            show(sheet, SCENE.on(SCENE.chronology().on(day)));
        }
        assertThat(sheet.basePaints()).isEqualTo(1);
        assertThat(sheet.markPaints()).isEqualTo(1 + SCENE.chronology().changeDays().size());
    }

    @Test
    void aSelectionKeepsThePixelsOfTheBaseMap() throws Exception {
        var sheet = painted(SCENE);
        show(sheet, SCENE.pointing(Scenes.site("gao"), Scenes.site("ber")));
        assertThat(sheet.basePaints()).isEqualTo(1);
        assertThat(sheet.markPaints()).isEqualTo(2);
    }

    @Test
    void anotherCameraSizeThemeOrLanguagePaintsTheBaseMapAnew() throws Exception {
        var sheet = painted(SCENE);
        show(sheet, SCENE.seenBy(SCENE.camera().pan(10, 0), SCENE.size()));
        show(sheet, SCENE.seenBy(SCENE.camera(), new Size(900, 600)));
        show(sheet, SCENE.in(Palette.of(Theme.DARK)));
        show(sheet, SCENE.in(Locale.FRENCH));
        assertThat(sheet.basePaints()).isEqualTo(5);
    }

    @Test
    void scenesBetweenTwoPassesAreNotPainted() throws Exception {
        var sheet = painted(SCENE);
        FxPlatform.call(
                () -> {
                    for (int days = 1; days <= 20; days++) {
                        var day = SCENE.moment().day().plusDays(days);
                        sheet.show(SCENE.on(SCENE.chronology().on(day)));
                    }
                    sheet.layout();
                    return sheet;
                });
        assertThat(sheet.markPaints()).isEqualTo(2);
    }

    @Test
    void everyMarkAndItsNameCanBeHit() throws Exception {
        var sheet = painted(SCENE);
        MapPlan plan = FxPlatform.call(() -> MapPlan.of(SCENE));
        for (Site site : Scenes.DOSSIER.sites()) {
            Point at = plan.view().at(site.at());
            assertThat(sheet.siteAt(at.x(), at.y())).contains(site);
            Point name = plan.labels().of(site.id()).map(Placed::box).orElseThrow().centre();
            assertThat(sheet.siteAt(name.x(), name.y())).contains(site);
        }
    }

    @Test
    void aTargetIsTwentyFourPixelsWide() throws Exception {
        var sheet = painted(SCENE);
        Site bamako = Scenes.site("bamako");
        Point at = new View(SCENE.camera(), SCENE.size()).at(bamako.at());
        assertThat(sheet.siteAt(at.x() - 11.9, at.y())).contains(bamako);
        assertThat(sheet.siteAt(at.x(), at.y() + 11.9)).contains(bamako);
        assertThat(sheet.siteAt(at.x() - 30, at.y() + 30)).isEmpty();
    }

    @Test
    void thePlateHidesWhatIsUnderIt() throws Exception {
        var sheet = painted(SCENE);
        for (Box box : sheet.covered()) {
            assertThat(sheet.siteAt(box.centre().x(), box.centre().y())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {4.6, 5.4, 6, 6.5, 7, 8, 9})
    void noNameLiesUnderPlateOrLegendOrOnAnotherName(double zoom) throws Exception {
        var camera =
                new handover.geo.Camera(SCENE.camera().centreX(), SCENE.camera().centreY(), zoom);
        for (Theme theme : Theme.values()) {
            var scene = SCENE.seenBy(camera, SCENE.size()).in(Palette.of(theme));
            MapPlan plan = FxPlatform.call(() -> MapPlan.of(scene));
            List<Box> names = plan.labels().placed().stream().map(Placed::box).toList();
            for (Box name : names) {
                assertThat(plan.fittings().boxes()).noneMatch(box -> box.intersects(name));
                assertThat(names).filteredOn(other -> other.intersects(name)).hasSize(1);
            }
        }
    }

    @Test
    void theRoomOfThePlateHoldsItOnEveryDay() throws Exception {
        FxPlatform.call(
                () -> {
                    double margin = Fittings.margin(SCENE);
                    Box room = PlatePainter.box(SCENE, margin);
                    for (LocalDate day : SCENE.chronology().changeDays()) {
                        MapScene scene = SCENE.on(SCENE.chronology().on(day));
                        assertThat(PlatePainter.height(scene, margin))
                                .as(day.toString())
                                .isLessThanOrEqualTo(room.height() + 0.01);
                    }
                    return room;
                });
    }
}
