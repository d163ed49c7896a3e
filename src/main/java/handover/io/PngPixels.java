package handover.io;

import java.util.concurrent.Executor;

/// All pixels of a picture, to be compressed as a PNG file.
///
/// @param argb one number for each pixel, row by row
/// @param alpha whether some of them are not opaque
public record PngPixels(int[] argb, int width, int height, boolean alpha) {

    /// @throws IllegalArgumentException if there are not as many pixels
    public PngPixels {
        if (argb.length != width * height || width <= 0) {
            throw new IllegalArgumentException(argb.length + " pixels, " + width + "×" + height);
        }
    }

    /// Begins to compress them.
    ///
    /// @param helpers compress
    public PngStrips strips(Executor helpers) {
        var strips = new PngStrips(width, height, alpha, helpers);
        for (int i = 0; i < strips.count(); i++) {
            strips.add(i, argb, i * PngStrips.ROWS * width, () -> {});
        }
        return strips;
    }
}
