package handover.paint;

import handover.geo.Box;

import java.util.ArrayList;
import java.util.List;

/// Paints what lies beneath the marks of a scene that is laid out: the ground, and its names.
final class MapPainter {
    /// Names keep this far from the edge of the map.
    private static final double EDGE = 8;

    private MapPainter() {}

    /// The base map without its names.
    ///
    /// @param shown what is painted, logical pixels of the view
    static void paintGround(Ink ink, MapScene scene, View view, Box shown) {
        BaseMapPainter.paint(
                ink,
                view,
                shown,
                new Ground(scene.basemap()),
                focus(scene),
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
