package handover.geo;

/// A position on the ground in degrees, WGS84. Latitude is positive northwards, longitude positive
/// eastwards.
///
/// @param lat degrees, -90 to 90
/// @param lon degrees, -180 to 180
public record LatLon(double lat, double lon) {

    /// Mean radius of the earth in kilometres, R1 = (2a + b) / 3 of the GRS 80 ellipsoid (Moritz,
    /// *Geodetic Reference System 1980*, Journal of Geodesy 74, 2000).
    static final double MEAN_RADIUS_KM = 6371.0088;

    /// @throws IllegalArgumentException if a coordinate is not finite or out of range
    public LatLon {
        if (!(Math.abs(lat) <= 90)) {
            throw new IllegalArgumentException("latitude must lie in -90..90, not " + lat);
        }
        if (!(Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException("longitude must lie in -180..180, not " + lon);
        }
    }

    /// Great-circle distance in kilometres on the mean sphere; within 0.6 % of the ellipsoid, which
    /// is far less than the sites' own uncertainty.
    ///
    /// Haversine formula: R. W. Sinnott, *Virtues of the Haversine*, Sky and Telescope 68 (1984),
    /// 159. It keeps its digits for near points, where the cosine rule loses them.
    public double kilometresTo(LatLon other) {
        double phi1 = Math.toRadians(lat);
        double phi2 = Math.toRadians(other.lat);
        double sinLat = Math.sin((phi2 - phi1) / 2);
        double sinLon = Math.sin(Math.toRadians(other.lon - lon) / 2);
        double h = sinLat * sinLat + Math.cos(phi1) * Math.cos(phi2) * sinLon * sinLon;
        return 2 * MEAN_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, h)));
    }
}
