package handover.basemap;

import handover.geo.Box;

/// A line of the map in world units: x, y, x, y… The array is shared, not copied: treat it as
/// read-only.
///
/// @param kind what it is
/// @param rank how important, 0 first. Rivers: 0 the Niger, the Senegal and the Bani; 1 permanent
///     major … 4 minor
/// @param name the river's name in French spelling, or empty
/// @param xy at least two points
/// @param box the box around them
public record Line(Kind kind, int rank, String name, double[] xy, Box box) {
    /// What a line is.
    public enum Kind {
        /// Between land and sea.
        COAST,
        /// Between two countries.
        BORDER,
        /// Between the country whose regions the map has and a neighbour.
        BORDER_OF_DIVIDED,
        /// Whose course or standing is disputed: around Western Sahara.
        DISPUTED,
        /// Between two regions of a country.
        REGION,
        /// A river.
        RIVER
    }

    /// A line with the box around it.
    public Line(Kind kind, int rank, String name, double[] xy) {
        this(kind, rank, name, xy, Boxes.around(xy));
    }
}
