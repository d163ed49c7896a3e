package handover.ui.map;

import handover.geo.Point;

/// What gestures can do to a map.
interface Moves {
    /// Drags the map by so many pixels.
    void drag(double dx, double dy);

    /// Zooms by so many steps about a point of the map.
    void zoom(double steps, Point about);
}
