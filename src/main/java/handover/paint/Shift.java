package handover.paint;

import handover.geo.Box;

/// By how many device pixels the map has been moved, to the right and downwards.
record Shift(int x, int y) {

    /// Where a place is after it, that was seen after another shift.
    ///
    /// @param box in logical pixels, as it was at `before`
    /// @param scale device pixels in a logical pixel
    Box since(Shift before, Box box, double scale) {
        double dx = (x - before.x) / scale;
        double dy = (y - before.y) / scale;
        return new Box(box.minX() + dx, box.minY() + dy, box.maxX() + dx, box.maxY() + dy);
    }
}
