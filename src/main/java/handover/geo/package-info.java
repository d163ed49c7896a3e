/// Places, projection, camera and label layout: small immutable values and pure functions, without
/// any user-interface class, so that the screen, the picture and the tests compute the same map.
///
/// Four planes meet here and are never mixed: degrees ([LatLon], [Bounds]), world units (the
/// Mercator square, 0 to 1 on both axes, y downwards), screen pixels (y downwards, origin at the
/// top left of the view) and ground metres or kilometres. A [Point] or [Box] belongs to the plane
/// its method names.
package handover.geo;
