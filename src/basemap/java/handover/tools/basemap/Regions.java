package handover.tools.basemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The lines between the regions of Mali (the division before 2016), and which region a place
/// lies in.
final class Regions {
    private static final double SNAP_KM = 8;

    private final Topology file;
    private final List<Topology.Feature> units;

    Regions(Topology file) {
        this.file = file;
        this.units = file.features("units");
    }

    /// Each line between two regions once; ends that meet no other line are moved onto the border
    /// of Mali.
    List<double[]> lines(double[] mali) {
        Map<Integer, Integer> uses = new HashMap<>();
        units.forEach(
                u ->
                        u.polygons()
                                .forEach(
                                        p ->
                                                p.forEach(
                                                        r -> {
                                                            for (int a : r.arcs()) {
                                                                uses.merge(
                                                                        a < 0 ? ~a : a,
                                                                        1,
                                                                        Integer::sum);
                                                            }
                                                        })));
        List<double[]> inner = new ArrayList<>();
        uses.forEach(
                (a, n) -> {
                    if (n > 1) {
                        inner.add(file.arcs().get(a).clone());
                    }
                });
        Map<Long, Integer> ends = new HashMap<>();
        for (double[] line : inner) {
            ends.merge(Chains.key(line[0], line[1]), 1, Integer::sum);
            ends.merge(Chains.key(line[line.length - 2], line[line.length - 1]), 1, Integer::sum);
        }
        for (double[] line : inner) {
            snap(line, 0, ends, mali);
            snap(line, line.length - 2, ends, mali);
        }
        return inner;
    }

    private static void snap(double[] line, int at, Map<Long, Integer> ends, double[] mali) {
        if (ends.get(Chains.key(line[at], line[at + 1])) == 1) {
            double[] on = Lines.nearest(mali, line[at], line[at + 1]);
            if (on[2] < Mercator.kilometres(SNAP_KM, line[at + 1])) {
                line[at] = on[0];
                line[at + 1] = on[1];
            }
        }
    }

    /// The two digits of the region's FIPS code in which a place lies, or empty.
    String at(double x, double y) {
        for (Topology.Feature unit : units) {
            for (List<Topology.Ring> polygon : unit.polygons()) {
                if (Lines.inside(Topology.points(polygon.getFirst(), file.arcs()), x, y)) {
                    return unit.name();
                }
            }
        }
        return "";
    }
}
