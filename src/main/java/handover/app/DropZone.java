package handover.app;

import handover.ui.window.DropVeil;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Takes a file that is dropped on the window, or several tables, and says before what will happen.
final class DropZone {
    private final DropVeil veil;
    private final Consumer<List<Path>> open;

    /// @param open does something with what was dropped: one file, or several tables
    DropZone(DropVeil veil, Consumer<List<Path>> open) {
        this.veil = veil;
        this.open = open;
    }

    /// Takes what is dropped on a scene.
    void on(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, this::over);
        scene.addEventHandler(DragEvent.DRAG_EXITED, event -> veil.hide());
        scene.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent event) {
        if (offered(event.getDragboard().getFiles())) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    /// Shows what dropping these would do.
    ///
    /// @return whether they can be dropped
    boolean offered(List<File> files) {
        if (files.isEmpty()) {
            return false;
        }
        veil.show(files.stream().map(File::getName).toList());
        return canBeTaken(files);
    }

    /// Tables belong together: sites, sources and claims may each have their own.
    private static boolean canBeTaken(List<File> files) {
        return files.size() == 1
                || !files.isEmpty()
                        && files.stream()
                                .allMatch(file -> OpenedFile.of(file.toPath()) == OpenedFile.TABLE);
    }

    private void dropped(DragEvent event) {
        event.setDropCompleted(taken(event.getDragboard().getFiles()));
        event.consume();
    }

    /// Takes what was dropped.
    ///
    /// @return whether it was taken
    boolean taken(List<File> files) {
        veil.hide();
        if (!canBeTaken(files)) {
            return false;
        }
        open.accept(files.stream().map(File::toPath).toList());
        return true;
    }
}
