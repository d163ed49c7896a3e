package handover.io;

import handover.chronology.Side;

/// The left side of a comparison, as its picture keeps it beside the view of the right one.
///
/// @param side its day and lens
/// @param layout word for how both sides are laid out
/// @param line where the line between them stands, from 0 at the left to 1 at the right
public record ComparedSide(Side side, String layout, double line) {}
