package handover.io;

import handover.basemap.BasemapLevel;
import handover.basemap.Line;
import handover.basemap.Outline;
import handover.basemap.Ring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Decodes a level of the base map: arcs, from which countries, land masses, coasts and borders
/// are put together, then lines of their own, then water surfaces.
final class LevelDecoder {
    /// How far, in pixels at its top zoom, a level's lines may lie from their source.
    private static final double TOLERANCE_PIXELS = 0.4;

    private static final double TILE_PIXELS = 256;

    private final double topZoom;
    private final Unpacker in;
    private final List<double[]> arcs = new ArrayList<>();
    private final Map<Line.Kind, List<Line>> lines = new EnumMap<>(Line.Kind.class);

    LevelDecoder(double topZoom, Unpacker in) {
        this.topZoom = topZoom;
        this.in = in;
        for (Line.Kind kind : Line.Kind.values()) {
            lines.put(kind, new ArrayList<>());
        }
    }

    BasemapLevel level() throws IOException {
        arcs();
        List<Outline> countries = new ArrayList<>();
        for (int n = in.count(3); n > 0; n--) {
            countries.add(new Outline(in.text(), ringsOfArcs()));
        }
        List<Outline> land = new ArrayList<>();
        for (int n = in.count(2); n > 0; n--) {
            land.add(new Outline("", ringsOfArcs()));
        }
        lines();
        List<Outline> lakes = lakes();
        in.end();
        List<Line> borders = new ArrayList<>(of(Line.Kind.BORDER));
        borders.addAll(of(Line.Kind.DISPUTED));
        borders.addAll(of(Line.Kind.BORDER_OF_DIVIDED));
        return new BasemapLevel(
                topZoom,
                TOLERANCE_PIXELS / (TILE_PIXELS * Math.pow(2, topZoom)),
                land,
                countries,
                lakes,
                of(Line.Kind.COAST),
                borders,
                of(Line.Kind.REGION),
                of(Line.Kind.RIVER));
    }

    private List<Line> of(Line.Kind kind) {
        List<Line> out = lines.getOrDefault(kind, List.of());
        return out.stream().sorted(Comparator.comparingInt(Line::rank)).toList();
    }

    private void arcs() throws IOException {
        for (int n = in.count(3); n > 0; n--) {
            int kind = in.number();
            double[] xy = in.line(2);
            arcs.add(xy);
            if (kind > 0) {
                add(kind, 0, "", xy);
            }
        }
    }

    private void lines() throws IOException {
        for (int n = in.count(4); n > 0; n--) {
            int kind = in.number();
            int rank = in.number();
            String name = in.text();
            add(kind, rank, name, in.line(2));
        }
    }

    private void add(int number, int rank, String name, double[] xy) throws IOException {
        Line.Kind[] kinds = Line.Kind.values();
        if (number < 1 || number > kinds.length) {
            throw new IOException("base map: line kind " + number + " is unknown");
        }
        Line line = new Line(kinds[number - 1], rank, name, xy);
        lines.computeIfAbsent(line.kind(), k -> new ArrayList<>()).add(line);
    }

    private List<Outline> lakes() throws IOException {
        List<Outline> out = new ArrayList<>();
        for (int n = in.count(2); n > 0; n--) {
            List<Ring> rings = new ArrayList<>();
            for (int r = some(); r > 0; r--) {
                rings.add(new Ring(in.line(3)));
            }
            out.add(new Outline("", rings));
        }
        return out;
    }

    private List<Ring> ringsOfArcs() throws IOException {
        List<Ring> rings = new ArrayList<>();
        for (int r = some(); r > 0; r--) {
            List<double[]> parts = new ArrayList<>();
            for (int n = some(); n > 0; n--) {
                parts.add(arc(in.signed()));
            }
            rings.add(new Ring(RingBuilder.join(parts)));
        }
        return rings;
    }

    private int some() throws IOException {
        int count = in.count(1);
        if (count == 0) {
            throw new IOException("base map: an empty outline");
        }
        return count;
    }

    private double[] arc(int number) throws IOException {
        int index = number < 0 ? ~number : number;
        if (index >= arcs.size()) {
            throw new IOException("base map: arc " + index + " does not exist");
        }
        return number < 0 ? RingBuilder.reversed(arcs.get(index)) : arcs.get(index);
    }
}
