package handover.export;

import handover.geo.Size;

/// The pixels that something is painted on.
///
/// @param width pixels
/// @param height pixels
/// @param scale pixels in a logical pixel
record PixelGrid(int width, int height, double scale) {

    /// The same in logical pixels.
    Size logical() {
        return new Size(width / scale, height / scale);
    }

    /// A length in whole pixels.
    int pixels(double logical) {
        return (int) Math.rint(logical * scale);
    }

    /// A grid of the same shape with fewer pixels, as many as there is room for.
    PixelGrid within(double widest, double highest) {
        double part = Math.min(1, Math.min(widest / width, highest / height));
        return new PixelGrid(side(width * part), side(height * part), scale * part);
    }

    private static int side(double pixels) {
        return (int) Math.max(1, Math.rint(pixels));
    }
}
