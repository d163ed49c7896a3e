package handover.paint;

import handover.basemap.Basemap;
import handover.basemap.BasemapLevel;
import handover.basemap.CountryLabel;
import handover.basemap.Outline;
import handover.basemap.Town;
import handover.basemap.WaterLabel;
import handover.geo.Box;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// The land under a view: the detailed map as far as it reaches, and the coarse one of the world
/// where the view reaches farther. A view within the detailed map never asks for the other.
///
/// @param basemap the detailed map
record Ground(Basemap basemap) {

    /// Whether a view shows more than the detailed map.
    boolean reachesBeyond(View view) {
        return reachesBeyond(view.world(0));
    }

    /// Whether a box of world units holds more than the detailed map.
    boolean reachesBeyond(Box seen) {
        Box region = basemap.region();
        return seen.minX() < region.minX()
                || seen.maxX() > region.maxX()
                || seen.minY() < region.minY()
                || seen.maxY() > region.maxY();
    }

    /// Outlines of countries, of each map that is seen, by their codes.
    List<Outline> outlines(View view, List<String> codes) {
        List<Outline> found = new ArrayList<>(of(basemap.level(view.zoom()), codes));
        if (found.size() < codes.size() && reachesBeyond(view)) {
            found.addAll(of(basemap.beyond().level(view.zoom()), codes));
        }
        return found;
    }

    /// Outlines of countries in a level, as far as it has them.
    static List<Outline> of(BasemapLevel level, List<String> codes) {
        return codes.stream().flatMap(code -> level.country(code).stream()).toList();
    }

    /// The names of countries.
    List<CountryLabel> countries(View view) {
        return all(view, map -> map.names().countries(), CountryLabel::x, CountryLabel::y);
    }

    /// The names of waters.
    List<WaterLabel> waters(View view) {
        return all(view, map -> map.names().waters(), WaterLabel::x, WaterLabel::y);
    }

    /// The towns.
    List<Town> towns(View view) {
        return all(view, map -> map.names().towns(), Town::x, Town::y);
    }

    /// What the detailed map names, and what the other one names outside it.
    private <T> List<T> all(
            View view,
            Function<Basemap, List<T>> names,
            ToDoubleFunction<T> x,
            ToDoubleFunction<T> y) {
        List<T> near = names.apply(basemap);
        if (!reachesBeyond(view)) {
            return near;
        }
        Box region = basemap.region();
        List<T> all = new ArrayList<>(near);
        for (T one : names.apply(basemap.beyond())) {
            double atX = x.applyAsDouble(one);
            double atY = y.applyAsDouble(one);
            boolean inside =
                    atX > region.minX()
                            && atX < region.maxX()
                            && atY > region.minY()
                            && atY < region.maxY();
            if (!inside) {
                all.add(one);
            }
        }
        return all;
    }
}
