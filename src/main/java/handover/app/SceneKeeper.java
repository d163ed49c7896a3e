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
import handover.ui.scenes.Notice;
import handover.ui.scenes.Notice.Choice;
import handover.ui.scenes.Notices;
import handover.words.Texts;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Keeps the scenes that no file has, and offers what an earlier run has left. Without a folder to
/// keep them in it does nothing.
final class SceneKeeper {
    private final AtlasState state;
    private final StoryDesk desk;
    private final SceneClerk clerk;
    private final Notices notices;
    private final List<RecoverySlot> offered = new CopyOnWriteArrayList<>();
    private @Nullable RecoveryFolder folder;
    private @Nullable Autosave autosave;

    SceneKeeper(AtlasState state, SceneClerk clerk, Notices notices) {
        this.state = state;
        this.desk = state.desk();
        this.clerk = clerk;
        this.notices = notices;
    }

    /// Begins to keep scenes in a folder, and offers what lies there.
    void begin(RecoveryFolder where) {
        begin(where, () -> {});
    }

    /// Begins to keep scenes in a folder, and offers what lies there.
    ///
    /// @param kept done before that, when what is on the desk is kept here, off the toolkit's
    /// thread
    void begin(RecoveryFolder where, Runnable kept) {
        folder = where;
        clerk.soon(() -> claim(where, kept));
    }

    private void claim(RecoveryFolder where, Runnable kept) {
        try {
            RecoverySlot slot = where.claim();
            Platform.runLater(
                    () -> {
                        var keeping = new Autosave(desk, slot, this::copy, clerk, this::cannotKeep);
                        autosave = keeping;
                        keeping.writeAndThen(
                                () -> {
                                    kept.run();
                                    where.leftBehind().forEach(this::offer);
                                });
                    });
        } catch (IOException e) {
            cannotKeep(e);
            where.leftBehind().forEach(this::offer);
        }
    }

    private SavedStory copy() {
        Path file = desk.file().get();
        String path = file == null ? null : file.toAbsolutePath().toString();
        return SavedStory.of(state.dossier(), "", desk.story().get()).keptFor(path);
    }

    private void cannotKeep(IOException e) {
        Platform.runLater(
                () -> notices.add(Notice.of(texts -> texts.get("scenes.kept.not", why(e, texts)))));
    }

    private static String why(IOException e, Texts texts) {
        return e instanceof UnwritableException known
                ? Problems.words(known.problem(), texts.locale())
                : String.valueOf(e.getMessage());
    }

    /// Offers what an earlier run has left; what cannot be read is put aside and said.
    private void offer(RecoverySlot slot) {
        StoryReading reading = StoryFile.read(slot.scenes(), state.dossier());
        SavedStory saved = reading.saved();
        if (saved == null) {
            putAside(slot, reading.problems());
        } else if (saved.story().isEmpty() && saved.keptFor() == null) {
            remove(slot);
        } else if (!saved.madeWith().id().equals(state.dossier().id())) {
            // Scenes of another dossier wait until that one is open again.
            letGo(slot);
        } else {
            offered.add(slot);
            Platform.runLater(() -> notices.add(offer(slot, saved)));
        }
    }

    private Notice offer(RecoverySlot slot, SavedStory saved) {
        int scenes = saved.story().scenes().size();
        Path file = file(saved);
        return new Notice(
                texts ->
                        file == null
                                ? texts.get("scenes.kept", scenes)
                                : texts.get("scenes.kept.of", scenes, file.getFileName()),
                List.of(
                        new Choice("scenes.kept.restore", () -> restore(slot, saved)),
                        new Choice("scenes.kept.discard", () -> discard(slot))));
    }

    private void putAside(RecoverySlot slot, List<Problem> problems) {
        try {
            Path aside = slot.putAside();
            slot.remove();
            Platform.runLater(
                    () ->
                            notices.add(
                                    Notice.of(
                                            texts ->
                                                    unreadable(
                                                            aside, problems.getFirst(), texts))));
        } catch (IOException e) {
            cannotKeep(e);
        }
    }

    private static String unreadable(Path aside, Problem problem, Texts texts) {
        String why = Problems.words(problem, texts.locale());
        return texts.get("scenes.kept.unreadable", why, aside.toString());
    }

    private void restore(RecoverySlot slot, SavedStory saved) {
        makeRoom(
                () -> {
                    desk.restore(saved.story(), file(saved));
                    Autosave keeping = autosave;
                    if (keeping != null) {
                        keeping.writeAndThen(() -> remove(slot));
                    }
                });
    }

    private static @Nullable Path file(SavedStory saved) {
        String path = saved.keptFor();
        try {
            return path == null ? null : Path.of(path);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void discard(RecoverySlot slot) {
        clerk.soon(() -> remove(slot));
    }

    private static void letGo(RecoverySlot slot) {
        try {
            slot.close();
        } catch (IOException e) {
            // The system lets go of it with the program.
            return;
        }
    }

    private static void remove(RecoverySlot slot) {
        try {
            slot.remove();
        } catch (IOException e) {
            // It stays, and is offered again at the next start: better than lost.
            return;
        }
    }

    /// Puts something else on the desk, after what no file has was kept in a place of its own. If
    /// that is not possible, the desk is left as it is, and that is said.
    void makeRoom(Runnable next) {
        Story story = desk.story().get();
        keepAside(next, this::offer, () -> goOn(story, next));
    }

    /// Leaves the desk to another window, after what no file has was kept for the next time that
    /// this dossier is open. If that is not possible, nothing else happens, and that is said.
    void leaveRoom(Runnable next) {
        keepAside(
                next,
                SceneKeeper::letGo,
                () -> {
                    desk.open(Story.EMPTY);
                    next.run();
                });
    }

    /// @param none done at once if all scenes are in a file
    /// @param aside takes the place where the others were kept, off the toolkit's thread
    /// @param then done after that, on the toolkit's thread
    private void keepAside(Runnable none, Consumer<RecoverySlot> aside, Runnable then) {
        Autosave keeping = autosave;
        RecoveryFolder where = folder;
        if (!desk.edited().get()) {
            none.run();
        } else if (keeping == null || where == null) {
            notices.add(Notice.of(texts -> texts.get("scenes.save.first")));
        } else {
            keeping.moveOn(
                    where,
                    left -> {
                        aside.accept(left);
                        Platform.runLater(then);
                    });
        }
    }

    /// Whoever has edited in the meantime is not overtaken.
    private void goOn(Story story, Runnable next) {
        if (desk.story().get().equals(story)) {
            next.run();
        } else {
            makeRoom(next);
        }
    }

    /// Keeps what no file has, for the next start.
    void end() {
        Autosave keeping = autosave;
        if (keeping != null) {
            clerk.soon(keeping::end);
        }
        clerk.soon(() -> offered.forEach(SceneKeeper::letGo));
    }

    /// Keeps nothing more: another window has taken over what is on the desk, and what is offered.
    void handOver() {
        Autosave keeping = autosave;
        if (keeping != null) {
            clerk.soon(keeping::drop);
        }
        clerk.soon(() -> offered.forEach(SceneKeeper::letGo));
    }
}
