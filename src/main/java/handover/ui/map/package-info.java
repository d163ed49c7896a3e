/// The map on the screen: our camera and gestures over the painted sheet, and raster tiles beneath
/// it for those who have some.
package handover.ui.map;
