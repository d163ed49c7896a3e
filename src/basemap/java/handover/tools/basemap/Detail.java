package handover.tools.basemap;

import java.util.List;

/// One level of detail: up to which zoom it serves, how far its land reaches, and what it leaves
// out.
///
/// @param topZoom the highest zoom it is meant for
/// @param reach land outside this area is left out
/// @param farZoom the zoom whose tolerance is used outside the box
/// @param river the highest GSHHG level of rivers kept
/// @param surfacePixels water surfaces whose longer side is below so many pixels at the top zoom
// are left out
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

    private static final Area WORLD = new Area(0, 0, 1, 1);
    private static final Area HALF = Area.degrees(-60, -40, 60, 62);
    private static final double MIDDLE_ZOOM = 9.5;

    static final List<Detail> ALL =
            List.of(
                    new Detail(5, WORLD, 4, 1, 6, true),
                    new Detail(6.5, HALF, 4.5, 3, 6, true),
                    new Detail(8, BOX, 3, 4, 5, true),
                    new Detail(9.5, BOX, 3, 4, 3, true),
                    new Detail(11, BOX, 3, 4, 2, false),
                    new Detail(13, BOX, 3, 4, 0, false));

    /// The tolerance near Mali: 0.4 logical pixels at the top zoom, in world units.
    double tolerance() {
        return 0.4 * Mercator.pixel(topZoom);
    }

    /// The tolerance of this level at a place: coarser in the rest of the box, coarsest outside it.
    double toleranceAt(double x, double y) {
        if (NEAR.contains(x, y)) {
            return tolerance();
        }
        double zoom = BOX.contains(x, y) ? MIDDLE_ZOOM : farZoom;
        return Math.max(tolerance(), 0.4 * Mercator.pixel(zoom));
    }

    /// Binary digits of a coordinate: a step is at most a quarter of the tolerance.
    int bits() {
        return (int) Math.ceil(Math.log(4 / tolerance()) / Math.log(2));
    }
}
