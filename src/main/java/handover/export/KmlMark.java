package handover.export;

import handover.dossier.SiteKind;
import handover.geo.LatLon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The outlines of a mark around a point on the ground, as KML lists them: `lon,lat` pairs, closed,
/// the outer one counter-clockwise and the hole clockwise.
///
/// @param outer the edge
/// @param hole the edge of the hole, empty if there is none
record KmlMark(String outer, String hole) {
    /// About eleven kilometres, to be seen when all of Mali is; no two sites are nearer than thrice
    /// this.
    private static final double RADIUS = 0.1;

    private static final double HOLE = 0.55;
    private static final double DIAMOND = 1.25;
    private static final int ROUND = 32;
    private static final int SQUARE = 4;

    /// The mark of a site in a style.
    static KmlMark of(LatLon at, SiteKind kind, KmlStyle style) {
        boolean diamond = style.shape() == KmlStyle.Shape.DIAMOND;
        boolean square = kind == SiteKind.HEADQUARTERS && !diamond;
        int corners = diamond || square ? SQUARE : ROUND;
        double turn = square ? Math.PI / SQUARE : 0;
        double radius = diamond ? RADIUS * DIAMOND : RADIUS;
        List<String> outer = ring(at, radius, corners, turn);
        boolean hollow = style.shape() == KmlStyle.Shape.RING;
        List<String> hole =
                hollow ? ring(at, radius * HOLE, corners, turn).reversed() : List.<String>of();
        return new KmlMark(String.join(" ", outer), String.join(" ", hole));
    }

    private static List<String> ring(LatLon at, double radius, int corners, double turn) {
        double narrow = StrictMath.cos(StrictMath.toRadians(at.lat()));
        List<String> ring = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double angle = turn + 2 * Math.PI * i / corners;
            double lon = at.lon() + radius * StrictMath.cos(angle) / narrow;
            ring.add(pair(lon, at.lat() + radius * StrictMath.sin(angle)));
        }
        ring.add(ring.getFirst());
        return ring;
    }

    /// A position as KML writes it, with five decimals.
    static String pair(double lon, double lat) {
        return String.format(Locale.ROOT, "%.5f,%.5f", Degrees.rounded(lon), Degrees.rounded(lat));
    }
}
