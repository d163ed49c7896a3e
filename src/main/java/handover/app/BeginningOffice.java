package handover.app;

import handover.io.Problem;
import handover.io.Problems;
import handover.io.UnwritableException;
import handover.ui.window.Toast;
import handover.words.Texts;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Pane;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Begins dossiers from the window: asks for a folder, writes a dossier there with made-up examples
/// and a remark on every field, and shows it. What is then edited beside the window is shown with
/// each save.
final class BeginningOffice {
    /// Asks for the folder of a new dossier.
    @FunctionalInterface
    interface Question {
        /// The folder; empty if there is to be none.
        Optional<Path> folder(Locale locale, @Nullable Window owner);
    }

    private final Pane over;
    private final Toast toast;
    private final ObservableValue<Locale> locale;
    private final Consumer<Path> open;
    private Question question = BeginningOffice::folder;

    /// @param over lies in the window that asks
    /// @param open opens the dossier that was begun
    BeginningOffice(Pane over, Toast toast, ObservableValue<Locale> locale, Consumer<Path> open) {
        this.over = over;
        this.toast = toast;
        this.locale = locale;
        this.open = open;
    }

    /// Asks by something else than the system's dialog.
    void askingBy(Question other) {
        question = other;
    }

    /// Asks for a folder, and begins a dossier there; what is there already stays.
    void ask() {
        Window owner = over.getScene() == null ? null : over.getScene().getWindow();
        question.folder(locale.getValue(), owner).ifPresent(this::begin);
    }

    private void begin(Path folder) {
        Optional<Path> former = Template.former(folder, Template.Format.JSON);
        if (former.isPresent()) {
            String file = former.get().toString();
            toast.failed(texts -> texts.get("command.new.former", file));
            return;
        }
        try {
            new Template(Texts.in(locale.getValue())).write(folder, Template.Format.JSON);
        } catch (UnwritableException e) {
            Problem problem = e.problem();
            toast.failed(texts -> Problems.line(problem, texts.locale()));
            return;
        }
        open.accept(folder);
    }

    private static Optional<Path> folder(Locale locale, @Nullable Window owner) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Texts.in(locale).get("opening.begin.ask"));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }
}
