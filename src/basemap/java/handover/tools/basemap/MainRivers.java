package handover.tools.basemap;

import java.util.ArrayList;
import java.util.List;

/// The rivers that must run unbroken from end to end. GSHHG has them in pieces of many levels,
/// and as two banks where they are wide; a shortest path through the places they pass puts them
/// together.
final class MainRivers {
    /// A named river and its places, downstream, as lat, lon.
    record Course(String name, double[][] places) {}

    /// A river found: `xy` from source to mouth; `wet[i]` is true where point `i` lies on the
    /// shore of a water surface.
    record River(String name, double[] xy, boolean[] wet) {}

    static final List<Course> COURSES =
            List.of(
                    new Course(
                            "Niger",
                            new double[][] {
                                {10.04, -10.74},
                                {10.65, -9.88},
                                {11.42, -9.17},
                                {12.62, -7.98},
                                {13.45, -6.27},
                                {13.96, -5.36},
                                {14.50, -4.21},
                                {15.94, -3.99},
                                {16.27, -3.40},
                                {16.68, -3.03},
                                {16.95, -0.35},
                                {16.27, -0.06},
                                {15.66, 0.50},
                                {13.51, 2.11},
                                {11.88, 3.45},
                                {9.86, 4.56},
                                {7.80, 6.76},
                                {6.14, 6.76}
                            }),
                    new Course(
                            "Bani",
                            new double[][] {
                                {12.60, -6.56}, {13.05, -5.80}, {13.90, -4.60}, {14.49, -4.21}
                            }),
                    new Course(
                            "Bafing",
                            new double[][] {{11.00, -11.70}, {13.20, -10.40}, {13.81, -10.83}}),
                    new Course(
                            "Sénégal",
                            new double[][] {
                                {13.81, -10.83},
                                {14.45, -11.44},
                                {14.90, -12.45},
                                {16.15, -13.50},
                                {16.51, -15.50},
                                {16.04, -16.49}
                            }),
                    new Course(
                            "Bakoye",
                            new double[][] {{11.90, -9.60}, {13.25, -9.60}, {13.81, -10.83}}));

    private MainRivers() {}

    static List<River> find(RiverNet net) {
        List<River> out = new ArrayList<>();
        for (Course course : COURSES) {
            List<RiverNet.Vertex> path = new ArrayList<>();
            RiverNet.Vertex here = null;
            for (double[] place : course.places()) {
                RiverNet.Vertex next = net.nearest(Mercator.x(place[1]), Mercator.y(place[0]));
                List<RiverNet.Vertex> leg = here == null ? List.of(next) : net.path(here, next);
                path.addAll(here == null ? leg : leg.subList(1, leg.size()));
                here = next;
            }
            out.add(river(course.name(), withoutDetours(path)));
        }
        return out;
    }

    /// A place that lies beside the river makes the path go there and back again: such spurs are
    /// cut off.
    private static List<RiverNet.Vertex> withoutDetours(List<RiverNet.Vertex> path) {
        List<RiverNet.Vertex> out = new ArrayList<>();
        for (RiverNet.Vertex v : path) {
            int seen = out.lastIndexOf(v);
            while (seen >= 0 && out.size() > seen) {
                out.removeLast();
            }
            out.add(v);
        }
        return out;
    }

    private static River river(String name, List<RiverNet.Vertex> path) {
        double[] xy = new double[2 * path.size()];
        boolean[] wet = new boolean[path.size()];
        for (int i = 0; i < wet.length; i++) {
            xy[2 * i] = path.get(i).x();
            xy[2 * i + 1] = path.get(i).y();
            wet[i] = path.get(i).shore();
        }
        return new River(name, xy, wet);
    }
}
