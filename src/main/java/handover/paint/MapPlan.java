package handover.paint;

import handover.chronology.Crowd;
import handover.chronology.CrowdBook;
import handover.chronology.CrowdMap;
import handover.chronology.SiteState;
import handover.dossier.Site;
import handover.geo.Box;
import handover.geo.LabelPlacement.Layout;
import handover.geo.Point;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// A scene laid out: where everything on the map stands, before anything is painted.
///
/// @param shown which sites are shown each by itself, and which together
/// @param book the states of those that are shown together, or null if none are
/// @param usual the names of the sites with none selected
/// @param labels the names as they are shown
record MapPlan(
        MapScene scene,
        View view,
        Fittings fittings,
        Gathering shown,
        @Nullable CrowdBook book,
        Layout usual,
        Layout labels) {
    private static final double LEAST_REACH = 12;

    static MapPlan of(MapScene scene) {
        return of(scene, Fittings.of(scene), null);
    }

    private static MapPlan of(MapScene scene, Fittings fittings, @Nullable CrowdBook before) {
        View view = new View(scene.camera(), scene.size());
        Gathering shown = Gathering.of(scene, view);
        List<Box> covered = covered(scene, fittings);
        Layout usual = SiteLabels.usual(scene, view, covered, shown);
        Layout labels = SiteLabels.chosen(scene, view, covered, shown, usual);
        return new MapPlan(scene, view, fittings, shown, book(scene, before), usual, labels);
    }

    /// Turns the book of before to the day, or begins one.
    private static @Nullable CrowdBook book(MapScene scene, @Nullable CrowdBook before) {
        if (!Gathering.possible(scene)) {
            return null;
        }
        if (before == null || !before.isOf(scene.chronology())) {
            return new CrowdBook(scene.chronology(), scene.moment().day());
        }
        before.turnTo(scene.moment().day());
        return before;
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
            Fittings fits = sameFrame(next) ? fittings.seenBy(next) : Fittings.of(next);
            return of(next, fits, book);
        }
        Layout chosen =
                Objects.equals(scene.selected(), next.selected())
                        ? labels
                        : SiteLabels.chosen(next, view, covered(next, fittings), shown, usual);
        return new MapPlan(next, view, fittings, shown, book(next, book), usual, chosen);
    }

    private boolean sameGround(MapScene next) {
        return scene.camera().equals(next.camera()) && sameFrame(next);
    }

    /// Whether everything is the same but for the day, the camera and what is pointed at.
    private boolean sameFrame(MapScene next) {
        return scene.chronology() == next.chronology()
                && scene.size().equals(next.size())
                && scene.locale().equals(next.locale())
                && scene.palette() == next.palette()
                && scene.furniture().equals(next.furniture());
    }

    /// The states of the sites that are shown each by itself, in the dossier's order.
    List<SiteState> singles() {
        List<SiteState> states = scene.moment().states();
        return Arrays.stream(shown.singles()).mapToObj(states::get).toList();
    }

    /// The selected site's state, if there is one and it is not shown by itself anyhow.
    Optional<SiteState> drawnOut() {
        Site selected = scene.selected();
        Integer place = selected == null ? null : scene.moment().places().get(selected.id());
        return place == null || shown.single(place)
                ? Optional.empty()
                : Optional.of(scene.moment().states().get(place));
    }

    /// The states of the sites that are shown together in one place.
    Crowd crowd(Cluster cluster) {
        return Objects.requireNonNull(book).at(cluster.level(), cluster.cell());
    }

    /// What stands for any of these sites, by their ids.
    List<Cluster> clustersWith(Set<String> ids) {
        if (shown.clusters().isEmpty()) {
            return List.of();
        }
        CrowdMap crowds = scene.chronology().crowds();
        var layer = crowds.grid().layer(shown.clusters().getFirst().level());
        Set<Integer> cells = new HashSet<>();
        for (String id : ids) {
            Integer place = scene.moment().places().get(id);
            if (place != null && crowds.counts(place)) {
                cells.add(layer.cellOf(crowds.point(place)));
            }
        }
        return shown.clusters().stream().filter(one -> cells.contains(one.cell())).toList();
    }

    /// What the names of the base map have to keep clear of.
    List<Box> taken() {
        List<Box> taken = new ArrayList<>(covered());
        double radius = MarkPainter.RADIUS * scene.palette().type() * 1.5;
        for (Site site : sites()) {
            taken.add(Box.around(view.at(site.at()), radius));
        }
        shown.clusters().forEach(cluster -> taken.add(cluster.box()));
        usual.placed().forEach(label -> taken.add(label.box()));
        return taken;
    }

    /// The sites that are shown each by itself, in the dossier's order.
    List<Site> sites() {
        List<Site> all = scene.chronology().dossier().sites();
        return shown.singles().length == all.size()
                ? all
                : Arrays.stream(shown.singles()).mapToObj(all::get).toList();
    }

    /// The site whose mark, or else whose name, is at a point.
    Optional<Site> siteAt(double x, double y) {
        Point point = new Point(x, y);
        if (covered().stream().anyMatch(box -> box.contains(point))) {
            return Optional.empty();
        }
        return nearestMark(point).or(() -> label(point));
    }

    /// The sites that are shown together at a point, if no single one is.
    Optional<Together> togetherAt(double x, double y) {
        Point point = new Point(x, y);
        if (covered().stream().anyMatch(box -> box.contains(point))) {
            return Optional.empty();
        }
        return shown.clusters().stream()
                .filter(cluster -> cluster.box().contains(point))
                .findFirst()
                .map(this::together);
    }

    private Together together(Cluster cluster) {
        return new Together(scene.chronology(), cluster, crowd(cluster), Marked.of(this, cluster));
    }

    private Optional<Site> nearestMark(Point point) {
        double reach = Math.max(LEAST_REACH, MarkPainter.RADIUS * scene.palette().type() * 1.4);
        Site nearest = null;
        for (Site site : sites()) {
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
