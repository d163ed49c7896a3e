package handover.app;

import handover.io.SafeFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// The program that already runs, for one that is started again with a file: the file opens in its
/// window. They speak through a folder and not through a socket, since this program opens none: the
/// second one writes the file's path as a note, the first one takes it away. Who runs is known by a
/// lock that the system lets go when a program ends, however it ends.
final class RunningProgram implements AutoCloseable {
    private static final String LOCK = "running.lock";
    private static final String NOTES = "to-open";
    private static final String NOTE = ".note";
    private static final int LONGEST_NOTE = 16 << 10;

    private final FileChannel channel;
    private final WatchService watch;
    private final Path notes;
    private final Consumer<Path> opens;

    private RunningProgram(
            FileChannel channel, WatchService watch, Path notes, Consumer<Path> opens) {
        this.channel = channel;
        this.watch = watch;
        this.notes = notes;
        this.opens = opens;
    }

    /// Becomes the running program, if none runs yet.
    ///
    /// @param folder of the user's own, where only this program writes
    /// @param opens is told the files that others are started with, on a thread of its own
    /// @return null if another one runs, or if the folder cannot be used: then each stands alone
    static @Nullable RunningProgram begin(Path folder, Consumer<Path> opens) {
        try {
            Path notes = Files.createDirectories(folder.resolve(NOTES));
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve(LOCK),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                return null;
            }
            forget(notes);
            WatchService watch = notes.getFileSystem().newWatchService();
            notes.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            var running = new RunningProgram(channel, watch, notes, opens);
            Thread.ofVirtual().name("files to open").start(running::listen);
            return running;
        } catch (IOException e) {
            return null;
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /// Notes that nobody took are from a program that ended too early.
    private static void forget(Path notes) throws IOException {
        for (Path note : in(notes)) {
            Files.deleteIfExists(note);
        }
    }

    private static List<Path> in(Path notes) throws IOException {
        List<Path> found = new ArrayList<>();
        try (var files = Files.newDirectoryStream(notes, "*" + NOTE)) {
            files.forEach(found::add);
        }
        return found;
    }

    private void listen() {
        try {
            while (true) {
                var key = watch.take();
                key.pollEvents();
                takeAll();
                key.reset();
            }
        } catch (ClosedWatchServiceException e) {
            // The program ends.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // The folder is gone: from now on each program stands alone.
            return;
        }
    }

    private void takeAll() throws IOException {
        for (Path note : in(notes)) {
            Path file = read(note);
            if (Files.deleteIfExists(note) && file != null) {
                opens.accept(file);
            }
        }
    }

    private static @Nullable Path read(Path note) throws IOException {
        try (var in = Files.newInputStream(note)) {
            String path = new String(in.readNBytes(LONGEST_NOTE), StandardCharsets.UTF_8);
            Path file = Path.of(path);
            return file.isAbsolute() ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /// Asks the running program to open a file.
    ///
    /// @param patience how long to wait for it, in milliseconds
    /// @return whether it has taken the file over; if not, nobody runs, or it does not answer
    static boolean handOver(Path folder, Path file, long patience) {
        Path notes = folder.resolve(NOTES);
        if (!Files.isDirectory(notes) || !othersRun(folder)) {
            return false;
        }
        Path note = notes.resolve(UUID.randomUUID() + NOTE);
        byte[] path = file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
        try (WatchService watch = notes.getFileSystem().newWatchService()) {
            notes.register(watch, StandardWatchEventKinds.ENTRY_DELETE);
            SafeFile.write(note, out -> out.write(path));
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patience);
            while (Files.exists(note) && System.nanoTime() < end) {
                var key = watch.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
            }
            return !Files.deleteIfExists(note);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean othersRun(Path folder) {
        try (var channel =
                FileChannel.open(
                        folder.resolve(LOCK),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE)) {
            return !locked(channel);
        } catch (IOException e) {
            return false;
        }
    }

    /// Stops being the running program.
    @Override
    public void close() throws IOException {
        watch.close();
        channel.close();
    }
}
