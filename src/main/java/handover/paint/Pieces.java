package handover.paint;

import handover.chronology.Crowd;
import handover.chronology.SiteState;
import handover.dossier.Site;
import handover.geo.Box;
import handover.geo.LabelPlacement.Placed;
import handover.geo.Point;
import handover.revision.Kind;
import handover.revision.News;
import handover.words.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts what stands above the base map and beneath the names of the sites into pieces, in the order
/// in which they are painted. Of two days on the same ground the pieces are the same but for their
// looks.
final class Pieces {
    /// Rings, badges and flags reach so many radii from the middle of a mark.
    private static final double REACH = 2.8;

    private static final double HALO = 4;
    private static final double SHADOW = 8;

    private final MapPlan plan;
    private final MapScene scene;
    private final double radius;
    private final List<SiteState> states;
    private final List<Point> marks;
    private final List<Box> covered;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(MapPlan plan) {
        this.plan = plan;
        this.scene = plan.scene();
        this.covered = plan.covered();
        this.radius = MarkPainter.RADIUS * scene.palette().type();
        this.states = plan.singles();
        this.marks = states.stream().map(state -> plan.view().at(state.site().at())).toList();
    }

    /// The pieces of a plan.
    static List<Piece> of(MapPlan plan) {
        return new Pieces(plan).cut();
    }

    private List<Piece> cut() {
        leaders();
        halos();
        ghosts();
        clusters();
        marks();
        asides(true);
        asides(false);
        signs();
        return List.copyOf(pieces);
    }

    private void leaders() {
        for (Placed label : plan.labels().placed()) {
            if (label.leader()) {
                Box line = hull(label).expand(HALO);
                boolean rises =
                        label.leaderStart().x() < label.leaderEnd().x()
                                == label.leaderStart().y() > label.leaderEnd().y();
                pieces.add(new Piece(line, rises, ink -> LabelPainter.paintLeader(ink, label)));
            }
        }
    }

    private static Box hull(Placed label) {
        return Box.around(label.leaderStart(), 0).hull(Box.around(label.leaderEnd(), 0));
    }

    /// Beneath all marks: where two stand close, neither is tinted by what is said of the other.
    private void halos() {
        Set<String> ringed = scene.furniture().contrast().ringed();
        if (ringed.isEmpty()) {
            return;
        }
        for (int i = 0; i < marks.size(); i++) {
            Site site = states.get(i).site();
            if (ringed.contains(site.id())) {
                double size = radius * (site.equals(scene.selected()) ? 1.25 : 1);
                Point at = marks.get(i);
                pieces.add(
                        new Piece(
                                around(at),
                                size,
                                ink -> MarkPainter.paintDifference(ink, at.x(), at.y(), size)));
            }
        }
        for (Cluster cluster : plan.clustersWith(ringed)) {
            Box box = cluster.box().expand(SHADOW * scene.palette().type());
            pieces.add(new Piece(box, "", ink -> ClusterPainter.paintDifference(ink, cluster)));
        }
    }

    /// One that is half under a plate could not be read: it is left out.
    private void clusters() {
        for (Cluster cluster : plan.shown().clusters()) {
            if (isCovered(cluster.at())) {
                continue;
            }
            Crowd crowd = plan.crowd(cluster);
            pieces.add(
                    new Piece(
                            cluster.box().expand(2),
                            crowd,
                            ink -> ClusterPainter.paint(ink, scene, cluster, crowd)));
        }
    }

    /// The selected one above all others.
    private void marks() {
        for (int i = 0; i < marks.size(); i++) {
            if (!states.get(i).site().equals(scene.selected())) {
                mark(states.get(i), marks.get(i));
            }
        }
        for (int i = 0; i < marks.size(); i++) {
            if (states.get(i).site().equals(scene.selected())) {
                mark(states.get(i), marks.get(i));
            }
        }
        plan.drawnOut().ifPresent(state -> mark(state, plan.view().at(state.site().at())));
    }

    /// All that a mark looks like.
    private record Looks(Mark mark, boolean selected, boolean hovered) {}

    private void mark(SiteState state, Point at) {
        if (scene.size().box().expand(3 * radius).contains(at)) {
            Site site = state.site();
            boolean selected = site.equals(scene.selected());
            boolean hovered = !selected && site.equals(scene.hovered());
            var looks = new Looks(Mark.of(state, scene.locale()), selected, hovered);
            pieces.add(new Piece(around(at), looks, ink -> mark(ink, looks, at)));
        }
    }

    private void mark(Ink ink, Looks looks, Point at) {
        if (looks.selected()) {
            MarkPainter.paintSelection(ink, at.x(), at.y(), radius);
        } else if (looks.hovered()) {
            MarkPainter.paintHover(ink, at.x(), at.y(), radius);
        }
        MarkPainter.paint(ink, looks.mark(), at.x(), at.y(), radius);
    }

    /// Above all marks: where two stand close, neither hides what the other says beside its state.
    ///
    /// @param flags the flags, or else what was known later
    private void asides(boolean flags) {
        for (int i = 0; i < marks.size(); i++) {
            Aside all = Aside.of(scene.moment(), states.get(i).site());
            Aside part = new Aside(flags && all.flag(), !flags && all.hindsight());
            Point at = marks.get(i);
            var place = part.flag() ? FlagPlace.of(at, marks, radius) : FlagPlace.LEFT;
            pieces.add(
                    new Piece(
                            around(at), new Sign(part, place), ink -> aside(ink, part, at, place)));
        }
    }

    /// All that an aside looks like.
    private record Sign(Aside aside, FlagPlace place) {}

    private void aside(Ink ink, Aside aside, Point at, FlagPlace place) {
        if (!aside.equals(Aside.NONE)) {
            AsidePainter.paint(ink, aside, at.x(), at.y(), radius, place);
        }
    }

    /// Beneath all marks: where sites are no more that an earlier version has.
    private void ghosts() {
        for (Site gone : Ghosts.in(scene, plan.view())) {
            Point at = plan.view().at(gone.at());
            pieces.add(
                    new Piece(
                            around(at), "", ink -> NewsPainter.ghost(ink, at.x(), at.y(), radius)));
        }
    }

    /// Whether a place lies under the day, the legend or what else stands over the map.
    private boolean isCovered(Point at) {
        return covered.stream().anyMatch(box -> box.contains(at));
    }

    /// What is another than in an earlier version, above all marks. What looked out from under the
    /// day would be the sign of a site that is not to be seen.
    private void signs() {
        News news = scene.furniture().news();
        if (news == null) {
            return;
        }
        for (int i = 0; i < marks.size(); i++) {
            Kind kind = news.marks().get(states.get(i).site().id());
            Point at = marks.get(i);
            if (kind != null && !isCovered(at)) {
                pieces.add(
                        new Piece(
                                around(at),
                                kind,
                                ink -> NewsPainter.corner(ink, kind, at.x(), at.y(), radius)));
            }
        }
        for (Cluster cluster : plan.shown().clusters()) {
            Marked marked = Marked.of(plan, cluster);
            if (marked.total() > 0 && !isCovered(cluster.at())) {
                String number = Texts.in(scene.locale()).number(marked.total());
                Box tag = NewsPainter.tag(cluster.box(), number, scene.palette().type());
                pieces.add(
                        new Piece(
                                tag.expand(2),
                                marked,
                                ink -> NewsPainter.tag(ink, marked.kind(), tag, number)));
            }
        }
    }

    private Box around(Point at) {
        return Box.around(at, REACH * radius);
    }
}
