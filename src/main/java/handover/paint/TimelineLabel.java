package handover.paint;

import handover.geo.Box;

/// The names beside a mark. They never overlap other names, other marks, or the stems of others.
///
/// @param box where the text stands, in pixels
/// @param band in which band above the bar
/// @param stemTop the upper end of the line that leads from the mark to the text; the mark's own
///     middle if none is needed
public record TimelineLabel(TimelineMark mark, String text, Box box, int band, double stemTop) {}
