package handover.geo;

import java.util.List;

/// A stretch of the earth between two meridians and two parallels, in degrees. One that crosses the
/// 180° meridian goes on beyond it: from 175° to 190°, say.
///
/// @param west degrees from -180 to 180, not greater than `east`
/// @param south degrees, not greater than `north`
/// @param east degrees, at most 360 more than `west`
/// @param north degrees
public record Bounds(double west, double south, double east, double north) {
    private static final double FULL = 360;

    /// @throws IllegalArgumentException if an edge is out of range or the edges are swapped
    public Bounds {
        if (!(west >= -180
                && west <= east
                && east - west <= FULL
                && south >= -90
                && south <= north
                && north <= 90)) {
            throw new IllegalArgumentException(
                    "not bounds: " + west + " " + south + " " + east + " " + north);
        }
    }

    /// The smallest bounds around the given places, across the 180° meridian if that is shorter.
    ///
    /// @throws IllegalArgumentException if there is no place
    public static Bounds of(List<LatLon> places) {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("no place, no bounds");
        }
        double south = 90;
        double north = -90;
        for (LatLon place : places) {
            south = Math.min(south, place.lat());
            north = Math.max(north, place.lat());
        }
        double[] lons = places.stream().mapToDouble(LatLon::lon).sorted().toArray();
        int last = lons.length - 1;
        double west = lons[0];
        double east = lons[last];
        double widest = FULL - (east - west);
        for (int i = 0; i < last; i++) {
            if (lons[i + 1] - lons[i] > widest) {
                widest = lons[i + 1] - lons[i];
                west = lons[i + 1];
                east = lons[i] + FULL;
            }
        }
        return new Bounds(west, south, east, north);
    }

    /// Whether the place lies inside or on an edge.
    public boolean contains(LatLon place) {
        double lon = place.lon() < west ? place.lon() + FULL : place.lon();
        return lon >= west && lon <= east && place.lat() >= south && place.lat() <= north;
    }

    /// Whether the other bounds lie inside, edges included.
    public boolean contains(Bounds other) {
        return other.west >= west
                && other.east <= east
                && other.south >= south
                && other.north <= north;
    }

    /// The bounds with some degrees more on each side.
    ///
    /// @param limit degrees from the equator that they stay within
    public Bounds grown(double degrees, double limit) {
        double wide = Math.min(FULL, east - west + 2 * degrees);
        double from = (west + east - wide) / 2;
        double turn = from < -180 ? FULL : 0;
        return new Bounds(
                from + turn,
                Math.clamp(south - degrees, -limit, limit),
                from + turn + wide,
                Math.clamp(north + degrees, -limit, limit));
    }

    /// The smallest bounds around both.
    public Bounds hull(Bounds other) {
        return new Bounds(
                Math.min(west, other.west), Math.min(south, other.south),
                Math.max(east, other.east), Math.max(north, other.north));
    }

    /// The middle in degrees. It is not the middle of the map, where degrees of latitude are not
    /// equally tall.
    public LatLon centre() {
        double lon = (west + east) / 2;
        return new LatLon((south + north) / 2, lon > 180 ? lon - FULL : lon);
    }
}
