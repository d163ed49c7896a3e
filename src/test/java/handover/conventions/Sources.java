package handover.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The project's own Java sources on disk.
final class Sources {
    private Sources() {}

    /// Every Java source below `src`, in the order of their paths.
    static List<Path> java() {
        return below(Path.of("src"));
    }

    /// The Java sources of the program, without tests and tools.
    static List<Path> main() {
        return below(Path.of("src/main/java"));
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
