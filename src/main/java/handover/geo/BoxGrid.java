package handover.geo;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// A grid of square cells that finds the numbered boxes near a box without looking at all of them.
/// Boxes outside the grid are kept in its border cells, so every answer is complete.
final class BoxGrid {

    private static final int MOST_CELLS_PER_SIDE = 64;

    private final Box area;
    private final double cell;
    private final int columns;
    private final int rows;
    private final int[][] members;
    private final int[] counts;
    private final int[] seen;
    private int size;
    private int round;
    private int[] found = new int[16];
    private int foundCount;

    /// @param area box in which most boxes lie
    /// @param wish wished side of a cell; larger if the area would need too many
    /// @param capacity numbers run from 0 to below this
    BoxGrid(Box area, double wish, int capacity) {
        this.area = area;
        cell =
                Math.max(
                        Math.max(1, wish),
                        Math.max(area.width(), area.height()) / MOST_CELLS_PER_SIDE);
        columns = 1 + (int) (area.width() / cell);
        rows = 1 + (int) (area.height() / cell);
        members = new int[columns * rows][];
        counts = new int[columns * rows];
        seen = new int[capacity];
    }

    void add(int number, Box box) {
        size++;
        int right = column(box.maxX());
        int bottom = row(box.maxY());
        for (int y = row(box.minY()); y <= bottom; y++) {
            for (int x = column(box.minX()); x <= right; x++) {
                int at = y * columns + x;
                int[] in = members[at];
                if (in == null) {
                    in = new int[4];
                } else if (in.length == counts[at]) {
                    in = Arrays.copyOf(in, 2 * in.length);
                }
                members[at] = in;
                in[counts[at]++] = number;
            }
        }
    }

    /// Takes out a number that was added with the same box.
    void remove(int number, Box box) {
        size--;
        int right = column(box.maxX());
        int bottom = row(box.maxY());
        for (int y = row(box.minY()); y <= bottom; y++) {
            for (int x = column(box.minX()); x <= right; x++) {
                int at = y * columns + x;
                int[] in = members[at];
                for (int i = 0; i < counts[at]; i++) {
                    if (in[i] == number) {
                        in[i] = in[--counts[at]];
                        break;
                    }
                }
            }
        }
    }

    /// Looks up the numbers whose cells the box touches, each once: a superset of those that meet
    /// it. Read them with [#found] before the next search.
    ///
    /// @return how many there are
    int search(Box box) {
        round++;
        foundCount = 0;
        if (size == 0) {
            return 0;
        }
        int right = column(box.maxX());
        int bottom = row(box.maxY());
        for (int y = row(box.minY()); y <= bottom; y++) {
            for (int x = column(box.minX()); x <= right; x++) {
                collect(y * columns + x);
            }
        }
        return foundCount;
    }

    /// Whether a number near the box passes a test; stops at the first that does. A number may be
    /// tested more than once, which costs less than remembering it.
    boolean any(Box box, IntPredicate test) {
        if (size == 0) {
            return false;
        }
        int right = column(box.maxX());
        int bottom = row(box.maxY());
        for (int y = row(box.minY()); y <= bottom; y++) {
            for (int x = column(box.minX()); x <= right; x++) {
                int at = y * columns + x;
                for (int i = 0; i < counts[at]; i++) {
                    if (test.test(members[at][i])) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// A number that the last search found.
    int found(int index) {
        return found[index];
    }

    private void collect(int at) {
        for (int i = 0; i < counts[at]; i++) {
            int number = members[at][i];
            if (seen[number] != round) {
                seen[number] = round;
                if (foundCount == found.length) {
                    found = Arrays.copyOf(found, 2 * foundCount);
                }
                found[foundCount++] = number;
            }
        }
    }

    private int column(double x) {
        return Math.clamp((long) ((x - area.minX()) / cell), 0, columns - 1);
    }

    private int row(double y) {
        return Math.clamp((long) ((y - area.minY()) / cell), 0, rows - 1);
    }
}
