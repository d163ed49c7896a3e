package handover.tools.basemap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// River lines and lake shores as a graph of their points, with short bridges where two lines
/// nearly meet.
final class RiverNet {
    private static final double BRIDGE_KM = 2.5;
    private static final double CELL = Mercator.x(-179.9);

    /// A point of the net; `shore` when it lies on the shore of a water surface.
    record Vertex(int id, double x, double y, boolean shore) {}

    private record Edge(int to, double cost) {}

    private record Visit(int vertex, double cost) {}

    private final List<Vertex> vertices = new ArrayList<>();
    private final List<List<Edge>> edges = new ArrayList<>();
    private final Map<Long, Integer> byPoint = new HashMap<>();
    private final Map<Long, List<Integer>> cells = new HashMap<>();

    RiverNet(List<Gshhg.Segment> rivers, List<double[]> shores) {
        for (double[] shore : shores) {
            add(shore, 1.1, true);
        }
        for (Gshhg.Segment river : rivers) {
            add(river.xy(), 1 + 0.15 * river.level(), false);
        }
        for (Gshhg.Segment river : rivers) {
            bridge(river.xy()[0], river.xy()[1]);
            bridge(river.xy()[river.xy().length - 2], river.xy()[river.xy().length - 1]);
        }
    }

    private void add(double[] xy, double weight, boolean shore) {
        int before = -1;
        for (int i = 0; i < xy.length; i += 2) {
            int here = vertex(xy[i], xy[i + 1], shore);
            if (before >= 0) {
                connect(before, here, weight);
            }
            before = here;
        }
    }

    private int vertex(double x, double y, boolean shore) {
        return byPoint.computeIfAbsent(
                Chains.key(x, y),
                k -> {
                    int id = vertices.size();
                    vertices.add(new Vertex(id, x, y, shore));
                    edges.add(new ArrayList<>());
                    cells.computeIfAbsent(cell(x, y, 0, 0), c -> new ArrayList<>()).add(id);
                    return id;
                });
    }

    private void connect(int a, int b, double weight) {
        double cost =
                weight
                        * Math.hypot(
                                vertices.get(a).x() - vertices.get(b).x(),
                                vertices.get(a).y() - vertices.get(b).y());
        edges.get(a).add(new Edge(b, cost));
        edges.get(b).add(new Edge(a, cost));
    }

    private void bridge(double x, double y) {
        int end = byPoint.get(Chains.key(x, y));
        for (int near : around(x, y)) {
            Vertex v = vertices.get(near);
            if (near != end
                    && Math.hypot(v.x() - x, v.y() - y) < Mercator.kilometres(BRIDGE_KM, y)) {
                connect(end, near, 4);
            }
        }
    }

    private static long cell(double x, double y, int dx, int dy) {
        return (long) (Math.floor(x / CELL) + dx) << 32 | (long) (Math.floor(y / CELL) + dy);
    }

    private List<Integer> around(double x, double y) {
        List<Integer> out = new ArrayList<>();
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                out.addAll(cells.getOrDefault(cell(x, y, dx, dy), List.of()));
            }
        }
        return out;
    }

    /// The vertex nearest to a point, however far.
    Vertex nearest(double x, double y) {
        Vertex best = vertices.getFirst();
        for (Vertex v : vertices) {
            if (Math.hypot(v.x() - x, v.y() - y) < Math.hypot(best.x() - x, best.y() - y)) {
                best = v;
            }
        }
        return best;
    }

    /// The cheapest way from one vertex to another.
    ///
    /// @throws IllegalStateException if there is none
    List<Vertex> path(Vertex from, Vertex to) {
        double[] cost = new double[vertices.size()];
        int[] before = new int[vertices.size()];
        java.util.Arrays.fill(cost, Double.MAX_VALUE);
        PriorityQueue<Visit> queue =
                new PriorityQueue<>((a, b) -> Double.compare(a.cost(), b.cost()));
        cost[from.id()] = 0;
        queue.add(new Visit(from.id(), 0));
        while (!queue.isEmpty() && queue.peek().vertex() != to.id()) {
            Visit at = queue.poll();
            for (Edge e :
                    at.cost() > cost[at.vertex()] ? List.<Edge>of() : edges.get(at.vertex())) {
                if (at.cost() + e.cost() < cost[e.to()]) {
                    cost[e.to()] = at.cost() + e.cost();
                    before[e.to()] = at.vertex();
                    queue.add(new Visit(e.to(), cost[e.to()]));
                }
            }
        }
        if (queue.isEmpty()) {
            throw new IllegalStateException("no way from " + from + " to " + to);
        }
        List<Vertex> path = new ArrayList<>(List.of(to));
        while (path.getLast().id() != from.id()) {
            path.add(vertices.get(before[path.getLast().id()]));
        }
        Collections.reverse(path);
        return path;
    }
}
