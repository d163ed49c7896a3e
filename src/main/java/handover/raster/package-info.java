/// Shapes into pixels, on as many processors as there are and without any user-interface class. The
/// toolkit's canvases are all painted on one thread, and the ground of the map, with the most
// points
/// of all, kept a zoom waiting for it. Pixels are covered as the toolkit's own renderer covers
// them,
/// so that the ground looks as if it had painted it.
package handover.raster;
