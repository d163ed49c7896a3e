package handover.tools.basemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The countries of the world as arcs shared by neighbours. Each arc is simplified once a level,
/// so that both sides of a border stay the same.
final class Land {
    static final String MALI = "466";
    private static final Set<String> DISPUTED = Set.of("504", "732");
    private static final double SMALLEST_ISLAND = 2;
    private static final double SMALLEST_FAR_ISLAND = 3;

    /// Only Antarctica is wider, whose ring runs along the edge of the map: it is left out.
    private static final double WIDEST = 0.98;

    /// Where the land around the South Pole is closed: beyond the edge of the map.
    private static final double BELOW = 1.02;

    private final List<double[]> arcs;
    private final List<Topology.Feature> countries;
    private final List<List<Topology.Ring>> land;
    private final Map<Integer, Set<String>> owners = new HashMap<>();

    Land(Topology file) {
        arcs = file.arcs();
        countries = file.features("countries");
        land =
                file.features("land").getFirst().polygons().stream()
                        .map(polygon -> polygon.stream().map(this::closed).toList())
                        .toList();
        for (Topology.Feature f : countries) {
            f.polygons()
                    .forEach(
                            p ->
                                    p.forEach(
                                            r -> {
                                                for (int a : r.arcs()) {
                                                    owners.computeIfAbsent(
                                                                    a < 0 ? ~a : a,
                                                                    k -> new HashSet<>())
                                                            .add(f.id() + f.name());
                                                }
                                            }));
        }
    }

    /// One level of the land: arcs by their number in the file, the countries by ISO number, the
    /// land masses.
    record Cut(
            Map<Integer, double[]> arcs,
            Map<Integer, ArcKind> kinds,
            Map<String, List<Topology.Ring>> countries,
            List<List<Topology.Ring>> masses) {}

    /// The ring itself, or the one around the South Pole led round below the map.
    private Topology.Ring closed(Topology.Ring ring) {
        double[] xy = Topology.points(ring, arcs);
        double first = xy[0];
        double last = xy[xy.length - 2];
        if (Math.abs(last - first) < WIDEST) {
            return ring;
        }
        arcs.add(new double[] {last, xy[xy.length - 1], last, BELOW, first, BELOW, first, xy[1]});
        int[] more = java.util.Arrays.copyOf(ring.arcs(), ring.arcs().length + 1);
        more[more.length - 1] = arcs.size() - 1;
        return new Topology.Ring(more);
    }

    /// The outline of Mali in full detail, closed.
    double[] mali() {
        Topology.Feature mali =
                countries.stream().filter(f -> f.id().equals(MALI)).findFirst().orElseThrow();
        return Topology.points(mali.polygons().getFirst().getFirst(), arcs);
    }

    /// The longest outer ring of each country that has an ISO number, closed, by that number.
    Map<String, double[]> mainlands() {
        Map<String, double[]> out = new java.util.TreeMap<>();
        for (Topology.Feature country : countries) {
            for (List<Topology.Ring> polygon : country.polygons()) {
                double[] ring = Topology.points(polygon.getFirst(), arcs);
                double[] former = out.get(country.id());
                boolean longer =
                        former == null || Area.around(ring).span() > Area.around(former).span();
                if (!country.id().isEmpty() && longer) {
                    out.put(country.id(), ring);
                }
            }
        }
        return out;
    }

    Cut cut(Detail detail, Set<String> wanted) {
        List<double[]> simple =
                arcs.stream().map(a -> Simplify.line(a, detail::toleranceAt, k -> false)).toList();
        Cut cut = new Cut(new HashMap<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>());
        for (Topology.Feature f : countries) {
            if (wanted.contains(f.id()) && (detail.whole() || inBox(f))) {
                List<Topology.Ring> rings =
                        f.polygons().stream()
                                .flatMap(p -> rings(p, detail, simple).stream())
                                .toList();
                if (rings.isEmpty() && detail.whole()) {
                    continue;
                }
                if (rings.isEmpty()) {
                    throw new IllegalStateException(
                            f.name() + " vanishes below zoom " + detail.topZoom());
                }
                cut.countries().put(f.id(), rings);
                rings.forEach(r -> use(r, cut, simple));
            }
        }
        for (List<Topology.Ring> polygon : land) {
            List<Topology.Ring> rings = rings(polygon, detail, simple);
            if (!rings.isEmpty()) {
                cut.masses().add(rings);
                rings.forEach(r -> use(r, cut, simple));
            }
        }
        for (int a = 0; a < simple.size(); a++) {
            kind(a, detail, cut, simple.get(a));
        }
        return cut;
    }

    private boolean inBox(Topology.Feature country) {
        return country.polygons().stream()
                .map(p -> Area.around(Topology.points(p.getFirst(), arcs)))
                .anyMatch(box -> box.meets(Detail.BOX));
    }

    /// The rings of a polygon that are in reach and large enough to be seen; none if the outer
    /// one is not.
    private static List<Topology.Ring> rings(
            List<Topology.Ring> polygon, Detail detail, List<double[]> arcs) {
        List<Topology.Ring> out = new ArrayList<>();
        for (Topology.Ring ring : polygon) {
            double[] points = Topology.points(ring, arcs);
            Area box = Area.around(points);
            boolean near = box.meets(Detail.BOX);
            double least =
                    (near ? SMALLEST_ISLAND : SMALLEST_FAR_ISLAND)
                            / 0.4
                            * detail.toleranceAt(points[0], points[1]);
            boolean seen =
                    (detail.whole() || box.maxX() - box.minX() < WIDEST)
                            && box.meets(detail.reach())
                            && points.length >= 8
                            && box.span() >= least;
            if (!seen && out.isEmpty()) {
                return List.of();
            }
            if (seen) {
                out.add(ring);
            }
        }
        return out;
    }

    private static void use(Topology.Ring ring, Cut cut, List<double[]> simple) {
        for (int a : ring.arcs()) {
            int n = a < 0 ? ~a : a;
            cut.arcs().put(n, simple.get(n));
        }
    }

    private void kind(int a, Detail detail, Cut cut, double[] points) {
        Set<String> sides = owners.getOrDefault(a, Set.of());
        boolean border = sides.size() > 1;
        Area box = Area.around(points);
        boolean jumps = box.maxX() - box.minX() >= WIDEST && (!detail.whole() || box.maxY() > 1);
        if (jumps || !box.meets(detail.reach()) || !border && !cut.arcs().containsKey(a)) {
            return;
        }
        cut.arcs().put(a, points);
        cut.kinds()
                .put(
                        a,
                        !border
                                ? ArcKind.COAST
                                : sides.stream().anyMatch(s -> s.startsWith(MALI))
                                        ? ArcKind.BORDER_OF_MALI
                                        : sides.stream()
                                                        .allMatch(
                                                                s ->
                                                                        DISPUTED.contains(
                                                                                s.substring(
                                                                                        0,
                                                                                        Math.min(
                                                                                                3,
                                                                                                s
                                                                                                        .length()))))
                                                ? ArcKind.DISPUTED
                                                : ArcKind.BORDER);
    }
}
