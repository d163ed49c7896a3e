package handover.paint;

import handover.raster.Coat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Paints what lies beneath the marks of a scene that is laid out: the ground, and its names.
final class MapPainter {
    /// Names keep this far from the edge of the map.
    private static final double EDGE = 8;

    private MapPainter() {}

    /// The coats of a part of the base map without its names, the first below.
    static List<Supplier<Coat>> ground(MapScene scene, GroundPart part) {
        return BaseMapPainter.coats(
                part,
                new Ground(scene.basemap()),
                focus(scene),
                scene.palette().ground(),
                scene.furniture().ground());
    }

    /// The names of the base map.
    static List<Stamp> names(MapPlan plan) {
        MapScene scene = plan.scene();
        View view = plan.view();
        var ground = new Ground(scene.basemap());
        var room = new Room(scene.size().box().expand(-EDGE), plan.taken());
        List<String> focus = focus(scene);
        List<Stamp> names = new ArrayList<>(CountryNames.of(scene, view, ground, focus, room));
        names.addAll(WaterNames.of(scene, view, ground.waters(view), room));
        names.addAll(TownNames.of(scene, view, ground.towns(view), plan.sites(), focus, room));
        return names;
    }

    private static List<String> focus(MapScene scene) {
        return scene.chronology().dossier().scope().countries();
    }
}
