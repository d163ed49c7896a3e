package handover.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// A folder that is gone with all that lies in it when it is closed: a run writes thousands of
/// files, where it can into memory.
///
/// @param path of the folder
public record PassingFolder(Path path) implements AutoCloseable {
    private static final Path IN_MEMORY = Path.of("/dev/shm");

    /// A fresh one, in memory where the system has a place for that.
    public static PassingFolder fresh() throws IOException {
        return new PassingFolder(
                Files.isWritable(IN_MEMORY)
                        ? Files.createTempDirectory(IN_MEMORY, "fuzz")
                        : Files.createTempDirectory("fuzz"));
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (var paths = Files.walk(path)) {
            all = paths.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path one : all) {
            Files.deleteIfExists(one);
        }
    }
}
