package handover.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import javax.imageio.ImageIO;

/// A file of strips that come one by one.
class PngStripsTest {
    private static final int ROWS = PngStrips.ROWS;

    private static int[] noise(int count) {
        return new Random(count).ints(count).map(color -> color | 0xFF000000).toArray();
    }

    private static byte[] file(PngStrips strips) throws IOException {
        var bytes = new ByteArrayOutputStream();
        strips.write(bytes, List.of());
        return bytes.toByteArray();
    }

    private static int[] read(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        int width = image.getWidth();
        return image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,47", "1,48", "1,49", "7,96", "7,97", "3,1000", "2000,1", "1001,53"})
    void aPictureOfAnySizeIsReadByOthers(int width, int height) throws IOException {
        int[] argb = noise(width * height);
        var strips = new PngPixels(argb, width, height, false).strips(Runnable::run);
        assertThat(strips.count()).isEqualTo((height + ROWS - 1) / ROWS);
        assertThat(read(file(strips))).isEqualTo(argb);
    }

    /// Noise, which is longer compressed than before, in rows longer than are compressed at once.
    @Test
    void rowsThatAreLongAndDoNotCompressAreWhole() throws IOException {
        int[] argb = new Random(5).ints(30_000 * 3).map(color -> color | 0x01000000).toArray();
        byte[] file = file(new PngPixels(argb, 30_000, 3, true).strips(Runnable::run));
        assertThat(file.length).isGreaterThan(argb.length * 4);
        assertThat(read(file)).isEqualTo(argb);
    }

    @Test
    void inWhateverOrderTheStripsComeTheFileIsTheSame() throws IOException {
        int[] argb = noise(20 * 300);
        byte[] inOrder = file(new PngPixels(argb, 20, 300, false).strips(Runnable::run));
        var strips = new PngStrips(20, 300, false, Runnable::run);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < strips.count(); i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, new Random(1));
        numbers.forEach(number -> strips.add(number, argb, number * ROWS * 20, () -> {}));
        assertThat(file(strips)).isEqualTo(inOrder);
    }

    /// Who takes the pixels may use their memory for the next ones as soon as it is told.
    @Test
    void theMemoryOfAStripServesForTheNext() throws IOException {
        int[] argb = noise(5 * 3 * ROWS);
        var strips = new PngStrips(5, 3 * ROWS, false, Runnable::run);
        int[] rows = new int[5 * ROWS];
        var told = new AtomicInteger();
        for (int i = 0; i < strips.count(); i++) {
            System.arraycopy(argb, i * rows.length, rows, 0, rows.length);
            strips.add(i, rows, 0, told::incrementAndGet);
        }
        assertThat(read(file(strips))).isEqualTo(argb);
        assertThat(told).hasValue(3);
    }

    /// Nobody helps here: who writes the file compresses all of it.
    @Test
    void theFileIsWrittenThoughNobodyHelps() throws IOException {
        int[] argb = noise(9 * 100);
        var strips = new PngPixels(argb, 9, 100, false).strips(task -> {});
        byte[] once = file(strips);
        assertThat(read(once)).isEqualTo(argb);
        assertThat(file(strips)).isEqualTo(once);
    }

    @Test
    void aFileIsNotWrittenBeforeAllStripsAreThere() {
        var strips = new PngStrips(5, 2 * ROWS, false, Runnable::run);
        strips.add(1, noise(5 * ROWS), 0, () -> {});
        assertThatThrownBy(() -> file(strips)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aStripComesOnceAndWhole() {
        var strips = new PngStrips(5, ROWS, false, Runnable::run);
        assertThatThrownBy(() -> strips.add(0, noise(5 * ROWS - 1), 0, () -> {}))
                .isInstanceOf(IllegalArgumentException.class);
        strips.add(0, noise(5 * ROWS), 0, () -> {});
        assertThatThrownBy(() -> strips.add(0, noise(5 * ROWS), 0, () -> {}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PngStrips(0, 5, false, Runnable::run))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatFailsIsSaid() {
        var strips = new PngStrips(5, 1, false, Runnable::run);
        strips.add(
                0,
                noise(5),
                0,
                () -> {
                    throw new IllegalArgumentException("told");
                });
        assertThatThrownBy(() -> file(strips)).hasRootCauseMessage("told");
    }
}
