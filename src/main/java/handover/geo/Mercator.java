package handover.geo;

/// The spherical Mercator projection of web maps (EPSG:3857), scaled so that the whole world is the
/// unit square with its origin at the top left. Raster tiles use the same square, so tiles and our
/// vectors lie on each other.
///
/// Formulas: J. P. Snyder, *Map Projections: A Working Manual*, USGS Professional Paper 1395
/// (1987), pages 41 and 44.
public final class Mercator {

    /// The latitude, north and south, at which the map becomes square: atan(sinh π) in degrees.
    public static final double LATITUDE_LIMIT = 85.0511287798066;

    /// Length of the equator in metres as web maps take it: the WGS84 equatorial radius, 6,378,137
    /// m, times 2π.
    private static final double EQUATOR_METRES = 2 * Math.PI * 6_378_137;

    private Mercator() {}

    /// The place in world units. Latitudes beyond the limit are drawn on the edge of the map.
    public static Point world(LatLon place) {
        double phi = Math.toRadians(Math.clamp(place.lat(), -LATITUDE_LIMIT, LATITUDE_LIMIT));
        double y = (1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2;
        return new Point((place.lon() + 180) / 360, y);
    }

    /// The place at a point in world units. Points north or south of the unit square are taken
    /// from its nearest edge; east and west the world goes round.
    public static LatLon latLon(Point world) {
        double x = world.x() >= 0 && world.x() <= 1 ? world.x() : world.x() - Math.floor(world.x());
        double y = Math.clamp(world.y(), 0.0, 1.0);
        double phi = Math.atan(Math.sinh(Math.PI * (1 - 2 * y)));
        return new LatLon(Math.toDegrees(phi), x * 360 - 180);
    }

    /// The box in world units that the bounds fill; beyond 1 if they cross the 180° meridian.
    public static Box world(Bounds bounds) {
        double top = world(new LatLon(bounds.north(), 0)).y();
        double bottom = world(new LatLon(bounds.south(), 0)).y();
        return new Box((bounds.west() + 180) / 360, top, (bounds.east() + 180) / 360, bottom);
    }

    /// Ground metres in one world unit at a latitude, in every direction, since the projection is
    /// conformal.
    ///
    /// @param latitude degrees; beyond the limit the value of the limit is given
    public static double metresPerWorldUnit(double latitude) {
        double phi = Math.toRadians(Math.clamp(latitude, -LATITUDE_LIMIT, LATITUDE_LIMIT));
        return EQUATOR_METRES * Math.cos(phi);
    }
}
