package handover.export;

import static org.assertj.core.api.Assertions.assertThat;

import handover.io.EarlierVersion;
import handover.io.PictureReader;
import handover.paint.Furniture;
import handover.paint.MapScene;
import handover.paint.Scenes;
import handover.revision.News;
import handover.revision.Revision;
import handover.state.Theme;
import handover.support.ReferencePicture;
import handover.support.Versions;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Pictures that mark what is another than in an earlier version.
class NewsPictureTest {
    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    private static MapScene scene(Theme theme) {
        MapScene usual = Scenes.on("2023-10-31", theme);
        return usual.with(Furniture.ALL.withNews(news(usual)));
    }

    private static News news(MapScene scene) {
        return News.of(Revision.of(Versions.EARLIER, Scenes.DOSSIER), scene.chronology());
    }

    private static Picture picture(MapScene scene, PictureStyle style) throws Exception {
        var request = new PictureRequest(new PictureSize(1280, 720), scene, style);
        return FxPlatform.call(() -> Picture.render(request));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theMarksLookAsAccepted(Theme theme) throws Exception {
        MapScene scene = scene(theme);
        MapScene shown = theme == Theme.DARK ? scene.in(Locale.FRENCH) : scene;
        ReferencePicture.of(Scenes.class, "news-" + theme.id())
                .assertLooksLike(picture(shown, PictureStyle.USUAL).image());
    }

    @Test
    void theFileNamesBothVersionsAndAllThatIsAnother() throws Exception {
        var file = picture(scene(Theme.LIGHT), PictureStyle.USUAL).file().bytes();
        var texts =
                new String(file, java.nio.charset.StandardCharsets.UTF_8).replace('\u00A0', ' ');
        assertThat(texts)
                .contains("MINUSMA withdrawal, 2023–2024, 31 October 2023: since 0.9.0 (01234567)")
                .contains("0.9.0 (01234567) → 1.0.0 (")
                .contains("Ménaka, new.")
                .contains("Léré, gone.")
                .contains("2 November 2023 → 31 October 2023.");
    }

    @Test
    void withoutAFrameTheMapItselfSaysSinceWhen() throws Exception {
        var plain = new PictureStyle(0, false, false, false, 0);
        MapScene usual = Scenes.on("2023-10-31");
        int apart = 0;
        var with = picture(scene(Theme.LIGHT), plain).image();
        var without = picture(usual, plain).image();
        for (int x = 0; x < with.getWidth(); x++) {
            for (int y = 0; y < with.getHeight(); y++) {
                apart += with.getRGB(x, y) == without.getRGB(x, y) ? 0 : 1;
            }
        }
        assertThat(apart).isGreaterThan(2000);
    }

    @Test
    void theSameViewGivesTheSameBytesAndOpensAsAView() throws Exception {
        byte[] one = picture(scene(Theme.LIGHT), PictureStyle.USUAL).file().bytes();
        byte[] other = picture(scene(Theme.LIGHT), PictureStyle.USUAL).file().bytes();
        assertThat(one).isEqualTo(other);
        assertThat(PictureReader.isPng(one)).isTrue();
    }

    @Test
    void theFileSaysWhichVersionToCompareWithWhenItIsOpenedAgain(@TempDir Path folder)
            throws Exception {
        byte[] marked = picture(scene(Theme.LIGHT), PictureStyle.USUAL).file().bytes();
        byte[] plain = picture(Scenes.on("2023-10-31"), PictureStyle.USUAL).file().bytes();
        Path file = folder.resolve("picture.png");
        var reading = PictureReader.read(Files.write(file, marked));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.since())
                .isEqualTo(new EarlierVersion("0.9.0", Versions.EARLIER.sha256()));
        assertThat(PictureReader.read(Files.write(file, plain)).since()).isNull();
    }
}
