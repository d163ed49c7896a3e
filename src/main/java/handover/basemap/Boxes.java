package handover.basemap;

import handover.geo.Box;

/// Boxes around the coordinates of shapes.
final class Boxes {
    private Boxes() {}

    /// The smallest box around points given as x, y, x, y…
    static Box around(double[] xy) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < xy.length; i += 2) {
            minX = Math.min(minX, xy[i]);
            maxX = Math.max(maxX, xy[i]);
            minY = Math.min(minY, xy[i + 1]);
            maxY = Math.max(maxY, xy[i + 1]);
        }
        return new Box(minX, minY, maxX, maxY);
    }

    /// Whether a point lies in a box or on its edge.
    static boolean contains(Box box, double x, double y) {
        return x >= box.minX() && x <= box.maxX() && y >= box.minY() && y <= box.maxY();
    }
}
