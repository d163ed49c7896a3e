package handover.raster;

import java.util.Arrays;

/// The directed edges of shapes, in device pixels, y downward. In which order they come does not
/// matter; together they must close. Those above, below or to the right of what is painted are left
/// out, since they change nothing there.
public final class EdgeList {
    /// So many edges share a range of rows, by which those of a band are found.
    static final int BLOCK = 32;

    private final PixelBox seen;
    private double[] ends = new double[4 * BLOCK];
    private double[] rows = new double[2];
    private double[] lefts = new double[1];
    private int[] order = new int[0];
    private int size;

    /// @param seen what is painted at most
    public EdgeList(PixelBox seen) {
        this.seen = seen;
    }

    /// What is painted at most.
    PixelBox seen() {
        return seen;
    }

    /// Adds an edge.
    public void add(double x0, double y0, double x1, double y1) {
        double upper = Math.min(y0, y1);
        double lower = Math.max(y0, y1);
        boolean level = upper == lower;
        if (level || lower <= seen.top() || upper >= seen.bottom() || isRight(x0, x1)) {
            return;
        }
        int at = 4 * size;
        if (at == ends.length) {
            ends = Arrays.copyOf(ends, 2 * at);
            rows = Arrays.copyOf(rows, 2 * rows.length);
            lefts = Arrays.copyOf(lefts, 2 * lefts.length);
        }
        ends[at] = x0;
        ends[at + 1] = y0;
        ends[at + 2] = x1;
        ends[at + 3] = y1;
        int block = 2 * (size / BLOCK);
        boolean first = size % BLOCK == 0;
        rows[block] = first ? upper : Math.min(rows[block], upper);
        rows[block + 1] = first ? lower : Math.max(rows[block + 1], lower);
        double left = Math.min(x0, x1);
        lefts[block / 2] = first ? left : Math.min(lefts[block / 2], left);
        size++;
    }

    /// Ends the adding: blocks are ordered from left to right, so that the crossings of a row come
    /// nearly in their order.
    public void close() {
        long[] keys = new long[(size + BLOCK - 1) / BLOCK];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) lefts[i] << 32 | i;
        }
        Arrays.sort(keys);
        order = Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /// The blocks from left to right.
    int[] order() {
        return order;
    }

    private boolean isRight(double x0, double x1) {
        return x0 >= seen.right() && x1 >= seen.right();
    }

    /// Adds a ring, which is closed if it is not yet.
    ///
    /// @param xy `x, y, x, y …`, device pixels
    public void addRing(double[] xy) {
        int n = xy.length;
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

    int size() {
        return size;
    }

    /// `x0, y0, x1, y1` of each edge, one after the other.
    double[] ends() {
        return ends;
    }

    /// Whether a block of edges has none in a band of rows.
    boolean misses(int block, int from, int to) {
        return rows[2 * block + 1] <= from || rows[2 * block] >= to;
    }
}
