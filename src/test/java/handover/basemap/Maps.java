package handover.basemap;

import handover.geo.LatLon;
import handover.geo.Mercator;
import handover.geo.Point;
import handover.io.BasemapReader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/// The bundled base map, read once for all tests, and measures on it.
final class Maps {
    static final Basemap BUNDLED = bundled();

    /// WGS 84: half the equatorial axis in kilometres, and the square of the eccentricity.
    private static final double AXIS = 6378.137;

    private static final double E2 = 0.00669437999014;

    private Maps() {}

    private static Basemap bundled() {
        try {
            return BasemapReader.bundled();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<BasemapLevel> levels() {
        return IntStream.range(0, BUNDLED.levels()).mapToObj(BUNDLED::levelAt).toList();
    }

    static BasemapLevel finest() {
        return BUNDLED.levelAt(BUNDLED.levels() - 1);
    }

    static Point place(double lat, double lon) {
        return Mercator.world(new LatLon(lat, lon));
    }

    static boolean covers(Outline outline, double lat, double lon) {
        Point p = place(lat, lon);
        return outline.contains(p.x(), p.y());
    }

    /// Kilometres from a place to the nearest of some lines.
    static double kilometres(double lat, double lon, List<double[]> lines) {
        return distance(place(lat, lon), lines) * Mercator.metresPerWorldUnit(lat) / 1000;
    }

    /// World units from a point to the nearest of some lines.
    static double distance(Point p, List<double[]> lines) {
        double best = Double.MAX_VALUE;
        for (double[] xy : lines) {
            for (int i = 2; i < xy.length; i += 2) {
                best = Math.min(best, distance(p, xy, i));
            }
        }
        return best;
    }

    private static double distance(Point p, double[] xy, int i) {
        double dx = xy[i] - xy[i - 2];
        double dy = xy[i + 1] - xy[i - 1];
        double length2 = dx * dx + dy * dy;
        double along = (p.x() - xy[i - 2]) * dx + (p.y() - xy[i - 1]) * dy;
        double t = length2 == 0 ? 0 : Math.clamp(along / length2, 0.0, 1.0);
        return Math.hypot(xy[i - 2] + t * dx - p.x(), xy[i - 1] + t * dy - p.y());
    }

    /// The area of a ring on the WGS 84 ellipsoid in square kilometres: the integral of the zone
    /// below each edge, long edges taken in short steps.
    static double squareKilometres(Ring ring) {
        double sum = 0;
        double[] xy = ring.xy();
        for (int i = 2; i < xy.length; i += 2) {
            int steps = 1 + (int) (Math.abs(xy[i] - xy[i - 2]) * 36_000);
            for (int s = 0; s < steps; s++) {
                double y = xy[i - 1] + (xy[i + 1] - xy[i - 1]) * (s + 0.5) / steps;
                double dLon = (xy[i] - xy[i - 2]) / steps * 2 * Math.PI;
                sum += dLon * zone(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
            }
        }
        return Math.abs(sum);
    }

    /// Area between the equator and a latitude per radian of longitude (Snyder 1987, formula
    /// 3-12).
    private static double zone(double phi) {
        double e = Math.sqrt(E2);
        double s = Math.sin(phi);
        double q = s / (1 - E2 * s * s) - Math.log((1 - e * s) / (1 + e * s)) / (2 * e);
        return AXIS * AXIS * (1 - E2) / 2 * q;
    }
}
