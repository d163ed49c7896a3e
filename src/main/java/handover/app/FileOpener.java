package handover.app;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Opens a file in a window that is there, whatever way it came: dropped, or from a second start.
///
/// @param pictures opens a picture; also says of what is neither what is wrong with it
/// @param scenes opens scenes
record FileOpener(Consumer<Path> pictures, Consumer<Path> scenes) {

    /// Opens one file.
    void open(Path file) {
        switch (OpenedFile.of(file)) {
            case SCENES -> scenes.accept(file);
            case PICTURE, OTHER -> pictures.accept(file);
        }
    }
}
