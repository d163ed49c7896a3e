package handover.basemap;

import handover.geo.Box;

/// A closed ring in world units: x, y, x, y…, the last point equal to the first. The array is
/// shared, not copied: treat it as read-only.
public record Ring(double[] xy, Box box) {
    /// A ring with the box around it.
    public Ring(double[] xy) {
        this(xy, Boxes.around(xy));
    }

    /// Whether a point lies inside, by the even-odd rule.
    public boolean contains(double x, double y) {
        if (!Boxes.contains(box, x, y)) {
            return false;
        }
        boolean inside = false;
        for (int i = 0, j = xy.length - 2; i < xy.length; j = i, i += 2) {
            if (crosses(i, j, y) && x < crossing(i, j, y)) {
                inside = !inside;
            }
        }
        return inside;
    }

    /// Turns round what is said of those points in one row that lie inside, by the even-odd rule.
    void turn(double[] xs, double y, boolean[] inside) {
        if (y < box.minY() || y > box.maxY()) {
            return;
        }
        for (int i = 0, j = xy.length - 2; i < xy.length; j = i, i += 2) {
            if (crosses(i, j, y)) {
                double at = crossing(i, j, y);
                for (int k = 0; k < xs.length; k++) {
                    inside[k] ^= xs[k] < at && Boxes.contains(box, xs[k], y);
                }
            }
        }
    }

    private boolean crosses(int i, int j, double y) {
        return xy[i + 1] > y != xy[j + 1] > y;
    }

    private double crossing(int i, int j, double y) {
        return (xy[j] - xy[i]) * (y - xy[i + 1]) / (xy[j + 1] - xy[i + 1]) + xy[i];
    }

    /// Whether its line passes within a distance of a point.
    ///
    /// @param near world units
    public boolean passes(double x, double y, double near) {
        if (!Boxes.contains(box.expand(near), x, y)) {
            return false;
        }
        for (int i = 0; i + 3 < xy.length; i += 2) {
            if (distance(x - xy[i], y - xy[i + 1], xy[i + 2] - xy[i], xy[i + 3] - xy[i + 1])
                    < near) {
                return true;
            }
        }
        return false;
    }

    /// From a point to the line from the origin to `dx`, `dy`.
    private static double distance(double x, double y, double dx, double dy) {
        double length2 = dx * dx + dy * dy;
        double part = length2 == 0 ? 0 : Math.clamp((x * dx + y * dy) / length2, 0.0, 1.0);
        return Math.hypot(x - part * dx, y - part * dy);
    }
}
