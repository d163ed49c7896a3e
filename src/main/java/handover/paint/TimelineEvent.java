package handover.paint;

import handover.geo.Box;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// The mark of all that sources say of the mission on one day.
///
/// @param entries at least one, in the dossier's order
/// @param x the day's place, in pixels
/// @param y the mark's middle
/// @param look how it is drawn
/// @param label the words below it, or null
public record TimelineEvent(
        LocalDate day,
        List<TimelineEntry> entries,
        double x,
        double y,
        Look look,
        @Nullable Label label) {
    /// The half width of a diamond, in pixels.
    public static final double RADIUS = TimelineRows.EVENT / 2;

    /// How a mark is drawn.
    public enum Look {
        /// A diamond: an event, with room around it.
        DIAMOND,
        /// A thin line: an event whose neighbour leaves no room for a diamond.
        TICK,
        /// A ring: nothing but figures.
        RING,
        /// A point of the curve, which the curve itself draws.
        POINT
    }

    /// The words of an event.
    ///
    /// @param box where they stand, in pixels; the mark is above some part of it
    public record Label(String text, Box box) {}
}
