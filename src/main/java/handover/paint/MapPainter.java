package handover.paint;

import handover.chronology.SiteState;
import handover.dossier.Site;
import handover.geo.Point;

import java.util.List;

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
        CountryNames.paint(ink, plan.view(), ground, focus, scene.locale(), room);
        WaterNames.paint(ink, plan.view(), ground.waters(plan.view()), scene.locale(), room);
        TownNames.paint(ink, plan.view(), ground.towns(plan.view()), dossier, scene.locale(), room);
    }

    /// The marks, their names and the plates, on a clear surface.
    static void paintMarks(Ink ink, MapPlan plan) {
        MapScene scene = plan.scene();
        LabelPainter.paintLeaders(ink, plan.labels());
        halos(ink, plan);
        for (SiteState state : scene.moment().states()) {
            if (!state.site().equals(scene.selected())) {
                mark(ink, plan, state);
            }
        }
        for (SiteState state : scene.moment().states()) {
            if (state.site().equals(scene.selected())) {
                mark(ink, plan, state);
            }
        }
        asides(ink, plan);
        LabelPainter.paint(ink, scene, plan.labels());
        plan.fittings().paint(ink, scene);
    }

    /// Beneath all marks: where two stand close, neither is tinted by what is said of the other.
    private static void halos(Ink ink, MapPlan plan) {
        for (SiteState state : plan.scene().moment().states()) {
            Site site = state.site();
            if (plan.scene().furniture().contrast().ringed().contains(site.id())) {
                boolean selected = site.equals(plan.scene().selected());
                double radius = ink.type(MarkPainter.RADIUS) * (selected ? 1.25 : 1);
                Point at = plan.view().at(site.at());
                MarkPainter.paintDifference(ink, at.x(), at.y(), radius);
            }
        }
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
    private static void asides(Ink ink, MapPlan plan) {
        double radius = ink.type(MarkPainter.RADIUS);
        List<Point> marks =
                plan.scene().moment().states().stream()
                        .map(state -> plan.view().at(state.site().at()))
                        .toList();
        for (boolean flags : new boolean[] {true, false}) {
            for (SiteState state : plan.scene().moment().states()) {
                Aside all = Aside.of(plan.scene().moment(), state.site());
                Aside part = new Aside(flags && all.flag(), !flags && all.hindsight());
                Point at = plan.view().at(state.site().at());
                FlagPlace place = FlagPlace.of(at, marks, radius);
                AsidePainter.paint(ink, part, at.x(), at.y(), radius, place);
            }
        }
    }
}
