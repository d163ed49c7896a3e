package handover.tools.basemap;

/// A rectangle in world units (y grows southwards).
record Area(double minX, double minY, double maxX, double maxY) {
    /// The rectangle between two meridians and two parallels, in degrees.
    static Area degrees(double west, double south, double east, double north) {
        return new Area(Mercator.x(west), Mercator.y(north), Mercator.x(east), Mercator.y(south));
    }

    /// The smallest rectangle around points given as x, y, x, y…
    static Area around(double[] xy) {
        double minX = Double.MAX_VALUE;
        double minY = Double.MAX_VALUE;
        double maxX = -Double.MAX_VALUE;
        double maxY = -Double.MAX_VALUE;
        for (int i = 0; i < xy.length; i += 2) {
            minX = Math.min(minX, xy[i]);
            maxX = Math.max(maxX, xy[i]);
            minY = Math.min(minY, xy[i + 1]);
            maxY = Math.max(maxY, xy[i + 1]);
        }
        return new Area(minX, minY, maxX, maxY);
    }

    boolean contains(double x, double y) {
        return x >= minX && x <= maxX && y >= minY && y <= maxY;
    }

    boolean meets(Area other) {
        return other.minX <= maxX && other.maxX >= minX && other.minY <= maxY && other.maxY >= minY;
    }

    /// The longer side.
    double span() {
        return Math.max(maxX - minX, maxY - minY);
    }
}
