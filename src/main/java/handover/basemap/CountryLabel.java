package handover.basemap;

/// Where the name of a country stands.
///
/// @param code ISO 3166-1 alpha-2 code
/// @param rank of the detailed map: 0 in its middle, 1 neighbour, 2 farther, 3 too small for its
///     name except close by; of the map of the world 4 the largest to 8 the smallest
/// @param x world units, the middle of the name
/// @param y world units
public record CountryLabel(
        String code, String english, String french, int rank, double x, double y) {}
