package handover.paint;

import handover.geo.Box;

import java.util.List;

/// The sites that turn on the days of one pixel or more, as a column above the bar: where there are
/// too many sites for a mark each.
///
/// @param x the middle, in pixels
/// @param parts from below, one for each way in which they end that there is
public record TimelineColumn(double x, List<Part> parts) {

    /// How sites end.
    public enum End {
        /// Handed over.
        HANDED_OVER,
        /// Handed over, and a source denies it.
        DISPUTED,
        /// Only announced.
        AS_ANNOUNCED
    }

    /// Those that end in the same way.
    ///
    /// @param box what is filled; the more sites, the higher
    public record Part(End end, int sites, Box box) {}
}
