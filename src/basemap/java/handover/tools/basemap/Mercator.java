package handover.tools.basemap;

/// Web Mercator in world units: 0..1 from west to east and from north to south.
final class Mercator {
    private static final double LIMIT = 85.0511287798066;

    private Mercator() {}

    /// World x of a longitude in degrees.
    static double x(double lon) {
        return (lon + 180) / 360;
    }

    /// World y of a latitude in degrees; latitudes beyond the square map are held at its edge.
    static double y(double lat) {
        double phi = Math.toRadians(Math.clamp(lat, -LIMIT, LIMIT));
        return (1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2;
    }

    /// The latitude in degrees of a world y.
    static double latitude(double y) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
    }

    /// How much larger the map draws things at a world y than at the equator.
    static double stretch(double y) {
        return Math.cosh(Math.PI * (1 - 2 * Math.clamp(y, 0, 1)));
    }

    /// Length in world units of one logical pixel at a zoom, the world being 256·2^zoom pixels
    /// wide.
    static double pixel(double zoom) {
        return 1 / (256 * Math.pow(2, zoom));
    }

    /// Length in world units of so many kilometres at a world y.
    static double kilometres(double km, double y) {
        return km * Math.cosh(Math.PI * (1 - 2 * y)) / 40_075.017;
    }
}
