package handover.paint;

import handover.geo.Box;
import handover.geo.Camera;
import handover.geo.LatLon;
import handover.geo.Mercator;
import handover.geo.Point;
import handover.geo.Size;

/// A camera over a view of a known size, with the projection worked out once: a base map has tens
/// of thousands of points.
final class View {
    private final Size size;
    private final double zoom;
    private final double worldPixels;
    private final double left;
    private final double top;

    private final Camera camera;

    View(Camera camera, Size size) {
        this.camera = camera;
        this.size = size;
        zoom = camera.zoom();
        worldPixels = camera.scale();
        left = camera.centreX() - size.width() / 2 / worldPixels;
        top = camera.centreY() - size.height() / 2 / worldPixels;
    }

    Size size() {
        return size;
    }

    double zoom() {
        return zoom;
    }

    /// World units to logical pixels.
    double x(double worldX) {
        return (worldX - left) * worldPixels;
    }

    /// World units to logical pixels.
    double y(double worldY) {
        return (worldY - top) * worldPixels;
    }

    /// Logical pixels to world units.
    double worldX(double x) {
        return left + x / worldPixels;
    }

    /// Logical pixels to world units.
    double worldY(double y) {
        return top + y / worldPixels;
    }

    /// Logical pixels to world units, as a length.
    double length(double pixels) {
        return pixels / worldPixels;
    }

    /// Where a place is drawn.
    Point at(LatLon place) {
        Point world = Mercator.world(place);
        return new Point(x(near(world.x())), y(world.y()));
    }

    /// The copy of a point that is nearest to the middle: the world goes round.
    double near(double worldX) {
        return camera.nearest(worldX);
    }

    /// The same view, as it sees the copy of the world so many worlds to the east.
    View onto(int worlds) {
        return worlds == 0
                ? this
                : new View(
                        new Camera(camera.centreX() - worlds, camera.centreY(), camera.zoom()),
                        size);
    }

    /// A box of world units in logical pixels.
    Box pixels(Box world) {
        return new Box(x(world.minX()), y(world.minY()), x(world.maxX()), y(world.maxY()));
    }

    /// What is seen, and `margin` logical pixels around it, in world units.
    Box world(double margin) {
        double more = margin / worldPixels;
        return new Box(
                left - more,
                top - more,
                left + size.width() / worldPixels + more,
                top + size.height() / worldPixels + more);
    }

    /// A box of logical pixels in world units.
    Box world(Box pixels) {
        return new Box(
                left + pixels.minX() / worldPixels,
                top + pixels.minY() / worldPixels,
                left + pixels.maxX() / worldPixels,
                top + pixels.maxY() / worldPixels);
    }
}
