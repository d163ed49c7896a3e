package handover.app;

import handover.io.Problem;
import handover.io.Problems;
import handover.io.StoryFile;
import handover.io.StoryReading;
import handover.io.UnwritableException;
import handover.state.AtlasState;
import handover.state.StoryDesk;
import handover.story.SavedStory;
import handover.story.Story;
import handover.ui.scenes.Filing;
import handover.ui.scenes.Notice;
import handover.ui.scenes.Notices;
import handover.ui.window.Toast;
import handover.words.Texts;

import javafx.application.Platform;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Opens and saves the scenes. Files are read and written on a thread of their own, one after the
/// other; what is written is what was on the desk when it was asked for.
final class SceneOffice implements Filing {
    private final AtlasState state;
    private final StoryDesk desk;
    private final Toast toast;
    private final Notices notices = new Notices();
    private final SceneClerk clerk = new SceneClerk();
    private final SceneKeeper keeper;
    private SceneQuestion question = new SceneDialogs();
    private Consumer<Path> files = this::open;

    SceneOffice(AtlasState state, Toast toast) {
        this.state = state;
        this.desk = state.desk();
        this.toast = toast;
        keeper = new SceneKeeper(state, clerk, notices);
    }

    /// Asks otherwise than by the system's own dialogs.
    void asking(SceneQuestion other) {
        question = other;
    }

    /// Lets something else open the files that are asked for: they may be more than scenes.
    void opening(Consumer<Path> other) {
        files = other;
    }

    /// What keeps the scenes that no file has.
    SceneKeeper keeper() {
        return keeper;
    }

    @Override
    public Notices notices() {
        return notices;
    }

    private @Nullable Window window() {
        return toast.getScene() == null ? null : toast.getScene().getWindow();
    }

    private Locale locale() {
        return state.choices().locale().get();
    }

    @Override
    public void open() {
        question.toOpen(locale(), window()).ifPresent(file -> files.accept(file));
    }

    /// Opens a file. What is on the desk and in no file is kept and offered.
    void open(Path file) {
        clerk.soon(
                () -> {
                    StoryReading reading = StoryFile.read(file, state.dossier());
                    Platform.runLater(() -> opened(file, reading));
                });
    }

    private void opened(Path file, StoryReading reading) {
        SavedStory saved = reading.saved();
        if (saved == null) {
            toast.failed(texts -> refusal(reading.problems(), texts));
            return;
        }
        keeper.makeRoom(() -> show(file, saved.story(), reading.problems()));
    }

    private void show(Path file, Story story, List<Problem> doubts) {
        desk.open(story, file);
        state.choices().scenesShown().set(true);
        for (Problem doubt : doubts) {
            notices.add(Notice.of(texts -> Problems.words(doubt, texts.locale())));
        }
    }

    private static String refusal(List<Problem> problems, Texts texts) {
        String first = Problems.line(problems.getFirst(), texts.locale());
        return texts.get("scenes.open.failed", first, problems.size() - 1);
    }

    @Override
    public void save() {
        Path file = desk.file().get();
        if (file == null) {
            saveAs();
        } else {
            write(file);
        }
    }

    @Override
    public void saveAs() {
        Path file = desk.file().get();
        String name =
                file == null
                        ? state.dossier().id() + StoryFile.ENDING
                        : String.valueOf(file.getFileName());
        question.toSave(name, locale(), window()).ifPresent(this::write);
    }

    private void write(Path file) {
        Story story = desk.story().get();
        var saved = SavedStory.of(state.dossier(), title(file), story);
        clerk.soon(
                () -> {
                    try {
                        StoryFile.write(file, saved);
                        Platform.runLater(() -> written(file, story));
                    } catch (UnwritableException e) {
                        Platform.runLater(() -> toast.failed(texts -> failure(e, texts)));
                    }
                });
    }

    private static String title(Path file) {
        String name = String.valueOf(file.getFileName());
        return StoryFile.isNamed(file)
                ? name.substring(0, name.length() - StoryFile.ENDING.length())
                : name;
    }

    private void written(Path file, Story story) {
        desk.savedAs(file, story);
        toast.done(texts -> texts.get("scenes.saved", file.toString()));
    }

    private static String failure(UnwritableException e, Texts texts) {
        return texts.get("scenes.failed", Problems.words(e.problem(), texts.locale()));
    }

    /// Ends the work of a window whose scenes another one has taken over.
    void handOver() {
        keeper.handOver();
        clerk.close();
    }

    /// Ends the work: what is asked for is written, and what no file has is kept.
    void close() {
        keeper.end();
        clerk.close();
    }
}
