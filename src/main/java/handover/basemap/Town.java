package handover.basemap;

/// A town of the base map, not a site of the dossier.
///
/// @param country ISO 3166-1 alpha-2 code
/// @param rank 0 capital of a state, 1 capital of a region or large town, 2 well known town, 3
///     other; 4 to 7 the same of the coarse map of the world
/// @param x world units
/// @param y world units
public record Town(String country, String english, String french, int rank, double x, double y) {}
