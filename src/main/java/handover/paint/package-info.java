/// The one painter: base map, marks, labels and plates, for the screen and for the picture alike.
/// It is given a scene and a graphics context and keeps nothing of its own but caches.
package handover.paint;
