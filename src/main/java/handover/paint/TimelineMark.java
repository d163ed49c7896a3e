package handover.paint;

import handover.dossier.Site;

import java.time.LocalDate;
import java.util.List;

/// A mark on the timeline: one or several sites whose state turns on the same day and in the same
/// way.
///
/// @param sites in the dossier's order, at least one
/// @param x the day's place in pixels
/// @param y the mark's own middle, which is above the bar when its neighbour leaves no room
/// @param level 0 on the bar, 1 the band above it, …
public record TimelineMark(LocalDate day, List<Site> sites, double x, double y, int level) {
    /// The half width of a mark, in pixels.
    public static final double RADIUS = 7;

    /// The site whose state the mark shows; all of them share it.
    public Site site() {
        return sites.getFirst();
    }
}
