package handover.tools.basemap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Cuts and packs one level of detail.
final class LevelWriter {
    /// The line of 27° 40′ N between Morocco and Western Sahara, which Natural Earth's polygons
    /// do not have.
    private static final double[] PARALLEL = {
        Mercator.x(-13.175), Mercator.y(27.6667), Mercator.x(-8.6667), Mercator.y(27.6667)
    };

    private static final Set<String> LARGE = Set.of("Niger", "Sénégal", "Bani");

    private static final Area EVERYWHERE = new Area(-1, -1, 2, 2);

    private final Detail detail;
    private final Packer out;

    LevelWriter(Detail detail) {
        this.detail = detail;
        this.out = new Packer(detail.bits());
    }

    /// The packed level, not yet deflated: arcs, countries, land masses, lines, water surfaces.
    byte[] write(Land land, Map<String, Country> names, List<double[]> regions, Waters waters) {
        land(land.cut(detail, names.keySet()), names);
        lines(regions, waters);
        surfaces(waters);
        return out.bytes();
    }

    /// The packed level of the world, not yet deflated.
    byte[] writeWorld(Land land, Map<String, Country> names, WorldWaters waters) {
        land(land.cut(detail, names.keySet()), names);
        List<Piece> pieces =
                waters.rivers(detail).stream()
                        .map(
                                river ->
                                        new Piece(
                                                ArcKind.RIVER,
                                                river.level(),
                                                "",
                                                simple(river.xy(), Set.of())))
                        .toList();
        write(pieces);
        keep(waters.lakes(), EVERYWHERE);
        return out.bytes();
    }

    private void land(Land.Cut cut, Map<String, Country> names) {
        Map<Integer, Integer> order = new HashMap<>();
        Map<Integer, double[]> arcs = new TreeMap<>(cut.arcs());
        out.number(arcs.size());
        arcs.forEach(
                (number, points) -> {
                    order.put(number, order.size());
                    out.number(cut.kinds().getOrDefault(number, ArcKind.NONE).ordinal());
                    out.line(points);
                });
        out.number(cut.countries().size());
        names.forEach(
                (id, country) -> {
                    if (cut.countries().containsKey(id)) {
                        out.text(country.code());
                        rings(cut.countries().get(id), order);
                    }
                });
        out.number(cut.masses().size());
        cut.masses().forEach(rings -> rings(rings, order));
    }

    private void rings(List<Topology.Ring> rings, Map<Integer, Integer> order) {
        out.number(rings.size());
        for (Topology.Ring ring : rings) {
            out.number(ring.arcs().length);
            for (int a : ring.arcs()) {
                out.signed(a < 0 ? ~order.get(~a) : order.get(a));
            }
        }
    }

    private record Piece(ArcKind kind, int rank, String name, double[] xy) {}

    private void lines(List<double[]> regions, Waters waters) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(ArcKind.DISPUTED, 0, "", PARALLEL));
        regions.forEach(r -> pieces.add(new Piece(ArcKind.REGION, 0, "", simple(r, Set.of()))));
        for (MainRivers.River river : waters.rivers()) {
            for (double[] part : detail.wetLines() ? List.of(river.xy()) : dry(river)) {
                int rank = LARGE.contains(river.name()) ? 0 : 1;
                pieces.add(new Piece(ArcKind.RIVER, rank, river.name(), simple(part, Set.of())));
            }
        }
        Set<Long> ends =
                waters.others().stream()
                        .map(Gshhg.Segment::xy)
                        .flatMap(
                                xy ->
                                        java.util.stream.Stream.of(
                                                Chains.key(xy[0], xy[1]),
                                                Chains.key(xy[xy.length - 2], xy[xy.length - 1])))
                        .collect(Collectors.toSet());
        for (Gshhg.Segment s : waters.others()) {
            if (detail.shows(s.level(), s.xy())) {
                pieces.add(new Piece(ArcKind.RIVER, s.level(), "", simple(s.xy(), ends)));
            }
        }
        write(pieces);
    }

    private void write(List<Piece> pieces) {
        out.number(pieces.size());
        for (Piece p : pieces) {
            out.number(p.kind().ordinal());
            out.number(p.rank());
            out.text(p.name());
            out.line(p.xy());
        }
    }

    private double[] simple(double[] xy, Set<Long> pinned) {
        return Simplify.line(xy, detail::toleranceAt, pinned::contains);
    }

    /// The stretches of a river outside the water surfaces.
    private static List<double[]> dry(MainRivers.River river) {
        List<double[]> out = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= river.wet().length; i++) {
            if (i == river.wet().length || river.wet()[i] && river.wet()[i - 1]) {
                if (i - from >= 2) {
                    out.add(Arrays.copyOfRange(river.xy(), 2 * from, 2 * i));
                }
                from = i;
            }
        }
        return out;
    }

    private void surfaces(Waters waters) {
        keep(waters.surfaces(), Detail.BOX);
    }

    private void keep(List<List<double[]>> all, Area within) {
        double pixels = detail.surfacePixels() * Mercator.pixel(detail.topZoom());
        List<List<double[]>> kept = new ArrayList<>();
        for (List<double[]> surface : all) {
            double stretch = detail.whole() ? Mercator.stretch(surface.getFirst()[1]) : 1;
            double least = pixels * stretch;
            List<double[]> rings =
                    surface.stream()
                            .filter(r -> Area.around(r).span() >= least)
                            .map(r -> simple(r, Set.of()))
                            .filter(r -> r.length >= 8)
                            .toList();
            boolean shore = Area.around(surface.getFirst()).span() >= least && !rings.isEmpty();
            if (shore && Area.around(surface.getFirst()).meets(within)) {
                kept.add(rings);
            }
        }
        out.number(kept.size());
        for (List<double[]> rings : kept) {
            out.number(rings.size());
            rings.forEach(out::line);
        }
    }
}
