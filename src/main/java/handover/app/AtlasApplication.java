package handover.app;

import handover.state.AtlasState;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/// The program with its window. Made by JavaFX, which passes it nothing but strings; what it opens
/// is therefore set before.
public final class AtlasApplication extends Application {
    private static final AtomicReference<Opening> OPENING = new AtomicReference<>();

    private static final AtomicBoolean FAILED = new AtomicBoolean();

    private @Nullable Session session;

    /// Made by JavaFX.
    public AtlasApplication() {}

    /// What the next window shows.
    static void opens(Opening opening) {
        OPENING.set(opening);
    }

    @Override
    public void start(Stage stage) {
        Opening opening = Objects.requireNonNull(OPENING.get(), "nothing to open");
        Path folder = UserFolders.ofThisUser().state();
        var side = new UserSide(folder);
        Prepared prepared = opening.prepared().get();
        AtlasState state = prepared.state();
        state.choices().locale().set(side.language(opening.language()));
        side.prepare(state, stage);
        stage.titleProperty().bind(SceneTitle.of(state));
        var bare = new BareWindow(state, prepared.basemap());
        FirstFrame.then(bare.scene(), () -> furnish(bare, side, stage, folder, opening));
        bare.show(stage);
    }

    /// Makes the other parts of the window, now that its map can be seen.
    private void furnish(
            BareWindow bare, UserSide side, Stage stage, Path folder, Opening opening) {
        AtlasState state = bare.state();
        var shown =
                new Session(
                        stage,
                        side,
                        folder,
                        bare,
                        address -> getHostServices().showDocument(address));
        session = shown;
        FirstFrame.then(bare.scene(), () -> WindowIcon.on(stage));
        shown.begin(opening.path());
        show(shown.window(), opening);
        Path walk = opening.walk();
        if (walk != null) {
            new ScreenWalk(state, shown.window(), stage, walk, AtlasApplication::walked)
                    .begin(ScreenWalk.PACE);
        }
    }

    private static void show(AtlasWindow window, Opening opening) {
        var picture = opening.picture();
        if (picture != null) {
            window.show(picture);
        }
        Path scenes = opening.scenes();
        if (scenes != null) {
            window.sceneOffice().open(scenes);
        }
    }

    private static void walked(boolean toTheEnd) {
        FAILED.set(!toTheEnd);
        Platform.exit();
    }

    /// Whether the window did not do what it was opened for.
    static boolean hasFailed() {
        return FAILED.get();
    }

    @Override
    public void stop() {
        if (session != null) {
            session.end();
        }
    }
}
