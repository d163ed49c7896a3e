package handover.ui.window;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// What the program is made of that others have made, with the licence of each. The lists are
/// resources, so that a test can hold them against the jars that are there and against the notice.
public final class Licences {
    private Licences() {}

    /// One work of others.
    ///
    /// @param name as its makers call it
    /// @param licence in short
    /// @param jars how the names of its jars begin; empty for data
    public record Work(String name, String licence, List<String> jars) {}

    /// The libraries, and the Java that runs them.
    public static List<Work> libraries() {
        return read("libraries");
    }

    /// The data of the base map, and the typeface.
    public static List<Work> data() {
        return read("data");
    }

    private static List<Work> read(String name) {
        String path = "/about/" + name + ".tsv";
        var stream = Objects.requireNonNull(Licences.class.getResourceAsStream(path), path);
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().map(Licences::work).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Work work(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        List<String> jars = cells.size() < 3 ? List.of() : List.of(cells.get(2).split(" ", -1));
        return new Work(cells.get(0), cells.get(1), jars);
    }
}
