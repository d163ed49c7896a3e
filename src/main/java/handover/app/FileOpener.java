package handover.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Opens a file in a window that is there, whatever way it came: chosen, dropped, opened before, or
/// from a second start.
final class FileOpener {
    private final Consumer<Path> pictures;
    private final Consumer<Path> scenes;
    private final Consumer<Path> dossiers;
    private final Consumer<List<Path>> tables;
    private Consumer<Path> watcher = file -> {};

    /// @param pictures opens a picture; also says of what is neither what is wrong with it
    /// @param scenes opens scenes
    /// @param dossiers opens a dossier, and itself tells of it when it could be read
    /// @param tables begins to import tables
    FileOpener(
            Consumer<Path> pictures,
            Consumer<Path> scenes,
            Consumer<Path> dossiers,
            Consumer<List<Path>> tables) {
        this.pictures = pictures;
        this.scenes = scenes;
        this.dossiers = dossiers;
        this.tables = tables;
    }

    /// Tells somebody of each scenes or picture that is opened.
    void watch(Consumer<Path> other) {
        watcher = other;
    }

    /// Opens what came together: one file, or several tables.
    void open(List<Path> together) {
        if (together.size() == 1) {
            open(together.getFirst());
        } else {
            tables.accept(together);
        }
    }

    /// Opens one file.
    void open(Path file) {
        OpenedFile kind = OpenedFile.of(file);
        switch (kind) {
            case SCENES -> scenes.accept(file);
            case DOSSIER -> dossiers.accept(file);
            case TABLE -> tables.accept(List.of(file));
            case PICTURE, OTHER -> pictures.accept(file);
        }
        if (kind == OpenedFile.SCENES || kind == OpenedFile.PICTURE) {
            watcher.accept(file);
        }
    }
}
