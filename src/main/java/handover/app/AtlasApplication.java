package handover.app;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/// The program with its window. Made by JavaFX, which passes it nothing but strings; what it opens
/// is therefore set before.
public final class AtlasApplication extends Application {
    private static final AtomicReference<Opening> OPENING = new AtomicReference<>();

    private static final AtomicBoolean FAILED = new AtomicBoolean();

    private @Nullable Beginning beginning;

    /// Made by JavaFX.
    public AtlasApplication() {}

    /// What the next window shows.
    static void opens(Opening opening) {
        OPENING.set(opening);
    }

    @Override
    public void start(Stage stage) {
        Opening opening = Objects.requireNonNull(OPENING.get(), "nothing to open");
        Path folder = UserFolders.ofThisUser().state();
        var begun =
                new Beginning(
                        stage,
                        folder,
                        opening,
                        address -> getHostServices().showDocument(address),
                        AtlasApplication::walked);
        beginning = begun;
        begun.show();
    }

    private static void walked(boolean toTheEnd) {
        FAILED.set(!toTheEnd);
        Platform.exit();
    }

    /// Whether the window did not do what it was opened for.
    static boolean hasFailed() {
        return FAILED.get();
    }

    @Override
    public void stop() {
        if (beginning != null) {
            beginning.end();
        }
    }
}
