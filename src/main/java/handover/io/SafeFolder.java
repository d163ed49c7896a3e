package handover.io;

import handover.io.Problem.Unwritable;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/// Writes many files into a folder, all of them or none. They are written into a hidden folder
/// first. A new folder is then that one under its right name; into a folder that was there they are
/// moved one by one, and if one cannot be, those before it are taken out again and what they had
/// replaced is put back.
public final class SafeFolder {
    private SafeFolder() {}

    /// Writes files into a folder, which is made if it is not there. Other files in it stay.
    ///
    /// @param target the folder; the one that it lies in must exist
    /// @param content writes plain files into the folder that it is given
    /// @throws UnwritableException if that fails; what was there is as it was
    public static void write(Path target, ThrowingConsumer<Path> content)
            throws UnwritableException {
        Path folder = target.toAbsolutePath();
        boolean there = Files.isDirectory(folder);
        Path parent = folder.getParent();
        if (!there && Files.exists(folder)) {
            throw SafeFile.unwritable(target, "problem.write.notFolder", folder);
        }
        if (!there && (parent == null || !Files.isDirectory(parent))) {
            boolean other = parent != null && Files.exists(parent);
            String key = other ? "problem.write.notFolder" : "problem.write.folder";
            throw SafeFile.unwritable(target, key, parent == null ? folder : parent);
        }
        // Inside the folder itself, if it is there: it may lie on another disk than its parent.
        Path near = there || parent == null ? folder : parent;
        Path part = near.resolve("." + UUID.randomUUID() + ".part");
        try {
            Files.createDirectory(part);
            content.accept(part);
            place(part, folder, there);
        } catch (IOException e) {
            throw new UnwritableException(explained(target, near, e), e);
        } finally {
            discard(part);
        }
    }

    private static Unwritable explained(Path target, Path near, IOException e) {
        if (e instanceof UnwritableException one) {
            Problem problem = one.problem();
            return new Unwritable(Place.whole(target.toString()), problem.key(), problem.args());
        }
        return SafeFile.explained(target, near, e);
    }

    private static void place(Path part, Path folder, boolean there) throws IOException {
        if (there) {
            new Mover(part, folder).move();
        } else {
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
            SafeFile.forceFolder(folder.resolveSibling("."));
        }
    }

    /// Removes what is left under the hidden name. After success that is at most what was replaced.
    private static void discard(Path part) {
        if (!Files.exists(part)) {
            return;
        }
        try {
            Files.walkFileTree(part, new Remover());
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }

    private static final class Remover extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }

    /// Moves files into a folder and can take each move back.
    private static final class Mover {
        private final Path part;
        private final Path folder;
        private final Path former;
        private final Deque<Path> placed = new ArrayDeque<>();

        Mover(Path part, Path folder) {
            this.part = part;
            this.folder = folder;
            this.former = part.resolve(".former");
        }

        void move() throws IOException {
            List<Path> files;
            try (var all = Files.list(part)) {
                files = all.sorted().toList();
            }
            Files.createDirectory(former);
            try {
                for (Path file : files) {
                    move(file);
                }
            } catch (IOException e) {
                takeBack(e);
                throw e;
            }
            SafeFile.forceFolder(folder);
        }

        private void move(Path file) throws IOException {
            Path to = folder.resolve(file.getFileName());
            if (Files.isDirectory(to)) {
                throw SafeFile.unwritable(to, "problem.write.isFolder");
            }
            Path before = former.resolve(file.getFileName());
            placed.push(to);
            if (Files.exists(to)) {
                Files.move(to, before, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(file, to, StandardCopyOption.ATOMIC_MOVE);
        }

        private void takeBack(IOException failure) {
            for (Path to : placed) {
                Path before = former.resolve(to.getFileName());
                try {
                    if (Files.exists(before)) {
                        Files.move(before, to, StandardCopyOption.REPLACE_EXISTING);
                    } else if (!Files.exists(part.resolve(to.getFileName()))) {
                        Files.deleteIfExists(to);
                    }
                } catch (IOException e) {
                    failure.addSuppressed(e);
                }
            }
        }
    }
}
