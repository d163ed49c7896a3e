package handover.app;

import handover.ui.window.DropVeil;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Takes a file that is dropped on the window, and says before what will happen.
final class DropZone {
    private final DropVeil veil;
    private final Consumer<Path> open;

    /// @param open does something with a file that was dropped
    DropZone(DropVeil veil, Consumer<Path> open) {
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
        veil.show(files.size() == 1 ? files.getFirst().getName() : "");
        return files.size() == 1;
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
        if (files.size() != 1) {
            return false;
        }
        open.accept(files.getFirst().toPath());
        return true;
    }
}
