package handover.export;

import static org.assertj.core.api.Assertions.assertThat;

import handover.paint.CompareScene;
import handover.paint.MapScene;
import handover.paint.Scenes;
import handover.state.CompareLayout;
import handover.state.Theme;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

/// Pictures painted one after the other on what is kept: each has the pixels of a picture that is
/// painted on something new.
class EaselTest {
    private static final PictureSize SIZE = new PictureSize(900, 700);
    private static final MapScene SCENE = Scenes.on("2023-10-31");
    private static final PictureStyle BARE = new PictureStyle(0, false, false, false, 0);
    private static final PictureStyle OPEN = new PictureStyle(0, true, true, false, 0);
    private static final PictureStyle QUOTED = new PictureStyle(0, false, true, true, 0);
    private static final PictureStyle OPEN_AND_QUOTED = new PictureStyle(1, true, true, true, 96);

    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    /// On other days, grounds, in other words and colours and styles than the one before.
    private static List<PictureRequest> requests() {
        MapScene kidal = SCENE.pointing(Scenes.site("kidal"), null);
        MapScene near = SCENE.seenBy(SCENE.camera().pan(90, 40), SCENE.size());
        return List.of(
                new PictureRequest(SIZE, SCENE),
                new PictureRequest(SIZE, Scenes.on("2023-11-19")),
                new PictureRequest(SIZE, kidal),
                new PictureRequest(SIZE, kidal, QUOTED),
                new PictureRequest(SIZE, SCENE),
                new PictureRequest(SIZE, SCENE.in(Locale.FRENCH)),
                new PictureRequest(SIZE, Scenes.on("2023-10-31", Theme.DARK)),
                new PictureRequest(SIZE, SCENE, OPEN),
                new PictureRequest(SIZE, SCENE, BARE),
                new PictureRequest(SIZE, near),
                new PictureRequest(new PictureSize(700, 900), SCENE),
                new PictureRequest(SIZE, Scenes.on("2023-10-31", Theme.PROJECTOR)),
                new PictureRequest(SIZE, kidal, OPEN_AND_QUOTED),
                new PictureRequest(new PictureSize(241, 2000), SCENE),
                new PictureRequest(SIZE, SCENE));
    }

    private static int[] painted(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        var format = PixelFormat.getIntArgbInstance();
        image.getPixelReader().getPixels(0, 0, width, height, format, argb, 0, width);
        return argb;
    }

    private static int[] written(PictureFile file) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file.bytes()));
        int width = image.getWidth();
        return image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    }

    @Test
    void aFileHasThePixelsOfAPictureThatNothingWasPaintedBefore() throws Exception {
        for (PictureRequest request : requests()) {
            int[] file = written(FxPlatform.call(() -> Picture.file(request)));
            assertThat(file).isEqualTo(painted(fresh(request)));
        }
    }

    @Test
    void aPictureKeepsItsPixelsWhenTheNextIsPainted() throws Exception {
        for (PictureRequest request : requests()) {
            Picture picture = FxPlatform.call(() -> Picture.render(request));
            FxPlatform.call(() -> Picture.file(new PictureRequest(request.size(), SCENE)));
            FxPlatform.call(() -> Picture.render(new PictureRequest(request.size(), SCENE)));
            assertThat(painted(picture.painted())).isEqualTo(painted(fresh(request)));
        }
    }

    private static List<ComparisonRequest> comparisons() {
        List<ComparisonRequest> requests = new ArrayList<>();
        var left = SCENE.chronology().on(LocalDate.parse("2023-08-15"));
        for (PictureSize size : List.of(SIZE, new PictureSize(480, 900))) {
            for (Theme theme : Theme.values()) {
                for (CompareLayout layout : CompareLayout.values()) {
                    MapScene right = Scenes.on("2023-10-31", theme);
                    var scene = new CompareScene(right, right.chronology(), left, layout, 0.4);
                    requests.add(new ComparisonRequest(size, scene));
                }
            }
        }
        return requests;
    }

    @Test
    void comparisonsThatFollowEachOtherHaveThePixelsOfThoseAfterAMap() throws Exception {
        List<int[]> following = new ArrayList<>();
        for (ComparisonRequest request : comparisons()) {
            following.add(written(FxPlatform.call(() -> ComparisonPicture.file(request))));
        }
        for (ComparisonRequest request : comparisons()) {
            FxPlatform.call(() -> Picture.file(new PictureRequest(request.size(), SCENE)));
            var anew = FxPlatform.call(() -> ComparisonPicture.render(request));
            assertThat(following.removeFirst()).isEqualTo(painted(anew.painted()));
        }
    }

    private static Image fresh(PictureRequest request) throws Exception {
        return FxPlatform.call(() -> Picture.preview(request, 4000, 4000));
    }

    @Test
    void aSizeHasItsEaselUntilAnotherSizeIsPainted() throws Exception {
        PixelGrid grid = new PictureRequest(SIZE, SCENE).grid();
        Easel<?> first = FxPlatform.call(() -> Easel.ofMap(grid));
        assertThat(FxPlatform.call(() -> Easel.ofMap(grid))).isSameAs(first);
        FxPlatform.call(() -> Easel.ofMap(new PixelGrid(480, 300, 1)));
        assertThat(FxPlatform.call(() -> Easel.ofMap(grid))).isNotSameAs(first);
    }

    @Test
    void aVeryLargePictureLeavesNothingBehind() throws Exception {
        var large = new PixelGrid(4000, 4000, 2);
        Easel<?> first = FxPlatform.call(() -> Easel.ofMap(large));
        assertThat(FxPlatform.call(() -> Easel.ofMap(large))).isNotSameAs(first);
    }
}
