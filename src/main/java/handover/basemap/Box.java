package handover.basemap;

/// The rectangle around a shape, in Web Mercator world units (0..1, y grows southwards). A painter
// compares it with
/// the view to leave out what cannot be seen.
public record Box(double minX, double minY, double maxX, double maxY) {
    /// The smallest box around points given as x, y, x, y…
    public static Box around(double[] xy) {
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

    /// The smallest box around this one and another.
    public Box with(Box other) {
        return new Box(
                Math.min(minX, other.minX),
                Math.min(minY, other.minY),
                Math.max(maxX, other.maxX),
                Math.max(maxY, other.maxY));
    }

    /// Whether the two boxes share at least a point.
    public boolean meets(Box other) {
        return meets(other.minX, other.minY, other.maxX, other.maxY);
    }

    /// As [#meets(Box)], for a view that is not kept as a box.
    public boolean meets(double left, double top, double right, double bottom) {
        return left <= maxX && right >= minX && top <= maxY && bottom >= minY;
    }

    /// Whether a point lies in the box or on its edge.
    public boolean contains(double x, double y) {
        return x >= minX && x <= maxX && y >= minY && y <= maxY;
    }
}
