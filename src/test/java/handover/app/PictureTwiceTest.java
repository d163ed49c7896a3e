package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.io.PictureReader;
import handover.io.PictureView;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import javax.imageio.ImageIO;

/// The program run twice, each time in a JVM of its own, makes the same file.
@EnabledOnOs(OS.LINUX)
class PictureTwiceTest {
    @TempDir Path folder;

    private Path run(String name) throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        var jvm =
                OtherJvm.run(
                        folder.resolve(name + ".txt"),
                        List.of(),
                        Launcher.class.getName(),
                        "snapshot",
                        "--date",
                        "2023-11-19",
                        "--select",
                        "kidal",
                        "--quote",
                        "--size",
                        "3840x2160",
                        "--out",
                        file.toString());
        assertThat(jvm.lines()).isEmpty();
        assertThat(jvm.exit()).isZero();
        return file;
    }

    @Test
    void twoRunsGiveTheSameFileAndItOpensAgain() throws Exception {
        Path one = run("one.png");
        Path other = run("other.png");
        assertThat(Files.mismatch(one, other)).isEqualTo(-1);
        PictureView view = Objects.requireNonNull(PictureReader.read(one).view());
        assertThat(view.viewpoint().day()).isEqualTo(LocalDate.of(2023, 11, 19));
        assertThat(view.viewpoint().selected()).isEqualTo("kidal");
        assertThat(view.drawing().quote()).isTrue();
        assertThat(view.sha256()).isEqualTo(Stories.DOSSIER.sha256());
        assertThat(new RestoredView(view, Stories.DOSSIER).same()).isTrue();
        var pixels = ImageIO.read(one.toFile());
        assertThat(pixels.getWidth()).isEqualTo(3840);
        assertThat(pixels.getHeight()).isEqualTo(2160);
    }
}
