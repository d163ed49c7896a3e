package handover.io;

import handover.io.Problem.Unwritable;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Writes a file whole or not at all. It is written under another name in the same folder, forced
/// to the disk and then moved into place in one step, so that neither a full disk nor a crash
/// leaves half a picture or loses the one that was there.
public final class SafeFile {
    /// With less room than this a failed write is put down to the disk.
    private static final long NO_ROOM = 64 << 10;

    private SafeFile() {}

    /// Writes a file, replacing one that is there.
    ///
    /// @param target the file; its folder must exist
    /// @param content writes to the stream it is given, which is buffered; closing it only flushes
    /// @throws UnwritableException if the file cannot be written; what was there is still there
    public static void write(Path target, ThrowingConsumer<OutputStream> content)
            throws UnwritableException {
        Path file = target.toAbsolutePath();
        Path folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw unwritable(target, "problem.write.isFolder");
        }
        if (!Files.isDirectory(folder)) {
            boolean other = Files.exists(folder);
            String key = other ? "problem.write.notFolder" : "problem.write.folder";
            throw unwritable(target, key, folder);
        }
        Path part = folder.resolve("." + UUID.randomUUID() + ".part");
        try {
            writeThrough(part, content);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            forceFolder(folder);
        } catch (IOException e) {
            throw new UnwritableException(explained(target, folder, e), e);
        } finally {
            discard(part);
        }
    }

    private static void writeThrough(Path part, ThrowingConsumer<OutputStream> content)
            throws IOException {
        try (var channel =
                FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var out = new Unclosed(Channels.newOutputStream(channel));
            content.accept(out);
            out.flush();
            channel.force(true);
        }
    }

    /// Makes the new name last through a power cut. Some systems cannot open a folder; there the
    /// file is safe all the same, only its name may be the old one.
    static void forceFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }

    /// Removes what a failure has left. After success there is nothing under that name.
    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }

    static Unwritable explained(Path target, Path folder, IOException e) {
        Place place = Place.whole(target.toString());
        if (e instanceof AccessDeniedException) {
            return new Unwritable(place, "problem.write.denied", List.of());
        }
        if (isFull(folder, e)) {
            return new Unwritable(place, "problem.write.full", List.of());
        }
        return new Unwritable(place, "problem.write.failed", List.of(JsonFile.reason(e)));
    }

    /// Java has no exception for a full disk, and the system words it in its own language: so the
    /// room that is left is looked at too, while the half file still takes its own.
    private static boolean isFull(Path folder, IOException e) {
        String reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (reason.contains("no space left") || reason.contains("quota")) {
            return true;
        }
        try {
            return Files.getFileStore(folder).getUsableSpace() < NO_ROOM;
        } catch (IOException unknown) {
            return false;
        }
    }

    /// Refuses to write a file, with the sentence of a key.
    public static UnwritableException unwritable(Path target, String key, Object... args) {
        Place place = Place.whole(target.toString());
        return new UnwritableException(new Unwritable(place, key, List.of(args)), null);
    }

    /// Stays open when an image writer closes it, since the file is not on the disk yet.
    private static final class Unclosed extends BufferedOutputStream {
        private Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
