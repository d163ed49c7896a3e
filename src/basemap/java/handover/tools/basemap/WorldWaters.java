package handover.tools.basemap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The great lakes and rivers of the whole world.
///
/// @param lakes each a list of one closed ring
/// @param lines the rivers, GSHHG levels 0 and 1
record WorldWaters(List<List<double[]>> lakes, List<Gshhg.Segment> lines) {
    private static final int[] READ = {-180, -60, 180, 80};

    /// Shorter rivers than this many pixels at the top zoom of a level are left out.
    private static final double SHORTEST = 30;

    static WorldWaters read(Path folder) {
        List<List<double[]>> lakes = new ArrayList<>();
        try (Gshhg file = new Gshhg(folder.resolve("binned_GSHHS_f.nc"))) {
            List<Gshhg.Segment> shores =
                    Chains.join(
                            file.shores(READ[0], READ[1], READ[2], READ[3]).stream()
                                    .filter(s -> s.level() == 2)
                                    .toList());
            for (Gshhg.Segment shore : shores) {
                if (Lines.closed(shore.xy())) {
                    lakes.add(List.of(shore.xy()));
                }
            }
        }
        try (Gshhg file = new Gshhg(folder.resolve("binned_river_f.nc"))) {
            List<Gshhg.Segment> lines =
                    Chains.join(
                            file.rivers(READ[0], READ[1], READ[2], READ[3]).stream()
                                    .filter(s -> s.level() <= 2)
                                    .map(s -> new Gshhg.Segment(Math.max(1, s.level()), -1, s.xy()))
                                    .toList());
            return new WorldWaters(lakes, lines);
        }
    }

    /// The rivers that a level shows, the greater first. GSHHG's major rivers are of level 1; at
    /// the coarse level only the long ones.
    List<Gshhg.Segment> rivers(Detail detail) {
        double least = SHORTEST * Mercator.pixel(detail.topZoom());
        return lines.stream()
                .filter(s -> s.level() <= 1 + detail.river())
                .filter(s -> Area.around(s.xy()).span() >= least * Mercator.stretch(s.xy()[1]))
                .sorted(java.util.Comparator.comparingInt(Gshhg.Segment::level))
                .toList();
    }
}
