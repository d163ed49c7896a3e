package handover.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

import javax.imageio.ImageIO;

/// What is written is read again by a reader that is not ours, whatever the picture.
class PngPixelsTest {

    /// Noise, stretches of one colour, and rows like the row above.
    private static int[] pixels(int width, int height, boolean alpha, long seed) {
        var random = new Random(seed);
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            int kind = (i / 97 + i / width) % 3;
            int above = i < width ? 0xFF336699 : argb[i - width];
            argb[i] = kind == 0 ? random.nextInt() : kind == 1 ? 0xFF208040 + i % 5 : above;
            argb[i] |= alpha ? 0 : 0xFF000000;
        }
        return argb;
    }

    private static byte[] written(PngPixels pixels) {
        return written(pixels, Runnable::run);
    }

    private static byte[] written(PngPixels pixels, Executor helpers) {
        var bytes = new ByteArrayOutputStream();
        try {
            pixels.strips(helpers).write(bytes, List.of(PngChunk.text("Title", "en", "A picture")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static int[] read(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        int width = image.getWidth();
        return image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    }

    @Property(tries = 60)
    void everyPixelComesBack(
            @ForAll @IntRange(min = 1, max = 130) int width,
            @ForAll @IntRange(min = 1, max = 160) int height,
            @ForAll boolean alpha,
            @ForAll long seed)
            throws IOException {
        int[] argb = pixels(width, height, alpha, seed);
        assertThat(read(written(new PngPixels(argb, width, height, alpha)))).isEqualTo(argb);
    }

    @Property(tries = 20)
    void theTextsAreFoundAndEveryCheckSumIsRight(@ForAll @IntRange(min = 1, max = 200) int height)
            throws Exception {
        byte[] file = written(new PngPixels(pixels(90, height, false, height), 90, height, false));
        var texts =
                PngTexts.read(
                        new ByteArrayInputStream(file), "picture.png", java.util.Set.of("Title"));
        assertThat(texts).containsEntry("Title", "A picture");
    }

    @Example
    void howManyProcessorsThereAreDoesNotChangeAByte() throws Exception {
        var picture = new PngPixels(pixels(300, 400, false, 1), 300, 400, false);
        byte[] here = written(picture);
        for (int processors : new int[] {1, 2, 7}) {
            try (var pool = new ForkJoinPool(processors)) {
                assertThat(written(picture, pool)).isEqualTo(here);
            }
        }
    }

    @Example
    void asManyPixelsAsTheSizeSays() {
        assertThatThrownBy(() -> new PngPixels(new int[5], 2, 3, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
