package handover.basemap;

/// Where the name of a country stands: a point chosen by hand so that it is in sight when Mali
/// is.
///
/// @param code ISO 3166-1 alpha-2 code
/// @param rank 0 Mali, 1 neighbour, 2 farther, 3 too small for its name except close by
/// @param x world units, the middle of the name
/// @param y world units
public record CountryLabel(
        String code, String english, String french, int rank, double x, double y) {}
