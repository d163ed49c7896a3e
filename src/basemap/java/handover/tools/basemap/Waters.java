package handover.tools.basemap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The inland waters of the box: surfaces with their islands, main rivers, and the other
/// permanent rivers by level.
///
/// @param surfaces each a list of closed rings, the shore first
/// @param rivers the main rivers
/// @param others the remaining river lines, GSHHG levels 1 to 4
record Waters(
        List<List<double[]>> surfaces, List<MainRivers.River> rivers, List<Gshhg.Segment> others) {
    /// Whole degrees: west, south, east, north.
    private static final int[] READ = {-30, -4, 24, 38};

    static Waters read(Path folder) {
        List<Gshhg.Segment> shores;
        List<Gshhg.Segment> lines;
        try (Gshhg file = new Gshhg(folder.resolve("binned_GSHHS_f.nc"))) {
            shores =
                    Chains.join(
                            file.shores(READ[0], READ[1], READ[2], READ[3]).stream()
                                    .filter(s -> s.level() >= 2)
                                    .toList());
        }
        try (Gshhg file = new Gshhg(folder.resolve("binned_river_f.nc"))) {
            lines =
                    Chains.join(
                            file.rivers(READ[0], READ[1], READ[2], READ[3]).stream()
                                    .filter(s -> s.level() >= 1 && s.level() <= 4)
                                    .toList());
        }
        List<Gshhg.Segment> closed = shores.stream().map(Waters::closed).toList();
        List<double[]> lakes =
                closed.stream().filter(s -> s.level() == 2).map(Gshhg.Segment::xy).toList();
        List<MainRivers.River> found = MainRivers.find(new RiverNet(lines, lakes));
        List<MainRivers.River> rivers = found.stream().map(r -> Midstream.of(r, lakes)).toList();
        return new Waters(surfaces(closed), rivers, without(lines, found));
    }

    private static Gshhg.Segment closed(Gshhg.Segment s) {
        if (Lines.closed(s.xy())) {
            return s;
        }
        double[] ring = java.util.Arrays.copyOf(s.xy(), s.xy().length + 2);
        ring[ring.length - 2] = ring[0];
        ring[ring.length - 1] = ring[1];
        return new Gshhg.Segment(s.level(), s.polygon(), ring);
    }

    private static List<List<double[]>> surfaces(List<Gshhg.Segment> shores) {
        List<List<double[]>> out = new ArrayList<>();
        for (Gshhg.Segment lake : shores) {
            if (lake.level() == 2) {
                List<double[]> rings = new ArrayList<>(List.of(lake.xy()));
                for (Gshhg.Segment island : shores) {
                    if (island.level() == 3
                            && Lines.inside(lake.xy(), island.xy()[0], island.xy()[1])) {
                        rings.add(island.xy());
                    }
                }
                out.add(rings);
            }
        }
        return out;
    }

    /// The lines without the stretches that the main rivers already run along.
    private static List<Gshhg.Segment> without(
            List<Gshhg.Segment> lines, List<MainRivers.River> rivers) {
        Set<List<Long>> taken = new HashSet<>();
        for (MainRivers.River river : rivers) {
            for (int i = 2; i < river.xy().length; i += 2) {
                long a = Chains.key(river.xy()[i - 2], river.xy()[i - 1]);
                long b = Chains.key(river.xy()[i], river.xy()[i + 1]);
                taken.add(List.of(a, b));
                taken.add(List.of(b, a));
            }
        }
        List<Gshhg.Segment> out = new ArrayList<>();
        for (Gshhg.Segment line : lines) {
            for (double[] rest : cut(line.xy(), taken)) {
                out.add(new Gshhg.Segment(line.level(), line.polygon(), rest));
            }
        }
        return out;
    }

    private static List<double[]> cut(double[] xy, Set<List<Long>> taken) {
        List<double[]> out = new ArrayList<>();
        int from = 0;
        for (int i = 2; i <= xy.length; i += 2) {
            boolean stop =
                    i == xy.length
                            || taken.contains(
                                    List.of(
                                            Chains.key(xy[i - 2], xy[i - 1]),
                                            Chains.key(xy[i], xy[i + 1])));
            if (stop) {
                if (i - from >= 4) {
                    out.add(java.util.Arrays.copyOfRange(xy, from, i));
                }
                from = i;
            }
        }
        return out;
    }
}
