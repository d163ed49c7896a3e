package handover.raster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The directed edges of shapes, in device pixels, y downward. In which order they come does not
/// matter; together they must close. Those that cross no sampled row of what is painted, or lie to
/// the right of it, are left out, since they change nothing there.
///
/// Sampled are eight rows of a pixel, in their middles. An edge is kept as the rows that it
/// crosses, and where: it is worked out once, however many bands it is painted in.
public final class EdgeList {
    static final int ROWS_LOG = 3;
    static final int ROWS = 1 << ROWS_LOG;
    static final int COLUMNS_LOG = 8;

    /// Bits of a 256th of a pixel in which crossings are reckoned from row to row, as in the
    /// toolkit's own renderer.
    static final int FRACTION = 31;

    private static final long ONE = 1L << FRACTION;

    /// Farther away, in 256ths of a pixel, they have no room for so many bits.
    private static final double FAR = 1L << FRACTION - 1;

    private final PixelBox seen;
    private final int top;
    private final int bottom;
    private final double right;
    private final List<EdgeBlock> blocks = new ArrayList<>();
    private EdgeBlock last = EdgeBlock.take();

    /// @param seen what is painted at most
    public EdgeList(PixelBox seen) {
        this.seen = seen;
        top = seen.top() << ROWS_LOG;
        bottom = seen.bottom() << ROWS_LOG;
        right = column(seen.right());
        blocks.add(last);
    }

    /// What is painted at most.
    PixelBox seen() {
        return seen;
    }

    /// Adds an edge.
    public void add(double x0, double y0, double x1, double y1) {
        addSampled(column(x0), row(y0), column(x1), row(y1));
    }

    /// A place in 256ths of a pixel.
    static double column(double x) {
        return x * (1 << COLUMNS_LOG);
    }

    /// A height in sampled rows: a whole number in the middle of an eighth of a pixel.
    static double row(double y) {
        return y * ROWS - 0.5;
    }

    /// Adds an edge.
    ///
    /// @param x0 as by [#column]
    /// @param y0 as by [#row]
    void addSampled(double x0, double y0, double x1, double y1) {
        if (x0 >= right && x1 >= right) {
            return;
        }
        if (y0 < y1) {
            down(x0, y0, x1, y1, true);
        } else {
            down(x1, y1, x0, y0, false);
        }
    }

    private void down(double x0, double y0, double x1, double y1, boolean down) {
        int from = sample(y0);
        int to = sample(y1);
        if (from >= to) {
            return;
        }
        double slope = (x1 - x0) / (y1 - y0);
        double first = x0 + (from - y0) * slope;
        if (Math.abs(first) > FAR || Math.abs(slope) * (to - from) > FAR) {
            far(from, to, down, first, slope);
            return;
        }
        // Rounded, a half down, and with one bit more before that.
        long begin = (long) (first * (2 * ONE)) + (ONE - 1) >> 1;
        put(from, to, down, begin, (long) (slope * (2 * ONE)) >> 1);
    }

    /// The first sampled row at or below a height, of those that are painted or the one after them.
    private int sample(double y) {
        if (y <= top) {
            return top;
        }
        return y >= bottom ? bottom : (int) Math.ceil(y);
    }

    /// Row by row, as near as it is seen.
    private void far(int from, int to, boolean down, double first, double slope) {
        double left = column(seen.left());
        for (int i = from; i < to; i++) {
            double x = Math.ceil(first + (i - from) * slope - 0.5);
            put(i, i + 1, down, (long) Math.clamp(x, left, right) * ONE, 0);
        }
    }

    private void put(int from, int to, boolean down, long first, long step) {
        if (last.isFull()) {
            last = EdgeBlock.take();
            blocks.add(last);
        }
        last.add(from, to, down, first, step);
    }

    /// Adds a ring, which is closed if it is not yet.
    ///
    /// @param xy `x, y, x, y …`, device pixels
    /// @param n how many of the numbers are its own
    public void addRing(double[] xy, int n) {
        for (int i = 0; i + 3 < n; i += 2) {
            add(xy[i], xy[i + 1], xy[i + 2], xy[i + 3]);
        }
        if (n >= 4) {
            add(xy[n - 2], xy[n - 1], xy[0], xy[1]);
        }
    }

    /// Adds a rectangle.
    public void addBox(PixelBox box) {
        add(box.left(), box.bottom(), box.left(), box.top());
        add(box.right(), box.top(), box.right(), box.bottom());
    }

    /// Ends the adding: blocks are ordered from left to right, so that the crossings of a row come
    /// nearly in their order.
    public void close() {
        blocks.sort(Comparator.comparingLong(EdgeBlock::left));
    }

    /// The blocks, from left to right once it is closed.
    List<EdgeBlock> blocks() {
        return blocks;
    }

    /// Gives its edges up: others will be laid where they are.
    void release() {
        EdgeBlock.release(blocks);
        blocks.clear();
    }
}
