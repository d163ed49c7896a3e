package handover.app;

import handover.io.StoryFile;
import handover.io.UnwritableException;
import handover.story.SavedStory;
import handover.story.SavedStory.MadeWith;
import handover.story.Story;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// A folder in which one running program keeps its scenes. It is locked as long as that program
/// runs: the system takes the lock from a program that was killed, and so its scenes are found.
final class RecoverySlot implements AutoCloseable {
    static final String LOCK = "lock";
    private static final String SCENES = "scenes" + StoryFile.ENDING;

    private static final SavedStory NOTHING =
            new SavedStory("", new MadeWith("none", "0", "0".repeat(64)), Story.EMPTY, null);

    private final Path folder;
    private final FileChannel channel;

    private RecoverySlot(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// Makes a folder and locks it.
    ///
    /// @return null if another program has just swept it away
    static @Nullable RecoverySlot make(Path folder) throws IOException {
        Files.createDirectories(folder);
        return lock(folder, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /// Locks the folder of a program that runs no more.
    ///
    /// @return null if it still runs, or never came to lock it
    static @Nullable RecoverySlot takeOver(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(LOCK))) {
            return null;
        }
        return lock(folder, StandardOpenOption.WRITE);
    }

    private static @Nullable RecoverySlot lock(Path folder, StandardOpenOption... how)
            throws IOException {
        Path file = folder.resolve(LOCK);
        var channel = FileChannel.open(file, how);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Another window of this same program has it.
        }
        // Who had the lock before may have removed the file under us.
        if (lock == null || !Files.exists(file)) {
            channel.close();
            return null;
        }
        return new RecoverySlot(folder, channel);
    }

    /// Where the scenes are kept; there may be none.
    Path scenes() {
        return folder.resolve(SCENES);
    }

    /// Whether scenes are kept here.
    boolean isFilled() {
        return Files.isRegularFile(scenes());
    }

    /// Keeps scenes here, and no others.
    void keep(SavedStory saved) throws UnwritableException {
        StoryFile.write(scenes(), saved);
    }

    /// Writes here once and takes it away again, so that a full disk or a missing right is known
    /// before there is anything to lose.
    void tryOut() throws IOException {
        keep(NOTHING);
        clear();
    }

    /// Keeps nothing here any more.
    void clear() throws IOException {
        Files.deleteIfExists(scenes());
    }

    /// Moves the file that cannot be read beside the folder, where it is not looked at again.
    ///
    /// @return where it is now
    Path putAside() throws IOException {
        Path aside = folder.resolveSibling(folder.getFileName() + "-unreadable" + StoryFile.ENDING);
        return Files.move(scenes(), aside, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Removes the folder with all that is in it.
    void remove() throws IOException {
        try (var files = Files.list(folder)) {
            List<Path> others = files.filter(file -> !file.equals(folder.resolve(LOCK))).toList();
            for (Path file : others) {
                Files.deleteIfExists(file);
            }
        }
        // Some systems remove no file that is open; whoever comes between finds nothing to take.
        close();
        Files.deleteIfExists(folder.resolve(LOCK));
        Files.deleteIfExists(folder);
    }

    /// Gives the lock back; what is kept stays.
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
