package handover.app;

import handover.export.series.SeriesFormat;

import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Asks where to write many pictures.
@FunctionalInterface
public interface ExportQuestion {
    /// The file, or the folder for pictures; empty if the analyst thinks better of it.
    ///
    /// @param name a name to begin with, without an ending
    Optional<Path> ask(String name, SeriesFormat format, Locale locale, @Nullable Window window);
}
