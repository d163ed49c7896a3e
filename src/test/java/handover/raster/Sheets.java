package handover.raster;

import java.util.List;
import java.util.function.Supplier;

/// Small sheets of pixels for the tests.
final class Sheets {
    static final int BLACK = 0xff000000;

    private Sheets() {}

    /// A coat of black on the whole of a sheet.
    static Coat black(EdgeList edges, Coat.Rule rule) {
        edges.close();
        return new Coat(edges, rule, BLACK, edges.seen());
    }

    /// The pixels of coats, painted by this thread alone.
    static int[] pixels(int width, int height, List<Coat> coats) {
        int[] pixels = new int[width * height];
        List<Supplier<Coat>> traced =
                coats.stream().<Supplier<Coat>>map(coat -> () -> coat).toList();
        new RasterJob(pixels, width, height, traced, null).finish();
        return pixels;
    }

    /// How opaque a pixel is, 0 to 255.
    static int opacity(int argb) {
        return argb >>> 24;
    }
}
