package handover.paint;

import handover.geo.Box;
import handover.geo.Point;

/// Sites that are shown as one, because their marks would cover each other.
///
/// @param level of the square of the map that they share, see [handover.geo.PointGrid]
/// @param cell the square's number
/// @param at the middle of what stands for them, logical pixels of the view
/// @param box what that covers
/// @param total how many there are
record Cluster(int level, int cell, Point at, Box box, int total) {}
