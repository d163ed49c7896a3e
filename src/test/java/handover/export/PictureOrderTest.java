package handover.export;

import static org.assertj.core.api.Assertions.assertThat;

import handover.export.PictureOrder.Impossible;
import handover.export.PictureOrder.Possible;
import handover.geo.Size;
import handover.paint.MapScene;
import handover.paint.Scenes;
import handover.state.PictureMeasure;
import handover.state.PictureOptions;
import handover.state.Theme;
import handover.words.Texts;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.image.BufferedImage;
import java.util.Locale;

/// What the chosen options order, and when they order what cannot be made.
class PictureOrderTest {
    private static final PictureOptions USUAL = PictureOptions.USUAL;
    private static final MapScene SCENE =
            Scenes.on("2023-11-19").pointing(Scenes.site("kidal"), null);

    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    private static PictureRequest request(PictureOptions options, MapScene scene) {
        return ((Possible) PictureOrder.of(options, scene)).request();
    }

    private static String refusal(PictureOptions options, MapScene scene) {
        var why = (Impossible) PictureOrder.of(options, scene);
        return why.message(Texts.in(Locale.ENGLISH));
    }

    private static MapScene sized(double width, double height) {
        return SCENE.seenBy(SCENE.camera(), new Size(width, height));
    }

    @ParameterizedTest
    @CsvSource({"FULL_HD, 1920, 1080", "ULTRA_HD, 3840, 2160", "TYPED, 1600, 900"})
    void aNamedSizeHasItsPixelsAndTheLettersThatSuitIt(
            PictureMeasure measure, int width, int height) {
        PictureRequest request = request(USUAL.sized(measure), SCENE);
        assertThat(request.size()).isEqualTo(new PictureSize(width, height));
        assertThat(request.style()).isEqualTo(PictureStyle.USUAL);
        assertThat(request.scene()).isSameAs(SCENE);
    }

    @Test
    void lettersGrowAndThePixelsStay() {
        PictureRequest request = request(USUAL.lettered(150), SCENE);
        assertThat(request.size()).isEqualTo(PictureSize.FULL_HD);
        assertThat(request.scale()).isEqualTo(PictureSize.FULL_HD.scale() * 1.5);
    }

    @Test
    void allThatIsWantedIsInTheStyle() {
        var options = USUAL.transparent(true).framed(false).quoting(true);
        assertThat(request(options, SCENE).style())
                .isEqualTo(new PictureStyle(0, true, false, true, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "WINDOW, 100, false, true, 960, 814",
        "WINDOW_TWICE, 100, false, true, 1920, 1628",
        "WINDOW, 100, false, false, 960, 640",
        "WINDOW, 150, false, false, 960, 640",
        "WINDOW, 100, true, false, 1304, 640",
        "WINDOW_TWICE, 150, true, false, 2952, 1280"
    })
    void theMapOfTheWindowKeepsItsPixelsAndTheRestComesOnTop(
            PictureMeasure measure,
            int letters,
            boolean quote,
            boolean frame,
            int width,
            int height) {
        var options = USUAL.sized(measure).lettered(letters).quoting(quote).framed(frame);
        assertThat(request(options, SCENE).size()).isEqualTo(new PictureSize(width, height));
    }

    /// Plate and names of the picture's map lie on the same pixels as in the window.
    @ParameterizedTest
    @EnumSource(Theme.class)
    void theMapOfAPictureAsInTheWindowIsTheMapInTheWindow(Theme theme) throws Exception {
        MapScene scene = Scenes.on("2023-11-19", theme).pointing(Scenes.site("kidal"), null);
        var options = USUAL.sized(PictureMeasure.WINDOW).framed(false).quoting(true);
        PictureRequest request = request(options, scene);
        BufferedImage picture = FxPlatform.call(() -> Picture.render(request)).image();
        BufferedImage map = FxPlatform.call(() -> Picture.map(scene, 1));
        assertThat(picture.getRGB(0, 0, 960, 640, null, 0, 960))
                .isEqualTo(map.getRGB(0, 0, 960, 640, null, 0, 960));
    }

    @Test
    void aQuoteStandsBelowAMapThatIsNarrow() {
        var options = USUAL.sized(PictureMeasure.WINDOW).quoting(true);
        assertThat(request(options, sized(440, 640)).size().width()).isEqualTo(440);
    }

    @Test
    void whatCannotBeMadeIsSaidWithWhatToDo() {
        assertThat(refusal(USUAL.typed(100, 100), SCENE))
                .isEqualTo("Each side must have from 240 to 8,192 pixels. Type other numbers.");
        assertThat(refusal(USUAL.typed(8000, 8000), SCENE))
                .startsWith("8,000 × 8,000 pixels are too many.")
                .contains("36 million");
        assertThat(refusal(USUAL.sized(PictureMeasure.WINDOW).lettered(150), sized(400, 400)))
                .startsWith("With letters of 150% there is no room");
        assertThat(refusal(USUAL.sized(PictureMeasure.WINDOW_TWICE), sized(5000, 3000)))
                .contains("8,192");
        assertThat(refusal(USUAL.sized(PictureMeasure.WINDOW).framed(false), sized(400, 200)))
                .contains("240");
    }

    @Test
    void aSizeIsSaidInPixelsIfItCanBeMade() {
        assertThat(PictureOrder.pixels(PictureMeasure.ULTRA_HD, USUAL, SCENE))
                .isEqualTo("3840 × 2160");
        assertThat(PictureOrder.pixels(PictureMeasure.WINDOW, USUAL, SCENE)).isEqualTo("960 × 814");
        assertThat(PictureOrder.pixels(PictureMeasure.WINDOW_TWICE, USUAL, sized(5000, 3000)))
                .isEmpty();
    }
}
