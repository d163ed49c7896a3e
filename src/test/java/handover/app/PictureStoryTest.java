package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.export.PictureOrder.Possible;
import handover.export.PictureRequest;
import handover.io.PictureReader;
import handover.io.PictureView;
import handover.state.PictureMeasure;
import handover.state.PictureOptions;
import handover.state.Theme;
import handover.support.ReferencePicture;
import handover.ui.picture.PictureCard;
import handover.ui.picture.PicturePreview;
import handover.ui.window.Toast;
import handover.words.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

/// The card that asks how a picture is wanted: sizes, options, the look at it, saving.
@ExtendWith(ApplicationExtension.class)
class PictureStoryTest {
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    @TempDir private Path folder;
    private Stories atlas;

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        atlas = new Stories(stage, Locale.ENGLISH);
    }

    @BeforeEach
    void settle() {
        atlas.settle();
        Stories.onFx(() -> atlas.state.goTo(LocalDate.of(2023, 11, 19)));
    }

    private PictureCard card() {
        return atlas.find(PictureCard.class);
    }

    private PicturePreview preview() {
        return atlas.find(PicturePreview.class);
    }

    private void open(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
        assertThat(open()).isTrue();
    }

    private boolean open() {
        return Stories.ask(() -> card().isVisible());
    }

    private PictureOptions options() {
        return Stories.ask(() -> atlas.state.choices().picture().get());
    }

    private PictureRequest ordered() {
        return ((Possible) Stories.ask(() -> card().order())).request();
    }

    private String words(String id) {
        return Stories.ask(() -> atlas.find("#" + id, Label.class).getText());
    }

    private void choose(PictureMeasure measure) {
        Stories.onFx(() -> atlas.find("#picture-size-" + measure.id(), RadioButton.class).fire());
    }

    private void type(String size) {
        Stories.onFx(() -> atlas.find("#picture-size-field", TextField.class).setText(size));
    }

    private Image shown() {
        for (int i = 0; i < 3; i++) {
            atlas.frame();
        }
        return Stories.ask(() -> Objects.requireNonNull(preview().image()));
    }

    private static int[] pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        var format = javafx.scene.image.PixelFormat.getIntArgbInstance();
        image.getPixelReader().getPixels(0, 0, width, height, format, pixels, 0, width);
        return pixels;
    }

    private Path save(FxRobot robot, String name) throws Exception {
        Path file = folder.resolve(name);
        atlas.answer = Optional.of(file);
        robot.clickOn("#picture-save");
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> words("toast").equals("Saved " + file));
        return file;
    }

    @Test
    void theFirstTimeItOffersWhatTheQuickPictureHasAlwaysBeen(FxRobot robot) {
        open(robot);
        assertThat(words("picture-summary"))
                .isEqualTo("1920 × 1080 pixels, in English, light theme");
        assertThat(options()).isEqualTo(PictureOptions.USUAL);
        assertThat(ordered().style()).isEqualTo(handover.export.PictureStyle.USUAL);
    }

    @ParameterizedTest
    @EnumSource(
            value = PictureMeasure.class,
            names = {"WINDOW", "WINDOW_TWICE", "ULTRA_HD"})
    void eachSizeIsSavedInItsPixels(PictureMeasure measure, FxRobot robot) throws Exception {
        open(robot);
        choose(measure);
        PictureRequest request = ordered();
        assertThat(words("picture-summary"))
                .startsWith(request.size().width() + " × " + request.size().height());
        var read = ImageIO.read(save(robot, "picture.png").toFile());
        assertThat(read.getWidth()).isEqualTo(request.size().width());
        assertThat(read.getHeight()).isEqualTo(request.size().height());
        assertThat(open()).isFalse();
        assertThat(options().measure()).isEqualTo(measure);
        assertThat(atlas.offered).containsExactly("minusma-2023-11-19.png");
    }

    @Test
    void aTypedSizeIsTakenAndKeptForTheQuickPicture(FxRobot robot) throws Exception {
        open(robot);
        type("800x450");
        assertThat(options().measure()).isEqualTo(PictureMeasure.TYPED);
        robot.push(KeyCode.ESCAPE);
        Path file = folder.resolve("quick.png");
        atlas.answer = Optional.of(file);
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> file.toFile().length() > 0);
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(800);
        open(robot);
        assertThat(Stories.ask(() -> atlas.find("#picture-size-field", TextField.class).getText()))
                .isEqualTo("800 × 450");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "large; picture.size.form",
                "1600; picture.size.form",
                "-5 x 100; picture.size.form",
                "100 × 100; picture.size.sides",
                "999999999 × 2; picture.size.sides",
                "8000 × 8000; picture.size.pixels"
            })
    void aSizeThatCannotBeMadeIsRefusedInWords(String typed, String key, FxRobot robot) {
        open(robot);
        type(typed);
        assertThat(words("picture-summary"))
                .isEqualTo(
                        switch (key) {
                            case "picture.size.form" -> ENGLISH.get(key);
                            case "picture.size.sides" -> ENGLISH.get(key, 240, 8192);
                            default -> ENGLISH.get(key, 8000, 8000, 36);
                        });
        assertThat(atlas.find("#picture-save", Button.class).isDisabled()).isTrue();
        assertThat(atlas.find("#picture-copy", Button.class).isDisabled()).isTrue();
        assertThat(Stories.ask(() -> preview().image())).isNull();
        type("640 × 480");
        assertThat(words("picture-summary")).startsWith("640 × 480 pixels");
        assertThat(atlas.find("#picture-save", Button.class).isDisabled()).isFalse();
    }

    @Test
    void thePreviewFitsItsPlaceAndIsPaintedOnceForEachChange(FxRobot robot) {
        open(robot);
        Image first = shown();
        assertThat(first.getWidth()).isLessThan(Stories.ask(() -> preview().getWidth()));
        assertThat(first.getWidth() / first.getHeight()).isBetween(1.77, 1.785);
        int before = preview().paints();
        Stories.onFx(
                () -> {
                    atlas.state.choices().theme().set(Theme.DARK);
                    atlas.state.goTo(LocalDate.of(2024, 1, 1));
                });
        shown();
        assertThat(preview().paints()).isEqualTo(before + 1);
        robot.push(KeyCode.ESCAPE);
        Stories.onFx(() -> atlas.state.goTo(LocalDate.of(2023, 8, 20)));
        for (int i = 0; i < 3; i++) {
            atlas.frame();
        }
        assertThat(preview().paints()).isEqualTo(before + 1);
        assertThat(Stories.ask(() -> preview().image())).isNull();
    }

    @Test
    void thePreviewHasThePixelsOfTheFileWhereThereIsRoomForAll(FxRobot robot) throws Exception {
        Stories.onFx(() -> atlas.state.choices().selected().set(Stories.site("kidal")));
        open(robot);
        type("480 × 320");
        robot.clickOn("#picture-quote");
        Image image = shown();
        assertThat(image.getWidth()).isEqualTo(480);
        int[] preview = Stories.ask(() -> pixels(image));
        BufferedImage file = ImageIO.read(save(robot, "picture.png").toFile());
        for (int y = 0; y < 320; y++) {
            for (int x = 0; x < 480; x++) {
                assertThat(ReferencePicture.apart(preview[y * 480 + x], file.getRGB(x, y)))
                        .as(x + ", " + y)
                        .isZero();
            }
        }
    }

    @Test
    void theQuoteIsOfferedOnlyWhereThereIsASiteToQuote(FxRobot robot) {
        open(robot);
        var quote = atlas.find("#picture-quote", CheckBox.class);
        assertThat(quote.isDisabled()).isTrue();
        assertThat(quote.getText()).isEqualTo(ENGLISH.get("picture.card.quote.select"));
        Stories.onFx(() -> atlas.state.choices().selected().set(Stories.site("kidal")));
        assertThat(quote.isDisabled()).isFalse();
        assertThat(quote.getText()).isEqualTo("Quote on Kidal, with its citation");
        robot.clickOn("#picture-quote");
        assertThat(options().quote()).isTrue();
        assertThat(ordered().style().quote()).isTrue();
    }

    @Test
    void whatIsSavedIsOpenedAgainAsItWasDrawn(FxRobot robot) throws Exception {
        Stories.onFx(() -> atlas.state.choices().selected().set(Stories.site("ansongo")));
        open(robot);
        choose(PictureMeasure.WINDOW_TWICE);
        robot.clickOn("#picture-letters-125");
        robot.clickOn("#picture-transparent");
        robot.clickOn("#picture-frame");
        Path file = save(robot, "picture.png");
        PictureView view = Objects.requireNonNull(PictureReader.read(file).view());
        assertThat(view.viewpoint()).isEqualTo(Stories.ask(() -> atlas.state.viewpoint()));
        assertThat(view.drawing().scale()).isEqualTo(2.5);
        assertThat(view.drawing().transparent()).isTrue();
        assertThat(view.drawing().frame()).isFalse();
        assertThat(ImageIO.read(file.toFile()).getColorModel().hasAlpha()).isTrue();
    }

    @Test
    void aCopyIsAnImageAndAFileWithItsEvidence(FxRobot robot) throws Exception {
        Stories.onFx(() -> atlas.state.choices().selected().set(Stories.site("kidal")));
        open(robot);
        type("640 × 480");
        robot.clickOn("#picture-copy");
        copied();
        assertThat(open()).isFalse();
        Image image = Stories.ask(() -> Clipboard.getSystemClipboard().getImage());
        assertThat(image.getWidth()).isEqualTo(640);
        File file = Stories.ask(() -> Clipboard.getSystemClipboard().getFiles().getFirst());
        assertThat(file).hasName("minusma-2023-11-19.png");
        PictureView view = Objects.requireNonNull(PictureReader.read(file.toPath()).view());
        assertThat(view.viewpoint()).isEqualTo(Stories.ask(() -> atlas.state.viewpoint()));
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
        copied();
    }

    private void copied() throws Exception {
        String said = ENGLISH.get("picture.copied", "640 × 480");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> words("toast").equals(said));
        Stories.onFx(() -> atlas.find(Toast.class).done(texts -> ""));
    }

    @Test
    void keysAloneChooseAndTheFocusComesBack(FxRobot robot) {
        Node before = Stories.ask(() -> atlas.scene.getFocusOwner());
        open(robot);
        assertThat(options().measure()).isEqualTo(PictureMeasure.FULL_HD);
        robot.push(KeyCode.DOWN);
        assertThat(options().measure()).isEqualTo(PictureMeasure.ULTRA_HD);
        robot.push(KeyCode.UP).push(KeyCode.UP);
        assertThat(options().measure()).isEqualTo(PictureMeasure.WINDOW_TWICE);
        for (int i = 0; i < 16; i++) {
            robot.push(KeyCode.TAB);
            Node focus = Stories.ask(() -> atlas.scene.getFocusOwner());
            assertThat(within(focus, card())).as(focus.toString()).isTrue();
        }
        LocalDate day = atlas.state.day().get();
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(atlas.state.day().get()).isEqualTo(day);
        robot.push(KeyCode.ESCAPE);
        assertThat(open()).isFalse();
        assertThat(Stories.ask(() -> atlas.scene.getFocusOwner())).isSameAs(before);
    }

    @Test
    void itOpensOverThePageOnHowToReadTheMapAndFromTheMenu(FxRobot robot) {
        robot.push(KeyCode.F2);
        open(robot);
        robot.push(KeyCode.ESCAPE);
        assertThat(atlas.window.reading()).isFalse();
        assertThat(Stories.ask(() -> atlas.scene.getFocusOwner())).isSameAs(atlas.map());
        Stories.onFx(
                () ->
                        atlas.find("#snapshot", SplitMenuButton.class).getItems().stream()
                                .filter(item -> item.getId().equals("picture-open"))
                                .forEach(item -> item.fire()));
        assertThat(open()).isTrue();
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        assertThat(open()).isFalse();
    }

    @Test
    void aPictureThatCannotBeMadeQuicklyIsRefusedInWords(FxRobot robot) {
        Stories.onFx(
                () -> atlas.state.choices().picture().set(PictureOptions.USUAL.typed(9000, 300)));
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(words("toast"))
                .isEqualTo(
                        ENGLISH.get(
                                "picture.refused", ENGLISH.get("picture.size.sides", 240, 8192)));
        assertThat(atlas.offered).isEmpty();
    }

    private static boolean within(Node node, Node part) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == part) {
                return true;
            }
        }
        return false;
    }
}
