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

    /// The marks, their names and the plates, on a clear surface.
    static void paintMarks(Ink ink, MapPlan plan) {
        MapScene scene = plan.scene();
        List<SiteState> states = plan.singles();
        LabelPainter.paintLeaders(ink, plan.labels());
        halos(ink, plan, states);
        for (Cluster cluster : plan.shown().clusters()) {
            ClusterPainter.paint(ink, scene, cluster, plan.crowd(cluster));
        }
        for (SiteState state : states) {
            if (!state.site().equals(scene.selected())) {
                mark(ink, plan, state);
            }
        }
        for (SiteState state : states) {
            if (state.site().equals(scene.selected())) {
                mark(ink, plan, state);
            }
        }
        plan.drawnOut().ifPresent(state -> mark(ink, plan, state));
        asides(ink, plan, states);
        LabelPainter.paint(ink, scene, plan.labels());
        plan.fittings().paint(ink, scene);
    }

    /// Beneath all marks: where two stand close, neither is tinted by what is said of the other.
    private static void halos(Ink ink, MapPlan plan, List<SiteState> states) {
        Set<String> ringed = plan.scene().furniture().contrast().ringed();
        if (ringed.isEmpty()) {
            return;
        }
        for (SiteState state : states) {
            Site site = state.site();
            if (ringed.contains(site.id())) {
                boolean selected = site.equals(plan.scene().selected());
                double radius = ink.type(MarkPainter.RADIUS) * (selected ? 1.25 : 1);
                Point at = plan.view().at(site.at());
                MarkPainter.paintDifference(ink, at.x(), at.y(), radius);
            }
        }
        plan.clustersWith(ringed).forEach(cluster -> ClusterPainter.paintDifference(ink, cluster));
    }

    private static void mark(Ink ink, MapPlan plan, SiteState state) {
        Site site = state.site();
        Point at = plan.view().at(site.at());
        double radius = ink.type(MarkPainter.RADIUS);
        if (!plan.scene().size().box().expand(3 * radius).contains(at)) {
            return;
        }
        if (site.equals(plan.scene().selected())) {
            MarkPainter.paintSelection(ink, at.x(), at.y(), radius);
        } else if (site.equals(plan.scene().hovered())) {
            MarkPainter.paintHover(ink, at.x(), at.y(), radius);
        }
        MarkPainter.paint(ink, Mark.of(state, plan.scene().locale()), at.x(), at.y(), radius);
    }

    /// Above all marks: where two stand close, neither hides what the other says beside its state.
    private static void asides(Ink ink, MapPlan plan, List<SiteState> states) {
        double radius = ink.type(MarkPainter.RADIUS);
        List<Point> marks =
                states.stream().map(state -> plan.view().at(state.site().at())).toList();
        for (boolean flags : new boolean[] {true, false}) {
            for (int i = 0; i < marks.size(); i++) {
                Aside all = Aside.of(plan.scene().moment(), states.get(i).site());
                Aside part = new Aside(flags && all.flag(), !flags && all.hindsight());
                if (part.flag() || part.hindsight()) {
                    Point at = marks.get(i);
                    FlagPlace place = FlagPlace.of(at, marks, radius);
                    AsidePainter.paint(ink, part, at.x(), at.y(), radius, place);
                }
            }
        }
    }
}
