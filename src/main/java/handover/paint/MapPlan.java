package handover.paint;

import handover.dossier.Site;
import handover.geo.Box;
import handover.geo.LabelPlacement.Layout;
import handover.geo.Point;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A scene laid out: where everything on the map stands, before anything is painted.
///
/// @param usual the names of the sites with none selected
/// @param labels the names as they are shown
record MapPlan(MapScene scene, View view, Fittings fittings, Layout usual, Layout labels) {
    private static final double LEAST_REACH = 12;

    static MapPlan of(MapScene scene) {
        View view = new View(scene.camera(), scene.size());
        Fittings fittings = Fittings.of(scene);
        List<Box> obstacles = covered(scene, fittings);
        Layout usual = SiteLabels.usual(scene, view, obstacles);
        Layout labels = SiteLabels.chosen(scene, view, obstacles, usual);
        return new MapPlan(scene, view, fittings, usual, labels);
    }

    /// The boxes where the map cannot be seen.
    List<Box> covered() {
        return covered(scene, fittings);
    }

    private static List<Box> covered(MapScene scene, Fittings fittings) {
        List<Box> boxes = new ArrayList<>(fittings.boxes());
        boxes.addAll(scene.furniture().contrast().taken());
        return boxes;
    }

    /// Laid out anew, but with what does not depend on the day taken over.
    MapPlan onto(MapScene next) {
        if (!sameGround(next)) {
            return of(next);
        }
        Layout chosen =
                java.util.Objects.equals(scene.selected(), next.selected())
                        ? labels
                        : SiteLabels.chosen(next, view, covered(next, fittings), usual);
        return new MapPlan(next, view, fittings, usual, chosen);
    }

    private boolean sameGround(MapScene next) {
        return scene.chronology() == next.chronology()
                && scene.camera().equals(next.camera())
                && scene.size().equals(next.size())
                && scene.locale().equals(next.locale())
                && scene.palette() == next.palette()
                && scene.furniture().equals(next.furniture());
    }

    /// What the names of the base map have to keep clear of.
    List<Box> taken() {
        List<Box> taken = new ArrayList<>(covered());
        double radius = MarkPainter.RADIUS * scene.palette().type() * 1.5;
        for (Site site : scene.chronology().dossier().sites()) {
            taken.add(Box.around(view.at(site.at()), radius));
        }
        usual.placed().forEach(label -> taken.add(label.box()));
        return taken;
    }

    /// The site whose mark, or else whose name, is at a point.
    Optional<Site> siteAt(double x, double y) {
        Point point = new Point(x, y);
        if (covered().stream().anyMatch(box -> box.contains(point))) {
            return Optional.empty();
        }
        return nearestMark(point).or(() -> label(point));
    }

    private Optional<Site> nearestMark(Point point) {
        double reach = Math.max(LEAST_REACH, MarkPainter.RADIUS * scene.palette().type() * 1.4);
        Site nearest = null;
        for (Site site : scene.chronology().dossier().sites()) {
            double distance = view.at(site.at()).distanceTo(point);
            if (distance <= reach) {
                reach = distance;
                nearest = site;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private Optional<Site> label(Point point) {
        return labels.placed().stream()
                .filter(label -> grown(label.box()).contains(point))
                .findFirst()
                .flatMap(label -> scene.chronology().dossier().site(label.id()));
    }

    private static Box grown(Box box) {
        return box.expand(Math.max(0, LEAST_REACH - box.height() / 2));
    }
}
