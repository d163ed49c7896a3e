package handover.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Where a dossier and its articles lie side by side.
sealed interface Shelf {

    /// The name of a file on this shelf as messages give it.
    String label(String name);

    /// The bytes of a file, at most `limit` and one more, by which a longer file betrays itself.
    ///
    /// @throws NoSuchFileException if there is none
    byte[] bytes(String name, int limit) throws IOException;

    /// Whether a file truly lies on this shelf, and is no link to somewhere else.
    ///
    /// @throws NoSuchFileException if there is none, or a folder
    boolean holds(String name) throws IOException;

    /// A folder on disk, as the user named it.
    record Folder(Path path) implements Shelf {
        @Override
        public String label(String name) {
            return path.resolve(name).toString();
        }

        @Override
        public byte[] bytes(String name, int limit) throws IOException {
            try (var in = Files.newInputStream(path.resolve(name))) {
                return in.readNBytes(limit + 1);
            }
        }

        @Override
        public boolean holds(String name) throws IOException {
            Path file = path.resolve(name).toRealPath();
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(name);
            }
            return file.startsWith(path.toRealPath());
        }
    }

    /// A folder among the program's own resources.
    ///
    /// @param path with a slash at both ends
    record Resources(String path) implements Shelf {
        @Override
        public String label(String name) {
            return path.substring(1) + name;
        }

        @Override
        public byte[] bytes(String name, int limit) throws IOException {
            try (var in = Shelf.class.getResourceAsStream(path + name)) {
                if (in == null) {
                    throw new NoSuchFileException(name);
                }
                return in.readNBytes(limit + 1);
            }
        }

        @Override
        public boolean holds(String name) {
            return true;
        }
    }
}
