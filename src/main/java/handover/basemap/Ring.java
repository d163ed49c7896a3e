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
            boolean crosses = xy[i + 1] > y != xy[j + 1] > y;
            if (crosses
                    && x < (xy[j] - xy[i]) * (y - xy[i + 1]) / (xy[j + 1] - xy[i + 1]) + xy[i]) {
                inside = !inside;
            }
        }
        return inside;
    }
}
