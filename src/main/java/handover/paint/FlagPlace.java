package handover.paint;

import handover.geo.Box;
import handover.geo.Point;

import java.util.Collection;

/// On which shoulder of its mark a flag stands: on the left one, unless it would touch the mark of
/// a neighbour there and has more room on the right.
enum FlagPlace {
    LEFT(-0.8),
    RIGHT(0.8);

    /// From the middle of the mark up to the foot of the flag, in radii of the mark.
    static final double BOTTOM = 0.74;

    /// The height of the flag, in radii; its pennant flies to the right for one radius.
    static final double HEIGHT = 1.32;

    private static final double CLEAR = 1.2;

    private final double foot;

    FlagPlace(double foot) {
        this.foot = foot;
    }

    /// From the middle of the mark to the right to the flag's pole, in radii.
    double foot() {
        return foot;
    }

    /// The place of the flag at the mark in `at`.
    ///
    /// @param marks the middles of all marks, this one among them
    static FlagPlace of(Point at, Collection<Point> marks, double radius) {
        double left = LEFT.clearance(at, marks, radius);
        boolean good = left >= CLEAR * radius || left >= RIGHT.clearance(at, marks, radius);
        return good ? LEFT : RIGHT;
    }

    /// From the flag to the middle of the nearest other mark.
    private double clearance(Point at, Collection<Point> marks, double radius) {
        double left = at.x() + foot * radius;
        double bottom = at.y() - BOTTOM * radius;
        var flag = new Box(left, bottom - HEIGHT * radius, left + radius, bottom);
        return marks.stream()
                .filter(mark -> !mark.equals(at))
                .mapToDouble(mark -> flag.nearestTo(mark).distanceTo(mark))
                .min()
                .orElse(Double.MAX_VALUE);
    }
}
