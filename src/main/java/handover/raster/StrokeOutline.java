package handover.raster;

/// Adds the outlines of lines with round ends and joins to a list of edges, to be filled with the
/// non-zero rule. Parts of lines out of sight are left out.
public final class StrokeOutline {
    /// How far the straight lines that stand for an arc may lie within it, device pixels.
    private static final double FLATNESS = 0.06;

    /// A join that would stand out by less is not rounded, as in the toolkit's own renderer.
    private static final double JOIN = 0.1;

    /// The cosine of the angle between two directions that are opposite, or nearly.
    private static final double OPPOSITE = -0.9999;

    private final EdgeList edges;
    private final double radius;
    private final double least;
    private final double leastJoin;
    private final double left;
    private final double top;
    private final double right;
    private final double bottom;

    /// @param edges where the outlines go
    /// @param width of the lines, device pixels
    public StrokeOutline(EdgeList edges, double width) {
        this.edges = edges;
        radius = width / 2;
        least = product(FLATNESS);
        leastJoin = product(JOIN);
        PixelBox seen = edges.seen();
        left = seen.left() - radius;
        top = seen.top() - radius;
        right = seen.right() + radius;
        bottom = seen.bottom() + radius;
    }

    /// The product of two radii whose chord lies within the arc by as much.
    private double product(double within) {
        double half = Math.max(0, 1 - within / radius);
        return radius * radius * Math.max(-0.5, 2 * half * half - 1);
    }

    /// Adds a line.
    ///
    /// @param xy its points, device pixels, `x, y, x, y …`
    public void add(double[] xy) {
        add(xy, xy.length);
    }

    /// Adds a line.
    ///
    /// @param xy its points, device pixels, `x, y, x, y …`
    /// @param length how many of these numbers there are
    public void add(double[] xy, int length) {
        int begin = 0;
        for (int i = 0; i + 3 < length; i += 2) {
            if (!isSeen(xy[i], xy[i + 1], xy[i + 2], xy[i + 3])) {
                run(xy, begin, i);
                begin = i + 2;
            }
        }
        run(xy, begin, length - 2);
    }

    private boolean isSeen(double x0, double y0, double x1, double y1) {
        return !(x0 < left && x1 < left
                || x0 > right && x1 > right
                || y0 < top && y1 < top
                || y0 > bottom && y1 > bottom);
    }

    /// Adds a part of a line, with round ends.
    ///
    /// @param from where its first point is
    /// @param to where its last point is
    private void run(double[] xy, int from, int to) {
        double beforeX = 0;
        double beforeY = 0;
        boolean any = false;
        double x = xy[from];
        double y = xy[from + 1];
        for (int i = from + 2; i <= to; i += 2) {
            double nextX = xy[i];
            double nextY = xy[i + 1];
            double length = length(nextX - x, nextY - y);
            if (length == 0) {
                continue;
            }
            double nx = (nextY - y) / length * radius;
            double ny = (x - nextX) / length * radius;
            if (any) {
                join(x, y, beforeX, beforeY, nx, ny);
            } else {
                end(x, y, -nx, -ny);
                any = true;
            }
            edges.add(x + nx, y + ny, nextX + nx, nextY + ny);
            edges.add(nextX - nx, nextY - ny, x - nx, y - ny);
            beforeX = nx;
            beforeY = ny;
            x = nextX;
            y = nextY;
        }
        if (any) {
            end(x, y, beforeX, beforeY);
        }
    }

    /// A round end: half a circle around a point, from one side to the other.
    private void end(double x, double y, double nx, double ny) {
        arc(x, y, nx, ny, -ny, nx);
        arc(x, y, -ny, nx, -nx, -ny);
    }

    /// Outside an arc, inside through the point itself. Where the line hardly turns, neither is
    /// needed.
    private void join(double x, double y, double ax, double ay, double bx, double by) {
        if (ax * bx + ay * by >= leastJoin) {
            edges.add(x + ax, y + ay, x + bx, y + by);
            edges.add(x - bx, y - by, x - ax, y - ay);
        } else if (ax * by - ay * bx >= 0) {
            outer(x, y, ax, ay, bx, by);
            inner(x, y, -bx, -by, -ax, -ay);
        } else {
            inner(x, y, ax, ay, bx, by);
            outer(x, y, -bx, -by, -ax, -ay);
        }
    }

    private void inner(double x, double y, double ax, double ay, double bx, double by) {
        edges.add(x + ax, y + ay, x, y);
        edges.add(x, y, x + bx, y + by);
    }

    private void outer(double x, double y, double ax, double ay, double bx, double by) {
        if (ax * bx + ay * by <= OPPOSITE * radius * radius) {
            end(x, y, ax, ay);
        } else {
            arc(x, y, ax, ay, bx, by);
        }
    }

    private void arc(double x, double y, double ax, double ay, double bx, double by) {
        if (ax * bx + ay * by >= least) {
            edges.add(x + ax, y + ay, x + bx, y + by);
            return;
        }
        double mx = ax + bx;
        double my = ay + by;
        double grow = radius / length(mx, my);
        arc(x, y, ax, ay, mx * grow, my * grow);
        arc(x, y, mx * grow, my * grow, bx, by);
    }

    /// Coordinates of pixels need no care for what is too great to be squared.
    private static double length(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }
}
