package handover.tools.basemap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongPredicate;

/// Douglas and Peucker's line simplification with a tolerance that may differ from place to
/// place.
final class Simplify {
    /// The tolerance in world units at a point.
    interface Tolerance {
        double at(double x, double y);
    }

    private Simplify() {}

    /// The line with the points left out that lie within the tolerance of it. Ends stay, and so
    /// do points for which `pinned` is true of their [Chains#key]. A closed line keeps the point
    /// farthest from its start.
    static double[] line(double[] xy, Tolerance tolerance, LongPredicate pinned) {
        int n = xy.length / 2;
        boolean[] keep = new boolean[n];
        keep[0] = true;
        keep[n - 1] = true;
        if (Lines.closed(xy)) {
            keep[farthest(xy)] = true;
        }
        for (int i = 1; i < n - 1; i++) {
            keep[i] |= pinned.test(Chains.key(xy[2 * i], xy[2 * i + 1]));
        }
        int from = 0;
        for (int i = 1; i < n; i++) {
            if (keep[i]) {
                mark(xy, from, i, tolerance, keep);
                from = i;
            }
        }
        return kept(xy, keep);
    }

    private static void mark(
            double[] xy, int first, int last, Tolerance tolerance, boolean[] keep) {
        Deque<int[]> spans = new ArrayDeque<>();
        spans.push(new int[] {first, last});
        while (!spans.isEmpty()) {
            int[] span = spans.pop();
            double worst = 1;
            int at = -1;
            for (int i = span[0] + 1; i < span[1]; i++) {
                double off =
                        distance(xy, i, span[0], span[1]) / tolerance.at(xy[2 * i], xy[2 * i + 1]);
                if (off > worst) {
                    worst = off;
                    at = i;
                }
            }
            if (at >= 0) {
                keep[at] = true;
                spans.push(new int[] {span[0], at});
                spans.push(new int[] {at, span[1]});
            }
        }
    }

    private static double distance(double[] xy, int p, int a, int b) {
        double dx = xy[2 * b] - xy[2 * a];
        double dy = xy[2 * b + 1] - xy[2 * a + 1];
        double px = xy[2 * p] - xy[2 * a];
        double py = xy[2 * p + 1] - xy[2 * a + 1];
        double length2 = dx * dx + dy * dy;
        double t = length2 == 0 ? 0 : Math.clamp((px * dx + py * dy) / length2, 0, 1);
        return Math.hypot(px - t * dx, py - t * dy);
    }

    private static int farthest(double[] xy) {
        int best = 0;
        double most = -1;
        for (int i = 0; i < xy.length; i += 2) {
            double d = Math.hypot(xy[i] - xy[0], xy[i + 1] - xy[1]);
            if (d > most) {
                most = d;
                best = i / 2;
            }
        }
        return best;
    }

    private static double[] kept(double[] xy, boolean[] keep) {
        double[] out = new double[xy.length];
        int n = 0;
        for (int i = 0; i < keep.length; i++) {
            if (keep[i]) {
                out[n++] = xy[2 * i];
                out[n++] = xy[2 * i + 1];
            }
        }
        return java.util.Arrays.copyOf(out, n);
    }
}
