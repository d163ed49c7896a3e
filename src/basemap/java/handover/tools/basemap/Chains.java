package handover.tools.basemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Joins the pieces that the bins of GSHHG cut a line into. Two pieces become one where they, and
/// no third of the same level and polygon, end in the same point.
final class Chains {
    private record Node(int level, int polygon, long point) {}

    private final List<double[]> pieces = new ArrayList<>();
    private final Map<Node, List<Integer>> ends = new HashMap<>();
    private final List<Gshhg.Segment> source;
    private final boolean[] used;

    private Chains(List<Gshhg.Segment> source) {
        this.source = source;
        this.used = new boolean[source.size()];
        for (int i = 0; i < source.size(); i++) {
            Gshhg.Segment s = source.get(i);
            pieces.add(s.xy());
            ends.computeIfAbsent(start(s, s.xy()), n -> new ArrayList<>()).add(i);
            ends.computeIfAbsent(end(s, s.xy()), n -> new ArrayList<>()).add(i);
        }
    }

    /// The joined lines; a closed one repeats its first point at its end. GSHHG marks the
    /// crossing of a bin's edge with pieces of no length: they are left out.
    static List<Gshhg.Segment> join(List<Gshhg.Segment> segments) {
        return new Chains(segments.stream().filter(s -> Area.around(s.xy()).span() > 0).toList())
                .run();
    }

    /// A point as one number, equal for points closer than some centimetres.
    static long key(double x, double y) {
        return Math.round(x * 0x1p30) << 32 | Math.round(y * 0x1p30) & 0xffffffffL;
    }

    private List<Gshhg.Segment> run() {
        List<Gshhg.Segment> out = new ArrayList<>();
        for (int i = 0; i < source.size(); i++) {
            if (!used[i]) {
                used[i] = true;
                Gshhg.Segment s = source.get(i);
                double[] forward = grow(s, s.xy());
                double[] both = Lines.reversed(grow(s, Lines.reversed(forward)));
                out.add(new Gshhg.Segment(s.level(), s.polygon(), both));
            }
        }
        return out;
    }

    private double[] grow(Gshhg.Segment like, double[] line) {
        double[] grown = line;
        while (true) {
            List<Integer> here = ends.get(end(like, grown));
            int next =
                    here.size() == 2
                            ? here.stream().filter(i -> !used[i]).findFirst().orElse(-1)
                            : -1;
            if (next < 0) {
                return grown;
            }
            used[next] = true;
            double[] piece = pieces.get(next);
            boolean same = start(like, piece).equals(end(like, grown));
            grown = Lines.concat(grown, same ? piece : Lines.reversed(piece));
        }
    }

    private static Node start(Gshhg.Segment s, double[] xy) {
        return new Node(s.level(), s.polygon(), key(xy[0], xy[1]));
    }

    private static Node end(Gshhg.Segment s, double[] xy) {
        return new Node(s.level(), s.polygon(), key(xy[xy.length - 2], xy[xy.length - 1]));
    }
}
