package handover.raster;

/// Adds the straight lines that stand for a cubic Bézier curve to a list of edges: those that the
/// toolkit's own renderer would take, so that what is painted here and by the toolkit is the same
/// to the pixel.
///
/// A curve is walked in a power of two of steps by forward differences. A step is halved where the
/// curve bends away from it too far, and doubled where two of them are as good as one.
final class CubicLines {
    private static final int FIRST_STEPS = 4;
    private static final double T = 1.0 / FIRST_STEPS;

    /// 256ths of a pixel in a sampled row.
    private static final double ROW = (1 << EdgeList.COLUMNS_LOG) / (double) EdgeList.ROWS;

    /// A step's second difference above which it is halved, 256ths of a pixel.
    private static final double TOO_BENT = 256;

    /// The second difference up to which it is doubled, 256ths of a pixel.
    private static final double STRAIGHT = 256 * (double) 0.2F;

    private final EdgeList edges;
    private double stepX;
    private double stepY;
    private double secondX;
    private double secondY;
    private double thirdX;
    private double thirdY;

    CubicLines(EdgeList edges) {
        this.edges = edges;
    }

    /// Adds a curve by its two ends and the two points that it is drawn to; device pixels.
    void add(
            double x0,
            double y0,
            double x1,
            double y1,
            double x2,
            double y2,
            double x3,
            double y3) {
        double x = EdgeList.column(x0);
        double y = EdgeList.row(y0);
        double endX = EdgeList.column(x3);
        double endY = EdgeList.row(y3);
        beginX(x, EdgeList.column(x1), EdgeList.column(x2), endX);
        beginY(y, EdgeList.row(y1), EdgeList.row(y2), endY);
        int left = FIRST_STEPS;
        while (true) {
            left = fit(left) - 1;
            if (left == 0) {
                break;
            }
            double nextX = x + stepX;
            double nextY = y + stepY;
            edges.addSampled(x, y, nextX, nextY);
            x = nextX;
            y = nextY;
            stepX += secondX;
            stepY += secondY;
            secondX += thirdX;
            secondY += thirdY;
        }
        edges.addSampled(x, y, endX, endY);
    }

    /// The differences of the first step, of the polynomial `a t³ + b t² + c t`.
    private void beginX(double x0, double x1, double x2, double x3) {
        double c = 3 * (x1 - x0);
        double b = 3 * (x2 - x1) - c;
        double a = x3 - x0 - 3 * (x2 - x1);
        stepX = ((a * T + b) * T + c) * T;
        thirdX = 6 * a * T * T * T;
        secondX = thirdX + 2 * b * T * T;
    }

    private void beginY(double y0, double y1, double y2, double y3) {
        double c = 3 * (y1 - y0);
        double b = 3 * (y2 - y1) - c;
        double a = y3 - y0 - 3 * (y2 - y1);
        stepY = ((a * T + b) * T + c) * T;
        thirdY = 6 * a * T * T * T;
        secondY = thirdY + 2 * b * T * T;
    }

    /// How far a step bends, 256ths of a pixel.
    private double bend() {
        return Math.abs(secondX) + Math.abs(secondY) * ROW;
    }

    /// Makes the next step as long as the curve allows.
    ///
    /// @param steps that are left
    /// @return steps of the new length that are left
    private int fit(int steps) {
        int left = steps;
        while (left % 2 == 0 && bend() <= STRAIGHT) {
            lengthen();
            left /= 2;
        }
        while (bend() >= TOO_BENT) {
            shorten();
            left *= 2;
        }
        return left;
    }

    private void lengthen() {
        stepX = 2 * stepX + secondX;
        stepY = 2 * stepY + secondY;
        secondX = 4 * (secondX + thirdX);
        secondY = 4 * (secondY + thirdY);
        thirdX *= 8;
        thirdY *= 8;
    }

    private void shorten() {
        thirdX /= 8;
        thirdY /= 8;
        secondX = secondX / 4 - thirdX;
        secondY = secondY / 4 - thirdY;
        stepX = (stepX - secondX) / 2;
        stepY = (stepY - secondY) / 2;
    }
}
