package handover.raster;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// Some edges that lie near each other, as their shape goes on, and the range that they share: of
/// a band of rows the others are not looked at. A map has thousands of blocks and needs them again
/// for each zoom, so they are kept: made anew each time they would have the collector run every
/// other frame.
final class EdgeBlock {
    static final int SIZE = 32;

    /// So many are kept at most, three quarters of a kilobyte each.
    private static final int MOST = 6000;

    private static final ConcurrentLinkedQueue<EdgeBlock> SPARE = new ConcurrentLinkedQueue<>();
    private static final AtomicInteger SPARES = new AtomicInteger();

    /// Of each edge the first sampled row that it crosses, doubled, and one more if it goes down;
    /// then the row after the last.
    final int[] rows = new int[2 * SIZE];

    /// Of each edge where it crosses the first of these rows, and how much farther right each next
    /// one; see [EdgeList#FRACTION].
    final long[] across = new long[2 * SIZE];

    private int size;
    private long left;
    private int upper;
    private int lower;

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

    /// The leftmost of its edges' first and last crossings.
    long left() {
        return left;
    }

    /// Adds an edge that crosses at least one sampled row.
    void add(int from, int to, boolean down, long first, long step) {
        int at = 2 * size;
        rows[at] = from << 1 | (down ? 1 : 0);
        rows[at + 1] = to;
        across[at] = first;
        across[at + 1] = step;
        long least = step < 0 ? first + (to - from - 1) * step : first;
        left = size == 0 ? least : Math.min(left, least);
        upper = size == 0 ? from : Math.min(upper, from);
        lower = size == 0 ? to : Math.max(lower, to);
        size++;
    }

    /// Whether none of its edges crosses any of some sampled rows.
    boolean misses(int from, int to) {
        return lower <= from || upper >= to;
    }
}
