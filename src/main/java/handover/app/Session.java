package handover.app;

import handover.basemap.Basemap;
import handover.dossier.Dossier;
import handover.io.DossierReader;
import handover.io.Problem;
import handover.io.Reading;
import handover.state.AtlasState;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// One window from its opening to its end. Another dossier brings a new state and a new content
/// onto the same stage; what the analyst chose about the program itself stays.
final class Session {
    private final Stage stage;
    private final UserSide user;
    private final Path folder;
    private final Basemap basemap;
    private final Consumer<String> browse;
    private final PictureSaver pictures = new PictureSaver();
    private Consumer<Runnable> reader = task -> Thread.ofVirtual().name("dossier").start(task);
    private @Nullable Path path;
    private AtlasState state;
    private AtlasWindow window;
    private int asked;

    /// @param folder where this user's things are kept
    /// @param browse opens an address outside the program
    Session(
            Stage stage,
            UserSide user,
            Path folder,
            Basemap basemap,
            Consumer<String> browse,
            AtlasState state) {
        this.stage = stage;
        this.user = user;
        this.folder = folder;
        this.basemap = basemap;
        this.browse = browse;
        this.state = state;
        window = made(state);
    }

    /// Reads dossiers by something else than a thread of their own.
    void readingBy(Consumer<Runnable> other) {
        reader = other;
    }

    /// The state of what is shown.
    AtlasState state() {
        return state;
    }

    /// What is shown.
    AtlasWindow window() {
        return window;
    }

    private AtlasWindow made(AtlasState on) {
        var made = new AtlasWindow(on, basemap, browse, pictures);
        made.dossiers().shownBy(this::open, this::openBundled);
        return made;
    }

    /// Shows the window for the first time.
    ///
    /// @param from where its dossier comes from, or null if it is built in
    void begin(@Nullable Path from) {
        path = from;
        window.show(stage);
        user.attend(this::window, stage);
        attended(from);
        keeper().begin(recovery());
    }

    private SceneKeeper keeper() {
        return window.sceneOffice().keeper();
    }

    private RecoveryFolder recovery() {
        return new RecoveryFolder(folder.resolve("scenes"));
    }

    private void attended(@Nullable Path from) {
        user.follow(state, stage, window);
        if (from != null) {
            user.opened(from);
        }
    }

    /// Reads a dossier while the window goes on, then shows it, or says why not. If another one is
    /// asked for meanwhile, that one is shown.
    void open(Path from) {
        int mine = ++asked;
        reader.accept(
                () -> {
                    Reading reading = DossierReader.read(from);
                    Platform.runLater(() -> came(mine, from, reading));
                });
    }

    /// Shows the dossier that is built in.
    void openBundled() {
        int mine = ++asked;
        reader.accept(
                () -> {
                    Reading reading = DossierReader.bundled();
                    Platform.runLater(() -> came(mine, null, reading));
                });
    }

    private void came(int mine, @Nullable Path from, Reading reading) {
        if (mine != asked) {
            return;
        }
        Dossier dossier = reading.dossier();
        if (dossier == null) {
            window.dossiers().refused(reading.problems());
        } else {
            keeper().makeRoom(() -> replace(from, dossier, reading.problems()));
        }
    }

    private void replace(@Nullable Path from, Dossier dossier, List<Problem> doubts) {
        window.closeBriefing();
        var next = new AtlasState(dossier);
        next.choices().adopt(state.choices());
        path = from;
        turnTo(next);
        window.dossiers().shown("opening.shown", doubts);
        keeper().begin(recovery());
    }

    private void turnTo(AtlasState next) {
        AtlasWindow former = window;
        double width = stage.getWidth();
        double height = stage.getHeight();
        state = next;
        window = made(next);
        window.show(stage);
        stage.setWidth(width);
        stage.setHeight(height);
        attended(path);
        former.sceneOffice().close();
    }

    /// Whether the dossier that is built in is shown.
    boolean isBundled() {
        return Objects.isNull(path);
    }

    /// Ends it: what is asked for is written, and what no file has is kept.
    void end() {
        window.sceneOffice().close();
        user.leave();
    }
}
