package handover.raster;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// Some edges that lie near each other, as their shape goes on, and the range that they share: of
/// a band of rows the others are not looked at. A map has thousands of blocks and needs them again
/// for each zoom, so they are kept: made anew each time they would have the collector run every
/// other frame.
final class EdgeBlock {
    static final int SIZE = 32;

    /// So many are kept at most, a kilobyte each.
    private static final int MOST = 6000;

    private static final ConcurrentLinkedQueue<EdgeBlock> SPARE = new ConcurrentLinkedQueue<>();
    private static final AtomicInteger SPARES = new AtomicInteger();

    /// `x0, y0, x1, y1` of each edge.
    final double[] ends = new double[4 * SIZE];

    private int size;
    private double left;
    private double upper;
    private double lower;

    private EdgeBlock() {}

    /// An empty block.
    static EdgeBlock take() {
        EdgeBlock known = SPARE.poll();
        if (known == null) {
            return new EdgeBlock();
        }
        SPARES.decrementAndGet();
        known.size = 0;
        return known;
    }

    /// Keeps blocks that nobody needs any more.
    static void release(Iterable<EdgeBlock> blocks) {
        for (EdgeBlock block : blocks) {
            if (SPARES.get() >= MOST) {
                return;
            }
            SPARES.incrementAndGet();
            SPARE.add(block);
        }
    }

    boolean isFull() {
        return size == SIZE;
    }

    int size() {
        return size;
    }

    /// Where its first edge begins, from the left.
    double left() {
        return left;
    }

    void add(double x0, double y0, double x1, double y1) {
        int at = 4 * size;
        ends[at] = x0;
        ends[at + 1] = y0;
        ends[at + 2] = x1;
        ends[at + 3] = y1;
        double first = Math.min(x0, x1);
        double above = Math.min(y0, y1);
        double below = Math.max(y0, y1);
        left = size == 0 ? first : Math.min(left, first);
        upper = size == 0 ? above : Math.min(upper, above);
        lower = size == 0 ? below : Math.max(lower, below);
        size++;
    }

    /// Whether none of its edges reaches into a band of rows.
    boolean misses(int from, int to) {
        return lower <= from || upper >= to;
    }
}
