package handover.story;

import handover.geo.Bounds;
import handover.geo.Camera;
import handover.geo.Insets;
import handover.geo.LatLon;
import handover.geo.Size;

import java.util.List;

/// The camera for what a briefing wants to show in its picture.
public final class Framing {
    /// How much of the land around a place is shown with it, in degrees.
    private static final double AROUND = 2.2;

    private static final double NORTHERNMOST = 85;

    private Framing() {}

    /// Shows places with some of the land around them.
    ///
    /// @param clear what is covered at the edges of the view
    /// @throws IllegalArgumentException if there is no place
    public static Camera around(List<LatLon> places, Size view, Insets clear) {
        return Camera.fit(Bounds.of(places).grown(AROUND, NORTHERNMOST), view, clear);
    }
}
