package handover.io.intake;

import handover.io.Echo;
import handover.io.Place;
import handover.io.Problem;
import handover.io.Problem.Untaken;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the points of a GeoJSON file, feature by feature.
final class GeoJsonReader {
    private static final int DEEPEST = 32;
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxNumberLength(100)
                                    .maxStringLength(1 << 20)
                                    .maxNameLength(1_000)
                                    .build())
                    .build();

    private final Path path;
    private final String label;
    private final Watch watch;
    private final List<Problem> problems;
    private final FeatureTable features;
    private boolean found;

    GeoJsonReader(Path path, Watch watch, List<Problem> problems) {
        this.path = path;
        this.label = FileNames.file(path);
        this.watch = watch;
        this.problems = problems;
        this.features = new FeatureTable(FileNames.stem(path), label, watch, problems);
    }

    /// The table of points.
    ///
    /// @throws Untidy if the file cannot be read to its end
    Table read() throws IOException {
        try (var in =
                        new BufferedInputStream(
                                new WatchedBytes(
                                        Files.newInputStream(path), watch, features::size));
                JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            collection(json);
        } catch (StreamConstraintsException e) {
            throw new Untidy(row(e), "problem.table.deep", DEEPEST);
        } catch (JacksonException e) {
            throw new Untidy(row(e), "problem.table.json");
        }
        if (!found) {
            throw new Untidy(row(1), "problem.table.noFeatures");
        }
        return features.done();
    }

    private Place row(JacksonException e) {
        return row(e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr()));
    }

    private Place row(int line) {
        return new Place(label, line, Place.ROW, "");
    }

    private void collection(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new Untidy(row(1), "problem.table.noFeatures");
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("features") && value == JsonToken.START_ARRAY) {
                found = true;
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    feature(json);
                }
            } else {
                json.skipChildren();
            }
        }
        if (json.nextToken() != null) {
            throw new Untidy(row(json.currentTokenLocation().getLineNr()), "problem.table.json");
        }
    }

    private void feature(JsonParser json) {
        int line = json.currentTokenLocation().getLineNr();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            untaken(line, "");
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        Shape shape = new Shape();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            switch (name) {
                case "geometry" -> geometry(json, shape);
                case "properties" -> properties(json, values, line);
                case "id" -> {
                    if (token.isScalarValue()) {
                        values.putIfAbsent("id", json.getString());
                    } else {
                        json.skipChildren();
                    }
                }
                default -> json.skipChildren();
            }
        }
        if (shape.isPoint()) {
            features.add(line, shape.numbers.get(1), shape.numbers.get(0), values);
        } else {
            untaken(line, shape.type.equals("Point") ? "" : shape.type);
        }
    }

    private void untaken(int line, String what) {
        problems.add(
                what.isEmpty()
                        ? new Untaken(row(line), "problem.table.noPoint", List.of())
                        : new Untaken(row(line), "problem.table.shape", List.of(Echo.of(what))));
    }

    /// What a feature is drawn as.
    private static final class Shape {
        private String type = "";
        private final List<String> numbers = new ArrayList<>();

        boolean isPoint() {
            return type.equals("Point") && numbers.size() >= 2;
        }
    }

    private static void geometry(JsonParser json, Shape shape) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                shape.type = json.getString();
            } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
                numbers(json, shape.numbers);
            } else {
                json.skipChildren();
            }
        }
    }

    private static void numbers(JsonParser json, List<String> numbers) {
        for (JsonToken token = json.nextToken();
                token != JsonToken.END_ARRAY;
                token = json.nextToken()) {
            if (token.isNumeric()) {
                numbers.add(json.getString());
            } else {
                json.skipChildren();
            }
        }
    }

    private void properties(JsonParser json, Map<String, String> values, int line) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName().strip();
            JsonToken token = json.nextToken();
            if (token == JsonToken.VALUE_NULL || name.isEmpty()) {
                json.skipChildren();
            } else if (token.isScalarValue()) {
                values.putIfAbsent(name, json.getString());
            } else {
                json.skipChildren();
                problems.add(
                        new Problem.Doubtful(
                                new Place(label, line, Place.ROW, name),
                                "problem.table.nested",
                                List.of()));
            }
        }
    }
}
