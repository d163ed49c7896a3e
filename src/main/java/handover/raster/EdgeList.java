package handover.raster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The directed edges of shapes, in device pixels, y downward. In which order they come does not
/// matter; together they must close. Those above, below or to the right of what is painted are left
/// out, since they change nothing there.
public final class EdgeList {
    private final PixelBox seen;
    private final List<EdgeBlock> blocks = new ArrayList<>();
    private EdgeBlock last = EdgeBlock.take();

    /// @param seen what is painted at most
    public EdgeList(PixelBox seen) {
        this.seen = seen;
        blocks.add(last);
    }

    /// What is painted at most.
    PixelBox seen() {
        return seen;
    }

    /// Adds an edge.
    public void add(double x0, double y0, double x1, double y1) {
        boolean above = y0 <= seen.top() && y1 <= seen.top();
        boolean below = y0 >= seen.bottom() && y1 >= seen.bottom();
        boolean right = x0 >= seen.right() && x1 >= seen.right();
        if (y0 == y1 || above || below || right) {
            return;
        }
        if (last.isFull()) {
            last = EdgeBlock.take();
            blocks.add(last);
        }
        last.add(x0, y0, x1, y1);
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

    /// Ends the adding: blocks are ordered from left to right, so that the crossings of a row come
    /// nearly in their order.
    public void close() {
        blocks.sort(Comparator.comparingDouble(EdgeBlock::left));
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
