package handover.app;

import handover.export.series.SeriesFormat;
import handover.words.Texts;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Asks by the system's own dialogs, which remember the folder. Pictures go into a new folder of
/// their own within the one that is chosen, so that they are never strewn among other files.
final class ExportDialog implements ExportQuestion {
    private @Nullable File folder;

    @Override
    public Optional<Path> ask(
            String name, SeriesFormat format, Locale locale, @Nullable Window window) {
        return format.folder()
                ? folder(name, locale, window)
                : file(name + "." + format.id(), format, locale, window);
    }

    private Optional<Path> folder(String name, Locale locale, @Nullable Window window) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Texts.in(locale).get("export.ask.folder", name));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        File chosen = chooser.showDialog(window);
        if (chosen == null) {
            return Optional.empty();
        }
        folder = chosen;
        return Optional.of(chosen.toPath().resolve(name));
    }

    private Optional<Path> file(
            String name, SeriesFormat format, Locale locale, @Nullable Window window) {
        var chooser = new FileChooser();
        String kind = Texts.in(locale).get("export.format." + format.id());
        chooser.setTitle(kind);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(kind, "*." + format.id()));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        File chosen = chooser.showSaveDialog(window);
        if (chosen == null) {
            return Optional.empty();
        }
        folder = chosen.getParentFile();
        return Optional.of(withEnding(chosen.toPath(), "." + format.id()));
    }

    /// The path with an ending, added if it has another or none.
    static Path withEnding(Path path, String ending) {
        String name = path.getFileName().toString();
        boolean ends = name.toLowerCase(Locale.ROOT).endsWith(ending);
        return ends ? path : path.resolveSibling(name + ending);
    }
}
