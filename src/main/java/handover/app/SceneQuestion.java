package handover.app;

import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Asks the analyst for a file of scenes.
public interface SceneQuestion {
    /// Which to open; empty if the analyst thinks better of it.
    Optional<Path> toOpen(Locale locale, @Nullable Window window);

    /// Where to save; empty if the analyst thinks better of it.
    ///
    /// @param name a name to begin with
    Optional<Path> toSave(String name, Locale locale, @Nullable Window window);
}
