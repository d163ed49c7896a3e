package handover.support;

import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Compares a painted picture with one that somebody has looked at and accepted.
///
/// Machines differ a little in how they smooth edges, so it compares the mean of small blocks: an
/// edge that is a shade lighter passes, a mark of another shape or a shifted word does not. What
/// differs is written to `target/reference-pictures`. To accept new pictures after looking at them,
/// run the test with `-Dreference.accept=true` and commit the files.
public final class ReferencePicture {
    private static final Path KEPT = Path.of("src/test/resources");
    private static final Path WRITTEN = Path.of("target/reference-pictures");
    private static final int BLOCK = 12;
    private static final double WORST_BLOCK = 14;
    private static final double WORST_WHOLE = 0.6;

    private final Path file;
    private final String name;

    private ReferencePicture(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    /// The picture that is kept as `name.png` among the resources of a test's package.
    public static ReferencePicture of(Class<?> test, String name) {
        String folder = test.getPackageName().replace('.', '/');
        return new ReferencePicture(KEPT.resolve(folder).resolve(name + ".png"), name);
    }

    /// Fails unless `actual` looks the same.
    public void assertLooksLike(BufferedImage actual) throws IOException {
        if (Boolean.getBoolean("reference.accept")) {
            Files.createDirectories(file.getParent());
            ImageIO.write(actual, "png", file.toFile());
            return;
        }
        if (!Files.exists(file)) {
            keep(actual, "actual");
            fail(file + " is missing; " + how());
        }
        BufferedImage expected = ImageIO.read(file.toFile());
        String difference = difference(expected, actual);
        if (!difference.isEmpty()) {
            keep(actual, "actual");
            if (sameSize(expected, actual)) {
                keep(differenceOf(expected, actual), "difference");
            }
            fail(name + " looks different: " + difference + "; " + how());
        }
    }

    private static String how() {
        return "look at " + WRITTEN + ", and accept it with -Dreference.accept=true";
    }

    private void keep(BufferedImage image, String what) throws IOException {
        Files.createDirectories(WRITTEN);
        ImageIO.write(image, "png", WRITTEN.resolve(name + "-" + what + ".png").toFile());
    }

    /// What differs, in words; empty if nothing does.
    public static String difference(BufferedImage expected, BufferedImage actual) {
        if (!sameSize(expected, actual)) {
            return "another size";
        }
        double all = 0;
        for (int top = 0; top < actual.getHeight(); top += BLOCK) {
            for (int left = 0; left < actual.getWidth(); left += BLOCK) {
                double block = block(expected, actual, left, top);
                if (block > WORST_BLOCK) {
                    return "around " + left + ", " + top + " by " + Math.round(block);
                }
                all += block;
            }
        }
        double blocks = (double) actual.getWidth() * actual.getHeight() / (BLOCK * BLOCK);
        return all / blocks > WORST_WHOLE ? "everywhere a little" : "";
    }

    private static boolean sameSize(BufferedImage one, BufferedImage other) {
        return one.getWidth() == other.getWidth() && one.getHeight() == other.getHeight();
    }

    private static double block(BufferedImage one, BufferedImage other, int left, int top) {
        int right = Math.min(left + BLOCK, one.getWidth());
        int bottom = Math.min(top + BLOCK, one.getHeight());
        double sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += apart(one.getRGB(x, y), other.getRGB(x, y));
            }
        }
        return sum / ((right - left) * (bottom - top));
    }

    private static BufferedImage differenceOf(BufferedImage one, BufferedImage other) {
        var image =
                new BufferedImage(one.getWidth(), one.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int grey = 255 - Math.min(255, 3 * apart(one.getRGB(x, y), other.getRGB(x, y)));
                image.setRGB(x, y, grey * 0x010101);
            }
        }
        return image;
    }

    /// The largest difference between two colours in red, green or blue, 0 to 255.
    public static int apart(int one, int other) {
        int red = Math.abs((one >> 16 & 255) - (other >> 16 & 255));
        int green = Math.abs((one >> 8 & 255) - (other >> 8 & 255));
        int blue = Math.abs((one & 255) - (other & 255));
        return Math.max(red, Math.max(green, blue));
    }
}
