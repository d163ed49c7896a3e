package handover.io.intake;

import handover.io.Place;
import handover.io.Problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A table whose rows each bring names of their own, as the features of a map do.
final class FeatureTable {
    /// Shapes that are no point.
    static final Set<String> SHAPES =
            Set.of("LineString", "LinearRing", "Polygon", "MultiGeometry", "Model", "Track");

    private static final String LAT = "latitude";
    private static final String LON = "longitude";

    private record Feature(int line, List<String> cells) {}

    private final TableBuilder builder;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Feature> features = new ArrayList<>();

    FeatureTable(String name, String label, Watch watch, List<Problem> problems) {
        builder = new TableBuilder(name, label, label, watch, problems);
        columns.put(LAT, 0);
        columns.put(LON, 1);
    }

    /// How many features there are so far.
    int size() {
        return features.size();
    }

    /// Takes a feature.
    ///
    /// @param line where it begins
    /// @param values what it says, by name
    void add(int line, String lat, String lon, Map<String, String> values) {
        List<String> cells = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        cells.set(0, lat);
        cells.set(1, lon);
        values.forEach((name, value) -> put(cells, line, name, value));
        features.add(new Feature(line, cells));
    }

    private void put(List<String> cells, int line, String name, String value) {
        // The feature's own point counts; a property of that name is something else.
        String column = name.equals(LAT) || name.equals(LON) ? name + " (2)" : name;
        int at = columns.computeIfAbsent(column, fresh -> columns.size());
        if (at >= TableBuilder.MOST_COLUMNS) {
            throw new Untidy(
                    new Place(builder.label(), line, Place.ROW, ""),
                    "problem.table.columns",
                    TableBuilder.MOST_COLUMNS);
        }
        while (cells.size() <= at) {
            cells.add("");
        }
        cells.set(at, value);
    }

    /// The table; its columns are all names that any feature has.
    Table done() {
        builder.columns(List.copyOf(columns.keySet()));
        features.forEach(feature -> builder.add(feature.line(), feature.cells()));
        return builder.done();
    }
}
