package handover.io;

import handover.io.ReadingWatch.Step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/// Where a dossier and its articles lie side by side.
sealed interface Shelf {

    /// The name of a file on this shelf as messages give it.
    String label(String name);

    /// The bytes of a file, at most `limit` and one more, by which a longer file betrays itself.
    ///
    /// @throws NoSuchFileException if there is none
    default byte[] bytes(String name, int limit) throws IOException {
        return bytes(name, limit, new Headway(ReadingWatch.NOBODY));
    }

    /// The same, of a file that may be large.
    ///
    /// @param headway is told how far it has come
    /// @throws NoSuchFileException if there is none
    byte[] bytes(String name, int limit, Headway headway) throws IOException;

    /// The size of a file in bytes, where that is known before it is read; else 0.
    default long size(String name) throws IOException {
        return 0;
    }

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
        public byte[] bytes(String name, int limit, Headway headway) throws IOException {
            Path file = path.resolve(name);
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A folder has no bytes, and a device or a pipe may never end.
                throw new NotAFileException(file.toString());
            }
            try (var in = Files.newInputStream(file)) {
                return headway.file(Step.FILE, in, Files.size(file), limit);
            }
        }

        @Override
        public long size(String name) throws IOException {
            Path file = path.resolve(name);
            return Files.isRegularFile(file) ? Files.size(file) : 0;
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

    /// A folder in a ZIP, which is never unpacked to the disk.
    ///
    /// @param zip the ZIP, as the user named it
    /// @param folder in the ZIP: empty for its top, or with a slash at its end
    record Archive(Path zip, String folder, Map<String, ZipPart> parts, ZipBytes bytes)
            implements Shelf {
        @Override
        public String label(String name) {
            return zip + "/" + folder + name;
        }

        @Override
        public byte[] bytes(String name, int limit, Headway headway) throws IOException {
            return part(name).unpacked(bytes, limit, headway);
        }

        @Override
        public boolean holds(String name) throws IOException {
            part(name);
            return true;
        }

        private ZipPart part(String name) throws NoSuchFileException {
            ZipPart part = parts.get(folder + name);
            if (part == null) {
                throw new NoSuchFileException(name);
            }
            return part;
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
        public byte[] bytes(String name, int limit, Headway headway) throws IOException {
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
