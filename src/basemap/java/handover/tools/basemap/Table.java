package handover.tools.basemap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Reads our small hand-written tables: fields between tabs, `#` begins a remark.
final class Table {
    private Table() {}

    /// The rows of a table, each with exactly so many fields (missing ones empty).
    static List<String[]> rows(Path file, int fields) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.copyOf(line.split("\t", -1), fields))
                .peek(row -> Arrays.setAll(row, i -> row[i] == null ? "" : row[i].strip()))
                .toList();
    }
}
