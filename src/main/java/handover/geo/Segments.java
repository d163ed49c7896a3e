package handover.geo;

/// What leader lines meet: tests on straight segments.
final class Segments {

    private Segments() {}

    /// Whether two segments cross at an inner point of both; touching ends do not count.
    static boolean cross(Point a, Point b, Point c, Point d) {
        double abc = turn(a, b, c);
        double abd = turn(a, b, d);
        double cda = turn(c, d, a);
        double cdb = turn(c, d, b);
        return abc * abd < 0 && cda * cdb < 0;
    }

    /// Whether a segment runs through the inside of a box; the clipping of Y.-D. Liang and B. A.
    /// Barsky, *A New Concept and Method for Line Clipping*, ACM Transactions on Graphics 3, 1984.
    static boolean meets(Point a, Point b, Box box) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double[] p = {-dx, dx, -dy, dy};
        double[] q = {
            a.x() - box.minX(), box.maxX() - a.x(), a.y() - box.minY(), box.maxY() - a.y()
        };
        double enter = 0;
        double leave = 1;
        for (int i = 0; i < 4; i++) {
            if (p[i] == 0) {
                if (q[i] <= 0) {
                    return false;
                }
            } else if (p[i] < 0) {
                enter = Math.max(enter, q[i] / p[i]);
            } else {
                leave = Math.min(leave, q[i] / p[i]);
            }
        }
        return enter < leave;
    }

    /// Shortest distance from a point to a segment.
    static double distance(Point point, Point a, Point b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double length2 = dx * dx + dy * dy;
        double t =
                length2 == 0 ? 0 : ((point.x() - a.x()) * dx + (point.y() - a.y()) * dy) / length2;
        double part = Math.clamp(t, 0.0, 1.0);
        return point.distanceTo(a.plus(part * dx, part * dy));
    }

    /// The box around a segment.
    static Box hull(Point a, Point b) {
        return new Box(
                Math.min(a.x(), b.x()),
                Math.min(a.y(), b.y()),
                Math.max(a.x(), b.x()),
                Math.max(a.y(), b.y()));
    }

    private static double turn(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }
}
