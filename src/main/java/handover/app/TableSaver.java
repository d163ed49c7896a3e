package handover.app;

import handover.chronology.Chronology;
import handover.export.TableFormat;
import handover.io.Problems;
import handover.io.SafeFile;
import handover.io.UnwritableException;
import handover.state.AtlasState;
import handover.ui.window.Toast;
import handover.words.Texts;

import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Saves the states of the chosen day where the analyst says. What is written is what held when
/// it was asked for; it is written while the window goes on.
public final class TableSaver {
    /// Asks where to save a table.
    @FunctionalInterface
    public interface Question {
        /// Where to; empty if the analyst thinks better of it.
        ///
        /// @param name a name to begin with
        Optional<Path> ask(String name, TableFormat format, Locale locale, @Nullable Window window);
    }

    private final Question question;
    private @Nullable File folder;

    /// Saves where `question` says.
    public TableSaver(Question question) {
        this.question = question;
    }

    /// Saves where the system's own dialog says, which remembers the folder.
    TableSaver() {
        this.question = this::dialog;
    }

    private Optional<Path> dialog(
            String name, TableFormat format, Locale locale, @Nullable Window window) {
        var chooser = new FileChooser();
        Texts texts = Texts.in(locale);
        chooser.setTitle(texts.get("table.save.title"));
        chooser.setInitialFileName(name);
        String ending = "*." + format.id();
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                texts.get("table.format." + format.id()), ending));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        File file = chooser.showSaveDialog(window);
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getParentFile();
        return Optional.of(withEnding(file.toPath(), "." + format.id()));
    }

    private static Path withEnding(Path path, String ending) {
        String name = path.getFileName().toString();
        boolean ends = name.toLowerCase(Locale.ROOT).endsWith(ending);
        return ends ? path : path.resolveSibling(name + ending);
    }

    /// Asks and saves, and says on `toast` what came of it.
    public void save(TableFormat format, AtlasState state, @Nullable Window window, Toast toast) {
        Locale locale = state.choices().locale().get();
        LocalDate day = state.day().get();
        Chronology chronology = state.chronology().get();
        String name = state.dossier().id() + "-" + day + "." + format.id();
        question.ask(name, format, locale, window)
                .ifPresent(
                        path ->
                                Thread.ofVirtual()
                                        .start(
                                                () ->
                                                        write(
                                                                format.text(
                                                                        chronology, day, locale),
                                                                path,
                                                                toast)));
    }

    private static void write(String text, Path path, Toast toast) {
        try {
            SafeFile.write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            Platform.runLater(() -> toast.done(texts -> texts.get("table.saved", path.toString())));
        } catch (UnwritableException e) {
            Platform.runLater(() -> toast.failed(texts -> failure(e, texts)));
        }
    }

    private static String failure(UnwritableException e, Texts texts) {
        return texts.get("table.failed", Problems.words(e.problem(), texts.locale()));
    }
}
