package handover.export;

import static org.assertj.core.api.Assertions.assertThat;

import handover.paint.MapScene;
import handover.paint.MapSheet;
import handover.paint.Scenes;
import handover.support.ReferencePicture;

import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The picture is the screen: a window of each render scale paints the pixels that the picture of
/// the same scale has.
///
/// A canvas keeps its pixels at the render scale of its window. A snapshot magnified by that scale
/// therefore reads exactly these; were they of another scale, they would be resampled and differ.
class SameOnScreenTest {
    private static final int FRAMES = 4;

    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 2})
    void thePictureIsTheScreenPixelByPixel(double scale) throws Exception {
        MapScene scene = Scenes.on("2023-11-19").pointing(Scenes.site("kidal"), null);
        BufferedImage screen = screen(scene, scale);
        BufferedImage picture = FxPlatform.call(() -> Picture.map(scene, scale));
        assertThat(largestDifference(screen, picture)).isZero();
    }

    /// The picture that is made at 3840 × 2160 has, below its title, the map that a screen of its
    /// scale shows.
    @Test
    void aPictureInUltraHdIsTheScreenAtItsScale() throws Exception {
        MapScene scene = Scenes.on("2023-11-19").pointing(Scenes.site("kidal"), null);
        var request = new PictureRequest(PictureSize.ULTRA_HD, scene);
        PixelGrid grid = request.grid();
        var layout =
                PictureLayout.of(grid, PictureFrame.around(request.style(), request.palette()));
        BufferedImage whole = FxPlatform.call(() -> Picture.render(request)).image();
        assertThat(whole.getWidth()).isEqualTo(3840);
        assertThat(whole.getHeight()).isEqualTo(2160);
        MapScene seen = request.sceneFor(layout.map(grid.scale()));
        BufferedImage screen = screen(seen, grid.scale());
        BufferedImage map = whole.getSubimage(0, layout.top(), layout.width(), layout.height());
        assertThat(largestDifference(screen, map)).isZero();
    }

    private static BufferedImage screen(MapScene scene, double scale) throws Exception {
        var frames = new CountDownLatch(FRAMES);
        var sheet = new MapSheet[1];
        Stage stage =
                FxPlatform.call(
                        () -> {
                            sheet[0] = new MapSheet();
                            sheet[0].show(scene);
                            return shown(sheet[0], scene, scale, frames);
                        });
        assertThat(frames.await(20, TimeUnit.SECONDS)).isTrue();
        return FxPlatform.call(
                () -> {
                    var read = pixels(sheet[0], scene, scale);
                    stage.close();
                    return read;
                });
    }

    private static Stage shown(
            MapSheet sheet, MapScene scene, double scale, CountDownLatch frames) {
        var stage = new Stage();
        stage.setRenderScaleX(scale);
        stage.setRenderScaleY(scale);
        stage.setScene(new Scene(new Group(sheet), scene.size().width(), scene.size().height()));
        stage.show();
        stage.setRenderScaleX(scale);
        stage.setRenderScaleY(scale);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                frames.countDown();
                if (frames.getCount() == 0) {
                    stop();
                }
            }
        }.start();
        return stage;
    }

    private static BufferedImage pixels(MapSheet sheet, MapScene scene, double scale) {
        int width = (int) Math.ceil(scene.size().width() * scale);
        int height = (int) Math.ceil(scene.size().height() * scale);
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(new Rectangle2D(0, 0, width, height));
        WritableImage read = sheet.snapshot(parameters, new WritableImage(width, height));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, read.getPixelReader().getArgb(x, y));
            }
        }
        return image;
    }

    private static int largestDifference(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        int largest = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                largest =
                        Math.max(
                                largest,
                                ReferencePicture.apart(one.getRGB(x, y), other.getRGB(x, y)));
            }
        }
        return largest;
    }
}
