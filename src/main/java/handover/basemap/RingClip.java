package handover.basemap;

import handover.geo.Box;

import java.util.Arrays;

/// Cuts rings to a rectangle (Sutherland and Hodgman). At high zoom a country is millions of
/// pixels wide: painting the cut ring is cheaper, and its coordinates stay small. Cut with a
/// margin wider than the lines, so that the edges that run along the rectangle are never seen.
public final class RingClip {
    private RingClip() {}

    /// The part of a closed ring inside a box, closed; empty if nothing is left. The ring itself
    /// if it lies inside. Parts that hang together only along the box's edge stay one ring;
    /// filled, they look apart as they should.
    public static double[] clip(Ring ring, Box to) {
        Box box = ring.box();
        if (!box.intersects(to)) {
            return new double[0];
        }
        double[] xy = ring.xy();
        if (box.minX() < to.minX()) {
            xy = half(xy, 0, to.minX(), 1);
        }
        if (box.maxX() > to.maxX()) {
            xy = half(xy, 0, to.maxX(), -1);
        }
        if (box.minY() < to.minY()) {
            xy = half(xy, 1, to.minY(), 1);
        }
        if (box.maxY() > to.maxY()) {
            xy = half(xy, 1, to.maxY(), -1);
        }
        return xy;
    }

    /// Keeps the side of a line where `sign * (coordinate - at) >= 0`; axis 0 is x, 1 is y.
    private static double[] half(double[] xy, int axis, double at, int sign) {
        double[] out = new double[2 * xy.length + 4];
        int n = 0;
        for (int i = 0; i + 3 < xy.length; i += 2) {
            double from = sign * (xy[i + axis] - at);
            double to = sign * (xy[i + 2 + axis] - at);
            if (from >= 0) {
                out[n++] = xy[i];
                out[n++] = xy[i + 1];
            }
            if (from >= 0 != to >= 0) {
                double t = from / (from - to);
                double other = xy[i + 1 - axis] + t * (xy[i + 3 - axis] - xy[i + 1 - axis]);
                out[n++] = axis == 0 ? at : other;
                out[n++] = axis == 0 ? other : at;
            }
        }
        if (n > 0) {
            out[n++] = out[0];
            out[n++] = out[1];
        }
        return Arrays.copyOf(out, n);
    }
}
