package handover.basemap;

import java.util.List;
import java.util.Optional;

/// The shapes of the base map at one level of detail.
///
/// Painting order: `land` (one fill for all neighbours, so that no seams show between them), the
/// countries that it is about, `lakes`, `rivers`, `regions`, `coasts`, `borders`. Water surfaces
/// want a hairline in their own colour around them, so that they stay joined to the river lines
/// where they are narrow.
///
/// @param topZoom the highest zoom the level is meant for
/// @param tolerance how far a simplified line may lie from its source where it is finest, in
/// world units
/// @param land the land masses; those that reach beyond the map's box are whole, but coarse
/// outside it
/// @param countries the countries that lie at least partly in the box, each with an ISO code
/// @param lakes lakes and wide rivers, islands left out
/// @param coasts between land and sea
/// @param borders between countries, each once; with those of the divided country and the
/// disputed ones, see [Line.Kind]
/// @param regions between the regions of the country [#DIVIDED], as they were before 2016
/// @param rivers the permanent rivers, the most important first; from zoom 9.2 on the main
/// rivers have no line where a water surface shows them
public record BasemapLevel(
        double topZoom,
        double tolerance,
        List<Outline> land,
        List<Outline> countries,
        List<Outline> lakes,
        List<Line> coasts,
        List<Line> borders,
        List<Line> regions,
        List<Line> rivers) {
    /// The code of the only country whose regions the map has.
    public static final String DIVIDED = "ML";

    /// A level whose lists cannot change.
    public BasemapLevel {
        land = List.copyOf(land);
        countries = List.copyOf(countries);
        lakes = List.copyOf(lakes);
        coasts = List.copyOf(coasts);
        borders = List.copyOf(borders);
        regions = List.copyOf(regions);
        rivers = List.copyOf(rivers);
    }

    /// The outline of a country, if it lies in the map.
    ///
    /// @param code ISO 3166-1 alpha-2 code
    public Optional<Outline> country(String code) {
        return countries.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
