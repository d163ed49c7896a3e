package handover.paint;

import java.util.ArrayList;
import java.util.List;

/// A square of the map, on a grid that begins in the upper left corner of the view as it was when
/// the grid began.
///
/// @param side device pixels
record Tile(int side, int column, int row) {

    /// The tiles of which something is seen, by rows.
    ///
    /// @param shift how the map has been moved since the grid began
    /// @param width of the view, device pixels
    /// @param height of the view, device pixels
    static List<Tile> seen(int side, Shift shift, int width, int height) {
        return within(side, -shift.x(), -shift.y(), width - shift.x(), height - shift.y());
    }

    /// The tiles that share a pixel with a rectangle of the grid, by rows.
    ///
    /// @param left its first column, device pixels
    /// @param right the first column that is not its own any more; greater than `left`
    static List<Tile> within(int side, int left, int top, int right, int bottom) {
        List<Tile> tiles = new ArrayList<>();
        for (int row = Math.floorDiv(top, side); row <= Math.floorDiv(bottom - 1, side); row++) {
            for (int column = Math.floorDiv(left, side);
                    column <= Math.floorDiv(right - 1, side);
                    column++) {
                tiles.add(new Tile(side, column, row));
            }
        }
        return tiles;
    }

    /// Where its left edge is on the grid, device pixels.
    int left() {
        return column * side;
    }

    /// Where its upper edge is on the grid, device pixels.
    int top() {
        return row * side;
    }

    /// Whether what is seen of it was in the view when the grid began.
    ///
    /// @param shift how the map has been moved since
    boolean seenFirst(Shift shift, int width, int height) {
        return Math.max(left(), -shift.x()) >= 0
                && Math.max(top(), -shift.y()) >= 0
                && Math.min(left() + side, width - shift.x()) <= width
                && Math.min(top() + side, height - shift.y()) <= height;
    }
}
