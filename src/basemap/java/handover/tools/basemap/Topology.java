package handover.tools.basemap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A TopoJSON file: arcs in world units, and the polygons that are put together from them.
final class Topology {
    /// One ring: numbers of arcs, `~i` for arc `i` walked backwards.
    record Ring(int[] arcs) {}

    /// A named area. `id` is the ISO 3166-1 number, or empty.
    record Feature(String id, String name, List<List<Ring>> polygons) {}

    private final JsonNode root;
    private final List<double[]> arcs = new ArrayList<>();

    Topology(Path file) {
        root = new JsonMapper().readTree(file.toFile());
        JsonNode scale = root.get("transform").get("scale");
        JsonNode shift = root.get("transform").get("translate");
        for (JsonNode arc : root.get("arcs")) {
            double[] xy = new double[2 * arc.size()];
            long x = 0;
            long y = 0;
            for (int i = 0; i < arc.size(); i++) {
                x += arc.get(i).get(0).asLong();
                y += arc.get(i).get(1).asLong();
                xy[2 * i] = Mercator.x(x * scale.get(0).asDouble() + shift.get(0).asDouble());
                xy[2 * i + 1] = Mercator.y(y * scale.get(1).asDouble() + shift.get(1).asDouble());
            }
            unwrap(xy);
            arcs.add(xy);
        }
    }

    /// Makes an arc that leaves the world on one side and comes in on the other (Chukotka, Fiji)
    /// go on beyond the edge, most of it staying inside.
    private static void unwrap(double[] xy) {
        double sum = xy[0];
        for (int i = 2; i < xy.length; i += 2) {
            xy[i] -= Math.rint(xy[i] - xy[i - 2]);
            sum += xy[i];
        }
        double shift = Math.floor(sum * 2 / xy.length);
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] -= shift;
        }
    }

    List<double[]> arcs() {
        return arcs;
    }

    /// The features of an object of the file, in its order.
    List<Feature> features(String object) {
        List<Feature> out = new ArrayList<>();
        for (JsonNode g : root.get("objects").get(object).get("geometries")) {
            List<List<Ring>> polygons = new ArrayList<>();
            switch (g.get("type").asString()) {
                case "Polygon" -> polygons.add(rings(g.get("arcs")));
                case "MultiPolygon" -> g.get("arcs").forEach(p -> polygons.add(rings(p)));
                default -> {}
            }
            JsonNode name = g.path("properties").path("name");
            out.add(new Feature(g.path("id").asString(""), name.asString(""), polygons));
        }
        return out;
    }

    private static List<Ring> rings(JsonNode polygon) {
        List<Ring> out = new ArrayList<>();
        for (JsonNode ring : polygon) {
            int[] arcs = new int[ring.size()];
            for (int i = 0; i < arcs.length; i++) {
                arcs[i] = ring.get(i).asInt();
            }
            out.add(new Ring(arcs));
        }
        return out;
    }

    /// The points of a ring, closed.
    static double[] points(Ring ring, List<double[]> arcs) {
        double[] out = null;
        for (int a : ring.arcs()) {
            double[] arc = a >= 0 ? arcs.get(a) : Lines.reversed(arcs.get(~a));
            out = out == null ? arc : Lines.concat(out, arc);
        }
        return out;
    }
}
