package handover.export;

import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.chronology.Voices;
import handover.paint.MapScene;
import handover.paint.Scenes;
import handover.state.PictureOptions;
import handover.state.Theme;
import handover.support.ReferencePicture;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.image.BufferedImage;
import java.util.Locale;

/// Maps and a picture look as somebody has accepted them.
class PictureLooksTest {
    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    private static BufferedImage map(MapScene scene) throws Exception {
        return FxPlatform.call(() -> Picture.map(scene, 1));
    }

    private static void check(String name, BufferedImage image) throws Exception {
        ReferencePicture.of(Scenes.class, name).assertLooksLike(image);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aMapInAWindowOfDaysLooksAsAccepted(Theme theme) throws Exception {
        check("map-2023-08-15-" + theme.id(), map(Scenes.on("2023-08-15", theme)));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aMapWithDisputedSitesAndASelectionLooksAsAccepted(Theme theme) throws Exception {
        MapScene scene = Scenes.on("2023-11-19", theme).pointing(Scenes.site("kidal"), null);
        check("map-2023-11-19-" + theme.id(), map(scene));
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void aMapOfWhatHadBeenPublishedLooksAsAccepted(Theme theme) throws Exception {
        Lens published = Lens.DEFAULT.withClock(Clock.PUBLISHED);
        MapScene scene = Scenes.through(published, "2023-11-19", theme);
        check("map-published-" + theme.id(), map(scene));
    }

    @Test
    void aMapOfAnnouncedEndsInFrenchLooksAsAccepted() throws Exception {
        Lens bundled = Lens.DEFAULT.withVoices(Voices.BUNDLED);
        MapScene scene = Scenes.through(bundled, "2024-11-20", Theme.LIGHT).in(Locale.FRENCH);
        check("map-bundled-french", map(scene));
    }

    @Test
    void aWholePictureLooksAsAccepted() throws Exception {
        var request = new PictureRequest(new PictureSize(960, 720), Scenes.on("2024-11-15"));
        check("picture-2024-11-15", FxPlatform.call(() -> Picture.render(request)).image());
    }

    @Test
    void aPictureInFrenchWithAQuoteAndLargerLettersLooksAsAccepted() throws Exception {
        MapScene scene =
                Scenes.on("2023-11-19").pointing(Scenes.site("kidal"), null).in(Locale.FRENCH);
        var options = PictureOptions.USUAL.typed(1200, 720).lettered(125).quoting(true);
        var order = (PictureOrder.Possible) PictureOrder.of(options, scene);
        check("picture-quote", FxPlatform.call(() -> Picture.render(order.request())).image());
    }
}
