package handover.export;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.chronology.Side;
import handover.chronology.Voices;
import handover.geo.Size;
import handover.io.ComparedSide;
import handover.io.PictureReader;
import handover.paint.CompareScene;
import handover.paint.MapScene;
import handover.paint.Scenes;
import handover.state.CompareLayout;
import handover.state.Theme;
import handover.support.ReferencePicture;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/// Pictures of comparisons, as pixels and as files.
class ComparisonPictureTest {
    private static final Lens BUNDLED = Lens.DEFAULT.withVoices(Voices.BUNDLED);

    @TempDir private Path folder;

    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    private static CompareScene days(CompareLayout layout, Theme theme) {
        MapScene right = Scenes.on("2023-10-31", theme);
        var left = right.chronology().on(LocalDate.parse("2023-08-15"));
        return new CompareScene(right, right.chronology(), left, layout, 0.4);
    }

    private static CompareScene lenses(CompareLayout layout, Theme theme) {
        MapScene right = Scenes.on("2024-01-03", theme);
        var bundled = Chronology.of(right.chronology().dossier(), BUNDLED);
        return new CompareScene(right, bundled, bundled.on(right.moment().day()), layout, 0.5);
    }

    private static ComparisonPicture picture(CompareScene scene, int width, int height)
            throws Exception {
        var request = new ComparisonRequest(new PictureSize(width, height), scene);
        return FxPlatform.call(() -> ComparisonPicture.render(request));
    }

    private static void check(String name, BufferedImage image) throws Exception {
        ReferencePicture.of(Scenes.class, name).assertLooksLike(image);
    }

    @ParameterizedTest
    @EnumSource(CompareLayout.class)
    void twoDaysLookAsAccepted(CompareLayout layout) throws Exception {
        check(
                "compare-" + layout.id() + "-light",
                picture(days(layout, Theme.LIGHT), 1280, 720).image());
    }

    @Test
    void twoLensesInFrenchByNightLookAsAccepted() throws Exception {
        CompareScene scene = lenses(CompareLayout.SWIPE, Theme.DARK);
        var french =
                new CompareScene(
                        scene.right().in(Locale.FRENCH),
                        scene.chronology(),
                        scene.moment(),
                        scene.layout(),
                        scene.line());
        check("compare-lenses-dark", picture(french, 1280, 720).image());
    }

    @Test
    void twoMapsForAProjectorLookAsAccepted() throws Exception {
        var scene = lenses(CompareLayout.BESIDE, Theme.PROJECTOR);
        check("compare-beside-projector", picture(scene, 1280, 720).image());
    }

    @Test
    void theSameComparisonGivesTheSameBytes() throws Exception {
        Path one = folder.resolve("one.png");
        Path other = folder.resolve("other.png");
        picture(days(CompareLayout.SWIPE, Theme.LIGHT), 960, 600).file().write(one);
        picture(days(CompareLayout.SWIPE, Theme.LIGHT), 960, 600).file().write(other);
        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(other));
    }

    @ParameterizedTest
    @CsvSource({"1920,1080", "240,240", "1080,1920", "2000,300", "1001,777"})
    void aPictureHasTheSizeThatWasAskedFor(int width, int height) throws Exception {
        for (CompareLayout layout : CompareLayout.values()) {
            var image = picture(lenses(layout, Theme.LIGHT), width, height).image();
            assertThat(image.getWidth()).isEqualTo(width);
            assertThat(image.getHeight()).isEqualTo(height);
        }
    }

    @Test
    void theFileOpensAgainWithBothSides() throws Exception {
        Path file = folder.resolve("compared.png");
        picture(lenses(CompareLayout.BESIDE, Theme.LIGHT), 960, 600).file().write(file);
        var reading = PictureReader.read(file);
        var view = Objects.requireNonNull(reading.view());
        var side = new Side(LocalDate.of(2024, 1, 3), BUNDLED);
        assertThat(view.viewpoint().lens()).isEqualTo(Lens.DEFAULT.withCounting("twelve"));
        assertThat(view.viewpoint().day()).isEqualTo(side.day());
        var fitted = new Side(side.day(), BUNDLED.withCounting("twelve"));
        assertThat(reading.against()).isEqualTo(new ComparedSide(fitted, "beside", 0.5));
    }

    @Test
    void theFileSaysBothDaysAndEveryDifference() throws Exception {
        Path file = folder.resolve("compared.png");
        picture(days(CompareLayout.SWIPE, Theme.LIGHT), 960, 600).file().write(file);
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        String text =
                new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("Kidal: open → handed over, disputed (31 October 2023).")
                .contains("15 August 2023: 1–2 of 12 bases handed over.")
                .contains("2023-08-15/2023-10-31")
                .contains("Left read as: What had happened")
                .contains("handover-atlas:against");
    }

    @Test
    void anAgainstThatSomebodyHasBrokenIsSaid() throws Exception {
        Path file = folder.resolve("compared.png");
        var good = picture(days(CompareLayout.SWIPE, Theme.LIGHT), 480, 300);
        var chunks = new java.util.ArrayList<>(good.file().chunks());
        chunks.add(handover.io.PngChunk.text("handover-atlas:against", "", "{\"day\": 3}"));
        new PictureFile(good.image(), chunks).write(file);
        var reading = PictureReader.read(file);
        assertThat(reading.problems()).isNotEmpty();
        assertThat(reading.view()).isNull();
    }

    @Test
    void bothSidesOfASwipeShowTheGroundOfTheScreen() {
        var scene = days(CompareLayout.SWIPE, Theme.LIGHT);
        var request = new ComparisonRequest(PictureSize.FULL_HD, scene);
        var area = new Size(1100, 600);
        var shown = request.sceneFor(area).right().camera().visible(area);
        var screen = scene.right().camera().visible(scene.size());
        assertThat(shown.expand(1e-9).contains(screen)).isTrue();
    }
}
