package handover.tools.basemap;

import java.util.Arrays;

/// Small helpers on polylines given as x, y, x, y…
final class Lines {
    private Lines() {}

    static double[] reversed(double[] xy) {
        double[] out = new double[xy.length];
        for (int i = 0; i < xy.length; i += 2) {
            out[i] = xy[xy.length - 2 - i];
            out[i + 1] = xy[xy.length - 1 - i];
        }
        return out;
    }

    /// Both lines as one; the second begins where the first ends, and that point is kept once.
    static double[] concat(double[] first, double[] second) {
        double[] out = Arrays.copyOf(first, first.length + second.length - 2);
        System.arraycopy(second, 2, out, first.length, second.length - 2);
        return out;
    }

    static boolean closed(double[] xy) {
        return xy.length >= 8
                && Chains.key(xy[0], xy[1]) == Chains.key(xy[xy.length - 2], xy[xy.length - 1]);
    }

    /// Even-odd test of a point against a closed ring.
    static boolean inside(double[] ring, double x, double y) {
        boolean in = false;
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
            if (ring[i + 1] > y != ring[j + 1] > y
                    && x
                            < (ring[j] - ring[i]) * (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1])
                                    + ring[i]) {
                in = !in;
            }
        }
        return in;
    }

    /// The point of a polyline that is nearest to (x, y), as {x, y, distance}.
    static double[] nearest(double[] line, double x, double y) {
        double[] best = {line[0], line[1], Math.hypot(line[0] - x, line[1] - y)};
        for (int i = 2; i < line.length; i += 2) {
            double dx = line[i] - line[i - 2];
            double dy = line[i + 1] - line[i - 1];
            double length2 = dx * dx + dy * dy;
            double t =
                    length2 == 0 ? 0 : ((x - line[i - 2]) * dx + (y - line[i - 1]) * dy) / length2;
            double px = line[i - 2] + Math.clamp(t, 0, 1) * dx;
            double py = line[i - 1] + Math.clamp(t, 0, 1) * dy;
            double d = Math.hypot(px - x, py - y);
            if (d < best[2]) {
                best = new double[] {px, py, d};
            }
        }
        return best;
    }
}
