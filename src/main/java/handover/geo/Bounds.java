package handover.geo;

import java.util.List;

/// A stretch of the earth between two meridians and two parallels, in degrees. It never crosses the
/// 180° meridian: nothing this program shows does, and every comparison stays simple.
///
/// @param west degrees, not greater than `east`
/// @param south degrees, not greater than `north`
/// @param east degrees
/// @param north degrees
public record Bounds(double west, double south, double east, double north) {

    /// @throws IllegalArgumentException if an edge is out of range or the edges are swapped
    public Bounds {
        if (!(west >= -180
                && west <= east
                && east <= 180
                && south >= -90
                && south <= north
                && north <= 90)) {
            throw new IllegalArgumentException(
                    "not bounds: " + west + " " + south + " " + east + " " + north);
        }
    }

    /// The smallest bounds around the given places.
    ///
    /// @throws IllegalArgumentException if there is no place
    public static Bounds of(List<LatLon> places) {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("no place, no bounds");
        }
        double west = 180;
        double south = 90;
        double east = -180;
        double north = -90;
        for (LatLon place : places) {
            west = Math.min(west, place.lon());
            south = Math.min(south, place.lat());
            east = Math.max(east, place.lon());
            north = Math.max(north, place.lat());
        }
        return new Bounds(west, south, east, north);
    }

    /// Whether the place lies inside or on an edge.
    public boolean contains(LatLon place) {
        return place.lon() >= west
                && place.lon() <= east
                && place.lat() >= south
                && place.lat() <= north;
    }

    /// Whether the other bounds lie inside, edges included.
    public boolean contains(Bounds other) {
        return other.west >= west
                && other.east <= east
                && other.south >= south
                && other.north <= north;
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
        return new LatLon((south + north) / 2, (west + east) / 2);
    }
}
