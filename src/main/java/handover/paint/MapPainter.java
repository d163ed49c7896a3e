package handover.paint;

import handover.chronology.SiteState;
import handover.dossier.Site;
import handover.geo.Point;

import java.util.List;
import java.util.Set;

/// Paints a scene that is laid out: the ground with its names, and all that changes above it.
final class MapPainter {
    /// Names keep this far from the edge of the map.
    private static final double EDGE = 8;

    private MapPainter() {}

    /// The base map and its names, over whatever was there.
    static void paintBase(Ink ink, MapPlan plan) {
        MapScene scene = plan.scene();
        BaseMapPainter.paint(ink, plan.view(), scene.basemap(), scene.furniture().ground());
        var names = scene.basemap().names();
        var room = new Room(scene.size().box().expand(-EDGE), plan.taken());
        var sites = plan.sites();
        CountryNames.paint(ink, plan.view(), scene.basemap(), scene.locale(), room);
        WaterNames.paint(ink, plan.view(), names.waters(), scene.locale(), room);
        TownNames.paint(ink, plan.view(), names.towns(), sites, scene.locale(), room);
    }
}
