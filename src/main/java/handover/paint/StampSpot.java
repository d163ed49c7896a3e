package handover.paint;

import handover.geo.Box;

/// Where a stamp stands, device pixels.
///
/// @param key stamps with equal keys are the same pixels
/// @param lasting whether it is likely to be the same pixels in another view
/// @param x the column in which its origin is
/// @param y the row in which its origin is
/// @param left its first column
/// @param top its first row
/// @param right the first column that is not its own any more
/// @param bottom the first row that is not its own any more
record StampSpot(
        Object key, boolean lasting, int x, int y, int left, int top, int right, int bottom) {
    /// Of a smaller part of a device pixel nothing can be seen.
    private static final int PARTS = 1024;

    private record Loose(Object looks, int x, int y) {}

    /// Where a stamp stands in a view.
    ///
    /// @param scale device pixels in a logical pixel
    static StampSpot of(Stamp stamp, double scale) {
        return stamp.whole() ? whole(stamp, scale) : loose(stamp, scale);
    }

    private static StampSpot whole(Stamp stamp, double scale) {
        int x = (int) Math.rint(stamp.at().x() * scale);
        int y = (int) Math.rint(stamp.at().y() * scale);
        return of(stamp.looks(), true, x, y, stamp.around(), scale);
    }

    private static StampSpot loose(Stamp stamp, double scale) {
        int x = (int) Math.rint(stamp.at().x() * scale * PARTS);
        int y = (int) Math.rint(stamp.at().y() * scale * PARTS);
        var key = new Loose(stamp.looks(), Math.floorMod(x, PARTS), Math.floorMod(y, PARTS));
        int column = Math.floorDiv(x, PARTS);
        int row = Math.floorDiv(y, PARTS);
        return of(key, false, column, row, stamp.around(), scale);
    }

    private static StampSpot of(Object key, boolean whole, int x, int y, Box around, double scale) {
        int more = whole ? 0 : 1;
        return new StampSpot(
                key,
                whole,
                x,
                y,
                x + (int) Math.floor(around.minX() * scale),
                y + (int) Math.floor(around.minY() * scale),
                x + (int) Math.ceil(around.maxX() * scale) + more,
                y + (int) Math.ceil(around.maxY() * scale) + more);
    }

    /// Whether the two share a pixel.
    boolean touches(StampSpot other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    /// How much memory its pixels take.
    long bytes() {
        return 4L * width() * height();
    }
}
