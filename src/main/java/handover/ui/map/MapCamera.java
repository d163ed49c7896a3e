package handover.ui.map;

import handover.dossier.Dossier;
import handover.geo.Box;
import handover.geo.Camera;
import handover.geo.CameraLimits;
import handover.geo.Insets;
import handover.geo.LatLon;
import handover.geo.Mercator;
import handover.geo.Point;
import handover.geo.Size;
import handover.story.Framing;

import javafx.beans.property.ObjectProperty;

import org.jspecify.annotations.Nullable;

/// Moves the camera as gestures ask, within its limits. As long as nobody has moved it, it keeps
/// the dossier's sites framed when the window changes.
final class MapCamera implements Moves {
    private static final double MIN_ZOOM = 2.5;
    private static final double MAX_ZOOM = 12;
    private static final double STEP = 0.5;

    /// Room for the legend on the left, so that it covers no site even in the smallest window.
    private static final Insets ROOM = new Insets(16, 24, 16, 200);

    /// The whole world, which goes round to the east and to the west.
    private static final CameraLimits LIMITS =
            new CameraLimits(new Box(-0.5, 0, 1.5, 1), MIN_ZOOM, MAX_ZOOM);

    private final Dossier dossier;
    private final ObjectProperty<Camera> camera;
    private final ObjectProperty<Size> seen;
    private Size view = new Size(1, 1);
    private final Camera first;
    private @Nullable Camera home;

    /// @param camera what it moves
    /// @param seen where it tells the size of the view, for those who see the map elsewhere
    MapCamera(Dossier dossier, ObjectProperty<Camera> camera, ObjectProperty<Size> seen) {
        this.dossier = dossier;
        this.camera = camera;
        this.seen = seen;
        this.first = camera.get();
        camera.subscribe(this::keepWithin);
    }

    /// A view that was read from a file may look anywhere.
    private void keepWithin(Camera wish) {
        if (home != null && !wish.equals(wish.clamped(LIMITS))) {
            camera.set(wish.clamped(LIMITS));
        }
    }

    /// The view has another size. A camera that somebody has set before the map had any size at all
    /// shows the same ground in it.
    void resized(Size size) {
        boolean atHome = isHome();
        Size before = seen.get();
        view = size;
        seen.set(size);
        if (atHome) {
            home();
        } else if (home == null) {
            home = homeCamera();
            moveTo(camera.get().toward(before, size));
        }
    }

    /// The size of the view, in logical pixels.
    Size view() {
        return view;
    }

    /// Whether all sites are framed, as they are until somebody moves the map.
    boolean isHome() {
        return camera.get().equals(home == null ? first : home);
    }

    /// Frames the dossier's sites.
    void home() {
        home = homeCamera();
        camera.set(home);
    }

    private Camera homeCamera() {
        return Framing.home(dossier, view, ROOM).clamped(LIMITS);
    }

    @Override
    public void drag(double dx, double dy) {
        moveTo(camera.get().pan(dx, dy));
    }

    @Override
    public void zoom(double steps, Point about) {
        moveTo(
                camera.get()
                        .zoomAbout(clampedZoom(camera.get().zoom() + steps * STEP), about, view));
    }

    /// Zooms by so many steps about the middle of the view.
    void zoom(double steps) {
        zoom(steps, new Point(view.width() / 2, view.height() / 2));
    }

    /// Brings a place into the middle, unless it is already in view.
    void reveal(LatLon place) {
        Point at = camera.get().toScreen(place, view);
        boolean inView =
                at.x() >= ROOM.left()
                        && at.x() <= view.width() - ROOM.right()
                        && at.y() >= ROOM.top()
                        && at.y() <= view.height() - ROOM.bottom();
        if (!inView) {
            Point middle = Mercator.world(place);
            Camera now = camera.get();
            moveTo(new Camera(now.nearest(middle.x()), middle.y(), now.zoom()));
        }
    }

    private static double clampedZoom(double zoom) {
        return Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM);
    }

    private void moveTo(Camera next) {
        camera.set(next.within(0.5).clamped(LIMITS));
    }
}
