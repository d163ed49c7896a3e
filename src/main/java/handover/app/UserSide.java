package handover.app;

import handover.io.KeptFrame;
import handover.io.Problem;
import handover.io.Problems;
import handover.io.SettingsFile;
import handover.state.AtlasState;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// What the program keeps for its user beside the window: settings, the log, reports of its own
/// mistakes, and the ear for files that another start hands over.
final class UserSide {
    private final Path folder;
    private final KeptSettings settings;
    private final List<Problem> problems;
    private @Nullable RunningProgram running;

    /// Reads what was kept in `folder`.
    UserSide(Path folder) {
        this(folder, new SettingsFile(folder).read());
    }

    /// With what was read from `folder`.
    UserSide(Path folder, SettingsFile.Read read) {
        this.folder = folder;
        settings = new KeptSettings(new SettingsFile(folder), read.settings());
        problems = read.problems();
    }

    /// The language that a window opens in.
    ///
    /// @param asked the one that was asked for, or null
    Locale language(@Nullable Locale asked) {
        return KeptSettings.language(settings.settings(), asked);
    }

    /// Brings a window's choices back.
    void prepare(AtlasState state) {
        settings.apply(state.choices());
    }

    /// Brings a window's place back, before it is shown.
    void place(Stage stage) {
        settings.apply(stage);
    }

    /// Keeps what a window looks like as it has opened, for the next start.
    void keep(Supplier<KeptFrame> look, AtlasState state, Stage stage) {
        FirstLook.keep(look, folder, settings.of(state, stage), state.choices().locale().get());
    }

    /// Keeps from now on what changes in a window with this content, and no more what changed in
    /// the one before.
    void follow(AtlasState state, Stage stage, AtlasWindow window) {
        settings.follow(state, stage);
        window.remember(settings.recent(), settings::opened);
        state.desk().file().subscribe(this::remember);
    }

    /// Remembers a dossier that was opened.
    void opened(Path path) {
        settings.opened(path);
    }

    /// Listens for what others hand over, and to what goes wrong.
    void attend(Supplier<AtlasWindow> shown, Stage stage) {
        var reports =
                new CrashReport(
                        folder.resolve("reports"),
                        file -> Platform.runLater(() -> shown.get().mistake(file)));
        Thread.setDefaultUncaughtExceptionHandler(reports);
        running =
                RunningProgram.begin(
                        folder, file -> Platform.runLater(() -> openIn(shown.get(), stage, file)));
        if (!problems.isEmpty()) {
            Problem first = problems.getFirst();
            shown.get().say(texts -> Problems.line(first, texts.locale()));
        }
    }

    /// Scenes that are saved are a file to be opened again, too.
    private void remember(@Nullable Path scenes) {
        if (scenes != null) {
            settings.opened(scenes);
        }
    }

    private void openIn(AtlasWindow window, Stage stage, Path file) {
        window.open(file);
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /// Lets another start be the one that runs.
    void leave() {
        RunningProgram own = running;
        if (own != null) {
            try {
                own.close();
            } catch (IOException e) {
                // The system lets go of the lock with the program.
                return;
            }
        }
    }
}
