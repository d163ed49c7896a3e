package handover.raster;

/// Adds the outlines of lines with round ends and joins to a list of edges, to be filled with the
/// non-zero rule. Parts of lines out of sight are left out.
///
/// Ends and joins are the curves that the toolkit's own renderer would draw, in its order: what is
/// painted here and by the toolkit is the same to the pixel.
public final class StrokeOutline {
    /// A join that stands out from its chord by less is not rounded, device pixels.
    private static final double JOIN = 0.125;

    /// How far the points that a quarter of a circle is drawn to lie from its ends, in radii.
    private static final double QUARTER = 4 * (Math.sqrt(2) - 1) / 3;

    private final EdgeList edges;
    private final CubicLines curves;
    private final double radius;
    private final double leastChord;
    private final double left;
    private final double top;
    private final double right;
    private final double bottom;

    /// The point that a line has reached.
    private double x;
    private double y;

    /// Half of its width beside the side that led there, and the side's length.
    private double nx;
    private double ny;
    private double length;

    /// The same of its first side.
    private double firstX;
    private double firstY;
    private double firstLength;

    /// Whether it has a side yet.
    private boolean any;

    /// @param edges where the outlines go
    /// @param width of the lines, device pixels
    public StrokeOutline(EdgeList edges, double width) {
        this.edges = edges;
        curves = new CubicLines(edges);
        radius = width / 2;
        // Of a small arc: its chord's square is eight times its height and its radius.
        leastChord = 8 * JOIN * radius;
        PixelBox seen = edges.seen();
        left = seen.left() - radius;
        top = seen.top() - radius;
        right = seen.right() + radius;
        bottom = seen.bottom() + radius;
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
            if (!isSeen(xy, i)) {
                run(xy, begin, i, false);
                begin = i + 2;
            }
        }
        run(xy, begin, length - 2, false);
    }

    /// Adds a ring, which has a join and no ends where it begins.
    ///
    /// @param xy its points, device pixels, `x, y, x, y …`, the first of them also its last
    /// @param length how many of the numbers are its own
    public void addRing(double[] xy, int length) {
        for (int i = 0; i + 3 < length; i += 2) {
            if (!isSeen(xy, i)) {
                add(opened(xy, length, i + 2));
                return;
            }
        }
        run(xy, 0, length - 2, true);
    }

    /// A ring without the side before one of its points, as a line from there.
    private static double[] opened(double[] xy, int length, int at) {
        double[] line = new double[length - 2];
        System.arraycopy(xy, at, line, 0, length - at);
        System.arraycopy(xy, 2, line, length - at, at - 2);
        return line;
    }

    private boolean isSeen(double[] xy, int at) {
        double x0 = xy[at];
        double y0 = xy[at + 1];
        double x1 = xy[at + 2];
        double y1 = xy[at + 3];
        return !(x0 < left && x1 < left
                || x0 > right && x1 > right
                || y0 < top && y1 < top
                || y0 > bottom && y1 > bottom);
    }

    /// Adds a part of a line.
    ///
    /// @param from where its first point is
    /// @param to where its last point is
    /// @param ring whether it has a join and no ends where it begins
    private void run(double[] xy, int from, int to, boolean ring) {
        any = false;
        x = xy[from];
        y = xy[from + 1];
        for (int i = from + 2; i <= to; i += 2) {
            side(xy[i], xy[i + 1]);
        }
        if (ring && any) {
            join(firstX, firstY, firstLength);
        } else if (any) {
            end(x, y, nx, ny);
            end(xy[from], xy[from + 1], -firstX, -firstY);
        } else if (!ring && to > from) {
            // Points that all lie on each other are a dot.
            end(x, y, 0, -radius);
            end(x, y, 0, radius);
        }
    }

    private void side(double nextX, double nextY) {
        double sideLength = length(nextX - x, nextY - y);
        if (sideLength == 0) {
            return;
        }
        double sideX = (nextY - y) * radius / sideLength;
        double sideY = (x - nextX) * radius / sideLength;
        if (any) {
            join(sideX, sideY, sideLength);
        } else {
            firstX = sideX;
            firstY = sideY;
            firstLength = sideLength;
            any = true;
        }
        edges.add(x + sideX, y + sideY, nextX + sideX, nextY + sideY);
        edges.add(nextX - sideX, nextY - sideY, x - sideX, y - sideY);
        nx = sideX;
        ny = sideY;
        length = sideLength;
        x = nextX;
        y = nextY;
    }

    /// A round end: half a circle around a point, from one side to the other.
    private void end(double x, double y, double nx, double ny) {
        quarter(x, y, nx, ny);
        quarter(x, y, -ny, nx);
    }

    private void quarter(double x, double y, double nx, double ny) {
        curves.add(
                x + nx,
                y + ny,
                x + nx - QUARTER * ny,
                y + ny + QUARTER * nx,
                x - ny + QUARTER * nx,
                y + nx + QUARTER * ny,
                x - ny,
                y + nx);
    }

    /// Goes on to another side where the last one ended: outside by an arc if the line turns
    /// enough, inside through the point itself.
    private void join(double bx, double by, double nextLength) {
        double turn = nx * by - ny * bx;
        boolean within =
                Math.abs(turn) <= radius * Math.min(length, nextLength) && nx * bx + ny * by > 0;
        if (turn > 0) {
            outer(x, y, nx, ny, bx, by);
            inner(x, y, -bx, -by, -nx, -ny, within);
        } else {
            inner(x, y, nx, ny, bx, by, within);
            outer(x, y, -bx, -by, -nx, -ny);
        }
    }

    /// @param within whether what lies between the two ways is covered by both sides of the join
    private void inner(
            double x, double y, double ax, double ay, double bx, double by, boolean within) {
        if (within) {
            edges.add(x + ax, y + ay, x + bx, y + by);
        } else {
            edges.add(x + ax, y + ay, x, y);
            edges.add(x, y, x + bx, y + by);
        }
    }

    private void outer(double x, double y, double ax, double ay, double bx, double by) {
        double chordX = ax - bx;
        double chordY = ay - by;
        if (chordX * chordX + chordY * chordY < leastChord) {
            edges.add(x + ax, y + ay, x + bx, y + by);
        } else if (ax * bx + ay * by >= 0) {
            arc(x, y, ax, ay, bx, by);
        } else {
            // More than a quarter of the circle: half of it to either side of the chord's middle.
            double grow = radius / length(chordX, chordY);
            double mx = -chordY * grow;
            double my = chordX * grow;
            arc(x, y, ax, ay, mx, my);
            arc(x, y, mx, my, bx, by);
        }
    }

    /// An arc of at most a quarter of the circle.
    private void arc(double x, double y, double ax, double ay, double bx, double by) {
        double half = (ax * bx + ay * by) / (2 * radius * radius);
        if (half >= 0.5) {
            edges.add(x + ax, y + ay, x + bx, y + by);
            return;
        }
        double out = 4 / 3.0 * Math.sqrt(0.5 - half) / (1 + Math.sqrt(0.5 + half));
        curves.add(
                x + ax,
                y + ay,
                x + ax - out * ay,
                y + ay + out * ax,
                x + bx + out * by,
                y + by - out * bx,
                x + bx,
                y + by);
    }

    /// Coordinates of pixels need no care for what is too great to be squared.
    private static double length(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }
}
