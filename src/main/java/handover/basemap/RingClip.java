package handover.basemap;

import handover.geo.Box;

/// Leaves out what a rectangle does not show of a ring. At high zoom a country is millions of
/// pixels wide: painting the rest is cheaper. Cut with a margin wider than the lines, so that the
/// edges that replace what is left out are never seen.
public final class RingClip {
    private static final int LEFT = 1;
    private static final int RIGHT = 2;
    private static final int ABOVE = 4;
    private static final int BELOW = 8;

    private RingClip() {}

    /// Leaves out points of a ring that lie, with both of their neighbours, beyond the same side of
    /// the box. The edges that meet the box are all kept as they are, from end to end: where the
    /// ring is cut does not move a pixel of what is seen.
    ///
    /// @param xy a closed ring, `x, y, x, y …`, its first point its last; what is left of it stands
    ///     at its beginning then
    /// @param length how many numbers it has
    /// @return how many are left; 0 if nothing of it can be in the box
    public static int clip(double[] xy, int length, Box to) {
        int n = 0;
        int all = LEFT | RIGHT | ABOVE | BELOW;
        int before = 0;
        int here = length < 2 ? 0 : side(xy, 0, to);
        for (int i = 0; i + 1 < length; i += 2) {
            int next = i + 3 < length ? side(xy, i + 2, to) : 0;
            boolean end = i == 0 || i + 3 >= length;
            if (end || (before & here & next) == 0) {
                xy[n++] = xy[i];
                xy[n++] = xy[i + 1];
                before = here;
            }
            all &= here;
            here = next;
        }
        return all == 0 ? n : 0;
    }

    /// Beyond which sides of the box a point lies.
    private static int side(double[] xy, int at, Box box) {
        int side = 0;
        if (xy[at] < box.minX()) {
            side |= LEFT;
        } else if (xy[at] > box.maxX()) {
            side |= RIGHT;
        }
        if (xy[at + 1] < box.minY()) {
            side |= ABOVE;
        } else if (xy[at + 1] > box.maxY()) {
            side |= BELOW;
        }
        return side;
    }
}
