package handover.paint;

import java.util.ArrayList;
import java.util.List;

/// A square of the ground, on a grid that begins in the upper left corner of the view as it was
/// when the grid began.
record Tile(int column, int row) {
    /// Its side, device pixels.
    static final int SIDE = 384;

    /// The tiles of which something is seen, by rows.
    ///
    /// @param shift how the map has been moved since
    /// @param width of the view, device pixels
    /// @param height of the view, device pixels
    static List<Tile> seen(Shift shift, int width, int height) {
        List<Tile> seen = new ArrayList<>();
        int bottom = Math.floorDiv(height - 1 - shift.y(), SIDE);
        int right = Math.floorDiv(width - 1 - shift.x(), SIDE);
        for (int row = Math.floorDiv(-shift.y(), SIDE); row <= bottom; row++) {
            for (int column = Math.floorDiv(-shift.x(), SIDE); column <= right; column++) {
                seen.add(new Tile(column, row));
            }
        }
        return seen;
    }

    /// Where its left edge is on the grid, device pixels.
    int left() {
        return column * SIDE;
    }

    /// Where its upper edge is on the grid, device pixels.
    int top() {
        return row * SIDE;
    }

    /// Whether what is seen of it was in the view when the grid began.
    ///
    /// @param shift how the map has been moved since
    boolean seenFirst(Shift shift, int width, int height) {
        return Math.max(left(), -shift.x()) >= 0
                && Math.max(top(), -shift.y()) >= 0
                && Math.min(left() + SIDE, width - shift.x()) <= width
                && Math.min(top() + SIDE, height - shift.y()) <= height;
    }
}
