package handover.paint;

import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.dossier.Dossier;
import handover.geo.Camera;
import handover.geo.LatLon;
import handover.geo.Mercator;
import handover.geo.Point;
import handover.support.CrowdedDossier;

import java.time.LocalDate;

/// Scenes with many sites.
final class CrowdedScenes {
    static final Dossier DOSSIER = CrowdedDossier.of(900, 11);

    private static final Chronology CHRONOLOGY = Chronology.of(DOSSIER, Lens.DEFAULT);

    private CrowdedScenes() {}

    /// All of the dossier on a day.
    static MapScene on(String day) {
        MapScene mali = Scenes.on(day);
        return mali.seen(CHRONOLOGY, CHRONOLOGY.on(LocalDate.parse(day)));
    }

    /// The same from another distance.
    static MapScene at(MapScene scene, double lat, double lon, double zoom) {
        Point world = Mercator.world(new LatLon(lat, lon));
        return scene.seenBy(new Camera(world.x(), world.y(), zoom), scene.size());
    }
}
