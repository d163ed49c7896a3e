package handover.tools.basemap;

import java.util.List;

/// One level of detail: up to which zoom it serves, how far its land reaches, and what it leaves
/// out.
///
/// @param topZoom the highest zoom it is meant for
/// @param reach land outside this area is left out
/// @param farZoom the zoom whose tolerance is used outside the box
/// @param river the highest GSHHG level of rivers kept
/// @param surfacePixels water surfaces whose longer side is below so many pixels at the top zoom
///     are left out
/// @param wetLines whether main rivers are also drawn as lines where a water surface is drawn
record Detail(
        double topZoom,
        Area reach,
        double farZoom,
        int river,
        double surfacePixels,
        boolean wetLines) {
    /// What the map is made for.
    static final Area BOX = Area.degrees(-28, -2, 22, 36);

    /// Mali and its surroundings: the finest levels keep their detail only here.
    private static final Area NEAR = Area.degrees(-13.5, 8.5, 6, 26.5);

    private static final Area WORLD = Area.degrees(-180, -60, 180, 74);
    private static final Area HALF = Area.degrees(-60, -40, 60, 62);
    private static final Area EVERYWHERE = Area.degrees(-360, -86, 540, 86);

    /// The levels of the world: the same everywhere.
    static final List<Detail> OF_THE_WORLD =
            List.of(
                    new Detail(3.7, EVERYWHERE, 3.2, 0, 6, true),
                    new Detail(6, EVERYWHERE, 5.2, 0, 16, true));

    private static final int FAR_RIVER = 2;
    private static final double MIDDLE_ZOOM = 9.5;

    static final List<Detail> ALL =
            List.of(
                    new Detail(5, WORLD, 3.5, 1, 6, true),
                    new Detail(6.5, HALF, 4, 3, 6, true),
                    new Detail(7.5, BOX, 4, 3, 5, true),
                    new Detail(9.2, BOX, 3, 4, 3, true),
                    new Detail(11, BOX, 2.5, 4, 2, false),
                    new Detail(13, BOX, 2.5, 4, 0, false));

    /// The tolerance near Mali: 0.4 logical pixels at the top zoom, in world units.
    double tolerance() {
        return 0.4 * Mercator.pixel(topZoom);
    }

    /// The tolerance of this level at a place: coarser in the rest of the box, coarsest outside
    /// it.
    double toleranceAt(double x, double y) {
        if (whole()) {
            // The same on the ground everywhere: the map stretches the far north and south.
            return 0.4 * Mercator.pixel(farZoom) * Mercator.stretch(y);
        }
        if (NEAR.contains(x, y)) {
            return tolerance();
        }
        double zoom = BOX.contains(x, y) ? MIDDLE_ZOOM : farZoom;
        return Math.max(tolerance(), 0.4 * Mercator.pixel(zoom));
    }

    /// Whether it is a level of the world.
    boolean whole() {
        return reach.equals(EVERYWHERE);
    }

    /// Whether a river of a GSHHG level is drawn: far from Mali only the larger ones.
    boolean shows(int level, double[] xy) {
        Area around = Area.around(xy);
        return around.meets(BOX)
                && (level <= river && around.meets(NEAR) || level <= Math.min(river, FAR_RIVER));
    }

    /// Binary digits of a coordinate: a step is at most half the tolerance.
    int bits() {
        return (int) Math.ceil(Math.log(2 / tolerance()) / Math.log(2));
    }
}
