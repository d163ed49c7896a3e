package handover.paint;

import java.util.List;
import java.util.Locale;

/// Paints a scene that is laid out: the ground with its names, and all that changes above it.
final class MapPainter {
    /// Names keep this far from the edge of the map.
    private static final double EDGE = 8;

    private MapPainter() {}

    /// The base map and its names, over whatever was there.
    static void paintBase(Ink ink, MapPlan plan) {
        MapScene scene = plan.scene();
        var dossier = scene.chronology().dossier();
        List<String> focus = dossier.scope().countries();
        var ground = new Ground(scene.basemap());
        BaseMapPainter.paint(ink, plan.view(), ground, focus, scene.furniture().ground());
        var room = new Room(scene.size().box().expand(-EDGE), plan.taken());
        View view = plan.view();
        Locale locale = scene.locale();
        CountryNames.paint(ink, view, ground, focus, locale, room);
        WaterNames.paint(ink, view, ground.waters(view), locale, room);
        TownNames.paint(ink, view, ground.towns(view), plan.sites(), focus, locale, room);
    }
}
