package handover.app;

import javafx.scene.image.Image;
import javafx.stage.Stage;

import java.util.List;
import java.util.Objects;

/// The icon of the program on its windows, in the sizes that systems show there. `jlink/icon` draws
/// it.
final class WindowIcon {
    private static final List<Integer> SIZES = List.of(16, 32, 48, 128);

    private WindowIcon() {}

    /// Puts it on a window.
    static void on(Stage stage) {
        for (int size : SIZES) {
            String path = "/icon/" + size + ".png";
            var file = Objects.requireNonNull(WindowIcon.class.getResource(path), path);
            stage.getIcons().add(new Image(file.toExternalForm()));
        }
    }
}
