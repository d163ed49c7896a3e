package handover.geo;

/// A point of a plane; the method that takes or gives it says whether it is in world units or in
/// pixels.
///
/// @param x rightwards
/// @param y downwards
public record Point(double x, double y) {

    /// This point moved by the given amounts.
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /// Straight distance to another point of the same plane.
    public double distanceTo(Point other) {
        double dx = other.x - x;
        double dy = other.y - y;
        return Math.sqrt(dx * dx + dy * dy);
    }
}
