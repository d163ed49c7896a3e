package handover.ui.map;

import handover.geo.Point;
import handover.paint.CompareScene;

import java.util.function.Supplier;

/// Gestures on two maps with one camera. Where they lie beside each other each has half the
/// room, so that a pixel of either is another length on the ground than one of the whole map.
final class TwinMoves implements Moves {
    private final MapCamera camera;
    private final Supplier<CompareScene> scene;

    TwinMoves(MapCamera camera, Supplier<CompareScene> scene) {
        this.camera = camera;
        this.scene = scene;
    }

    @Override
    public void drag(double dx, double dy) {
        double larger = larger(scene.get());
        camera.drag(dx * larger, dy * larger);
    }

    @Override
    public void zoom(double steps, Point about) {
        camera.zoom(steps, whole(scene.get(), about));
    }

    private static double larger(CompareScene scene) {
        return scene.right().camera().scale() / scene.partCamera().scale();
    }

    /// The point of the whole map that shows the ground under a point of either.
    static Point whole(CompareScene scene, Point at) {
        double x = at.x() < scene.lineAt() ? at.x() : at.x() - scene.rightAt();
        Point world = scene.partCamera().toWorld(new Point(x, at.y()), scene.part());
        return scene.right().camera().toScreen(world, scene.size());
    }
}
