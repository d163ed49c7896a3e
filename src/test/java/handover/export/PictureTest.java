package handover.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handover.io.UnwritableException;
import handover.paint.MapScene;
import handover.paint.Scenes;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Pictures as files.
class PictureTest {
    private static final MapScene SCENE = Scenes.on("2023-10-31");

    @TempDir private Path folder;

    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    private static Picture picture(int width, int height) throws Exception {
        var request = new PictureRequest(new PictureSize(width, height), SCENE);
        return FxPlatform.call(() -> Picture.render(request));
    }

    @Test
    void theSameViewGivesTheSameBytes() throws Exception {
        Path one = folder.resolve("one.png");
        Path other = folder.resolve("other.png");
        picture(1280, 720).file().write(one);
        picture(1280, 720).file().write(other);
        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(other));
    }

    @ParameterizedTest
    @CsvSource({"1920,1080", "240,240", "1080,1920", "2000,300", "1001,777"})
    void aPictureHasTheSizeThatWasAskedFor(int width, int height) throws Exception {
        Path file = folder.resolve("picture.png");
        picture(width, height).file().write(file);
        var read = ImageIO.read(file.toFile());
        assertThat(read.getWidth()).isEqualTo(width);
        assertThat(read.getHeight()).isEqualTo(height);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-1,500", "239,1000", "8193,1000", "8000,8000", "2147483647,2147483647"})
    void aSizeThatCannotBePaintedIsRefused(int width, int height) {
        assertThat(PictureSize.allowed(width, height)).isFalse();
        assertThatThrownBy(() -> new PictureSize(width, height))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(width + "x" + height);
    }

    @Test
    void allThatTheScreenShowsIsInThePicture() {
        var request = new PictureRequest(PictureSize.FULL_HD, SCENE);
        var area = new handover.geo.Size(1440, 600);
        var shown = request.sceneFor(area).camera().visible(area);
        assertThat(shown.expand(1e-9).contains(SCENE.camera().visible(SCENE.size()))).isTrue();
    }

    @Test
    void aFolderThatIsMissingIsSaidAndNothingIsLeft() throws Exception {
        PictureFile file = picture(480, 300).file();
        assertThatThrownBy(() -> file.write(folder.resolve("no").resolve("picture.png")))
                .isInstanceOf(UnwritableException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
