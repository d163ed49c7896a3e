package handover.paint;

import handover.dossier.Site;

import java.util.List;

/// The days on which sites may be gone or not, as a stretch of the bar.
///
/// @param sites those that share exactly these days
/// @param from the place of the first such day, in pixels
/// @param to the place of the day from which they are gone
public record TimelineWindow(List<Site> sites, double from, double to) {}
