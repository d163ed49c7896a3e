package handover.paint;

import handover.chronology.CrowdMap;
import handover.geo.Box;
import handover.geo.Point;
import handover.geo.PointLayer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Which sites a view shows each with a mark of its own, and which it shows together. It depends on
/// where the sites are and how near one looks, not on the day; and which sites stand together does
/// not change while the map is dragged.
///
/// @param singles the places of sites in the dossier's order, ascending
/// @param clusters the others; none covers another
record Gathering(int[] singles, List<Cluster> clusters) {
    /// Up to so many sites a dossier shows each by itself: there every site has its name, and the
    /// eye tells them apart even where two marks touch.
    static final int ALONE = 60;

    /// Two marks closer than this many of their radii would cover each other.
    private static final double CLEAR = 2.2;

    /// The least width of a square in pixels: what stands for its sites finds room in it.
    private static final double LEAST = 72;

    private static final double AIR = 3;

    /// What a view shows of a scene's sites.
    static Gathering of(MapScene scene, View view) {
        int sites = scene.chronology().dossier().sites().size();
        return sites <= ALONE
                ? new Gathering(IntStream.range(0, sites).toArray(), List.of())
                : new Gatherer(scene, view).gather();
    }

    /// Whether a scene may show sites together.
    static boolean possible(MapScene scene) {
        return scene.chronology().dossier().sites().size() > ALONE;
    }

    /// Whether a site is shown by itself.
    boolean single(int site) {
        return Arrays.binarySearch(singles, site) >= 0;
    }

    /// Goes through the squares in view.
    private static final class Gatherer {
        private final MapScene scene;
        private final View view;
        private final CrowdMap crowds;
        private final PointLayer layer;
        private final double radius;
        private final Box seen;
        private final List<Integer> singles = new ArrayList<>();
        private final List<Cluster> clusters = new ArrayList<>();

        Gatherer(MapScene scene, View view) {
            this.scene = scene;
            this.view = view;
            double type = scene.palette().type();
            crowds = scene.chronology().crowds();
            layer = crowds.grid().layer(crowds.grid().level(view.zoom(), LEAST * type));
            radius = MarkPainter.RADIUS * type;
            seen = scene.size().box().expand(3 * radius);
        }

        Gathering gather() {
            for (int cell : cells(view.world(3 * radius))) {
                boolean apart = layer.apart(cell) >= view.length(CLEAR * radius);
                if (apart) {
                    for (int i = 0; i < layer.size(cell); i++) {
                        single(layer.point(cell, i));
                    }
                } else {
                    together(cell);
                }
            }
            for (int site : crowds.others()) {
                singles.add(site);
            }
            return new Gathering(
                    singles.stream().mapToInt(Integer::intValue).sorted().toArray(),
                    List.copyOf(clusters));
        }

        /// The squares in view, each once: the world goes round.
        private int[] cells(Box seen) {
            int first = (int) Math.floor(seen.minX());
            int last = (int) Math.floor(seen.maxX());
            return IntStream.rangeClosed(first, last)
                    .mapToObj(
                            i ->
                                    new Box(
                                            seen.minX() - i,
                                            seen.minY(),
                                            seen.maxX() - i,
                                            seen.maxY()))
                    .flatMapToInt(copy -> Arrays.stream(layer.in(copy)))
                    .distinct()
                    .sorted()
                    .toArray();
        }

        private void single(int point) {
            double x = view.x(view.near(crowds.grid().x(point)));
            double y = view.y(crowds.grid().y(point));
            if (seen.contains(new Point(x, y))) {
                singles.add(crowds.site(point));
            }
        }

        /// In the middle of its sites, but so far within its square that neighbours never meet, nor
        /// a single mark at the edge of the next square where there is room.
        private void together(int cell) {
            int total = layer.size(cell);
            var size = ClusterPainter.size(scene, total);
            Box square = layer.box(cell);
            Point middle = layer.middle(cell);
            double round = view.near(middle.x()) - middle.x();
            double left = view.x(square.minX() + round);
            double right = view.x(square.maxX() + round);
            double top = view.y(square.minY());
            double bottom = view.y(square.maxY());
            double x = within(view.x(middle.x() + round), left, right, size.width());
            double y = within(view.y(middle.y()), top, bottom, size.height());
            Box box = Box.at(x - size.width() / 2, y - size.height() / 2, size);
            if (box.intersects(scene.size().box())) {
                clusters.add(new Cluster(layer.level(), cell, new Point(x, y), box, total));
            }
        }

        private double within(double wish, double from, double to, double width) {
            double margin = Math.min(width / 2 + AIR + CLEAR / 2 * radius, (to - from) / 2);
            return Math.clamp(wish, from + margin, Math.max(from + margin, to - margin));
        }
    }
}
