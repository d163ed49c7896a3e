package handover.geo;

import java.util.ArrayList;
import java.util.List;

/// An upright rectangle of any plane, edges included. A box without width or height is allowed: it
/// is the hull of one point.
///
/// @param minX left edge
/// @param minY top edge, since y runs downwards
/// @param maxX right edge, not less than `minX`
/// @param maxY bottom edge, not less than `minY`
public record Box(double minX, double minY, double maxX, double maxY) {

    /// @throws IllegalArgumentException if the edges are swapped or not a number
    public Box {
        if (!(minX <= maxX && minY <= maxY)) {
            throw new IllegalArgumentException(
                    "not a box: " + minX + " " + minY + " " + maxX + " " + maxY);
        }
    }

    /// The box with the given top left corner and size.
    public static Box at(double left, double top, Size size) {
        return new Box(left, top, left + size.width(), top + size.height());
    }

    /// The square around a point with the given half side, for instance the box of a round mark.
    public static Box around(Point centre, double halfSide) {
        return new Box(
                centre.x() - halfSide,
                centre.y() - halfSide,
                centre.x() + halfSide,
                centre.y() + halfSide);
    }

    public double width() {
        return maxX - minX;
    }

    public double height() {
        return maxY - minY;
    }

    public Point centre() {
        return new Point((minX + maxX) / 2, (minY + maxY) / 2);
    }

    /// Whether the two share an area. Boxes that only touch at an edge do not intersect: labels may
    /// stand side by side.
    public boolean intersects(Box other) {
        return minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY;
    }

    /// Whether the point lies inside or on an edge.
    public boolean contains(Point point) {
        return point.x() >= minX && point.x() <= maxX && point.y() >= minY && point.y() <= maxY;
    }

    /// Whether the other box lies inside, edges included.
    public boolean contains(Box other) {
        return other.minX >= minX && other.maxX <= maxX && other.minY >= minY && other.maxY <= maxY;
    }

    /// This box with every edge moved outwards. A negative margin moves them inwards, at most to
    /// the centre.
    public Box expand(double margin) {
        double x = Math.max(margin, -width() / 2);
        double y = Math.max(margin, -height() / 2);
        double left = minX - x;
        double top = minY - y;
        return new Box(left, top, Math.max(left, maxX + x), Math.max(top, maxY + y));
    }

    /// The smallest box around both.
    public Box hull(Box other) {
        return new Box(
                Math.min(minX, other.minX), Math.min(minY, other.minY),
                Math.max(maxX, other.maxX), Math.max(maxY, other.maxY));
    }

    /// What is left of this box outside another, cut into at most four boxes that do not overlap:
    /// above, below, and what is beside it between those. None is without an area.
    public List<Box> without(Box other) {
        if (!intersects(other)) {
            return List.of(this);
        }
        List<Box> left = new ArrayList<>();
        double top = Math.max(minY, other.minY);
        double bottom = Math.min(maxY, other.maxY);
        if (minY < top) {
            left.add(new Box(minX, minY, maxX, top));
        }
        if (bottom < maxY) {
            left.add(new Box(minX, bottom, maxX, maxY));
        }
        if (minX < other.minX) {
            left.add(new Box(minX, top, other.minX, bottom));
        }
        if (other.maxX < maxX) {
            left.add(new Box(other.maxX, top, maxX, bottom));
        }
        return List.copyOf(left);
    }

    /// The point of this box that is nearest to the given one; the point itself if it lies inside.
    public Point nearestTo(Point point) {
        return new Point(Math.clamp(point.x(), minX, maxX), Math.clamp(point.y(), minY, maxY));
    }
}
