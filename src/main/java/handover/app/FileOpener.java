package handover.app;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Opens a file in a window that is there, whatever way it came: chosen, dropped, opened before, or
/// from a second start.
final class FileOpener {
    private final Consumer<Path> pictures;
    private final Consumer<Path> scenes;
    private Consumer<Path> watcher = file -> {};

    /// @param pictures opens a picture; also says of what is neither what is wrong with it
    /// @param scenes opens scenes
    FileOpener(Consumer<Path> pictures, Consumer<Path> scenes) {
        this.pictures = pictures;
        this.scenes = scenes;
    }

    /// Tells somebody of each file of a kind that can be opened.
    void watch(Consumer<Path> other) {
        watcher = other;
    }

    /// Opens one file.
    void open(Path file) {
        OpenedFile kind = OpenedFile.of(file);
        switch (kind) {
            case SCENES -> scenes.accept(file);
            case PICTURE, OTHER -> pictures.accept(file);
        }
        if (kind != OpenedFile.OTHER) {
            watcher.accept(file);
        }
    }
}
