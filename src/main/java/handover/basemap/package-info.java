/// The base map: countries, waters, borders and names as plain values in world units, at several
/// levels of detail. It knows nothing of files and nothing of the screen: `handover.io` reads it,
/// the painter draws it.
package handover.basemap;
