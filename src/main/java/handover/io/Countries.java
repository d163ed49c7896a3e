package handover.io;

import handover.basemap.Basemap;
import handover.basemap.BasemapLevel;
import handover.basemap.Outline;
import handover.geo.LatLon;
import handover.geo.Mercator;
import handover.geo.Point;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The land of some countries, as far as the map of the world tells.
///
/// @param outlines of each of them
record Countries(List<Outline> outlines) {
    /// The coast and the borders of the map are drawn coarsely, and a place may lie in the water
    /// before a coast.
    static final double NEAR_KM = 30;

    /// The countries with these codes; none if there is no code, or if the map lacks one of them,
    /// since nobody could then say what lies outside all of them.
    static Optional<Countries> of(List<String> codes) {
        List<Outline> outlines = new ArrayList<>();
        for (String code : codes) {
            Optional<Outline> one = World.outline(code);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            outlines.add(one.get());
        }
        return outlines.isEmpty() ? Optional.empty() : Optional.of(new Countries(outlines));
    }

    /// Whether a place lies in one of them, or within [#NEAR_KM] of one.
    boolean hold(LatLon place) {
        return hold(place, NEAR_KM);
    }

    /// Whether a place lies in one of them, or within some kilometres of one.
    boolean hold(LatLon place, double nearKm) {
        Point at = Mercator.world(place);
        double near = nearKm * 1000 / Mercator.metresPerWorldUnit(place.lat());
        return outlines.stream().anyMatch(one -> holds(one, at, near));
    }

    private static boolean holds(Outline country, Point at, double near) {
        return country.box().expand(near).contains(at)
                && (country.contains(at.x(), at.y())
                        || country.rings().stream()
                                .anyMatch(ring -> ring.passes(at.x(), at.y(), near)));
    }

    /// The map of the world, read when a dossier first names countries, and then kept.
    private static final class World {
        private static final Basemap MAP = BasemapReader.world();

        /// From the coarse level, which has all but the smallest.
        static Optional<Outline> outline(String code) {
            BasemapLevel coarse = MAP.levelAt(0);
            return coarse.country(code).or(() -> MAP.levelAt(MAP.levels() - 1).country(code));
        }
    }
}
