package handover.app;

import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Asks for the tables to import, and for where to keep what comes of them.
interface ImportQuestion {
    /// The tables; empty if the analyst thinks better of it.
    List<Path> files(Locale locale, @Nullable Window window);

    /// The folder in which the folder of the dossier is to be made.
    Optional<Path> folder(Locale locale, @Nullable Window window);
}
