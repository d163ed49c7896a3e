package handover.app;

import handover.io.BasemapReader;
import handover.state.AtlasState;
import handover.ui.window.Looks;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/// The program with its window. Made by JavaFX, which passes it nothing but strings; what it opens
/// is therefore set before.
public final class AtlasApplication extends Application {
    private static final AtomicReference<Opening> OPENING = new AtomicReference<>();

    private static final AtomicBoolean FAILED = new AtomicBoolean();

    private @Nullable AtlasWindow window;
    private @Nullable UserSide user;

    /// Made by JavaFX.
    public AtlasApplication() {}

    /// What the next window shows.
    static void opens(Opening opening) {
        OPENING.set(opening);
    }

    @Override
    public void start(Stage stage) throws IOException {
        Opening opening = Objects.requireNonNull(OPENING.get(), "nothing to open");
        Path folder = UserFolders.ofThisUser().state();
        var side = new UserSide(folder);
        var state = new AtlasState(opening.dossier().get());
        state.choices().locale().set(side.language(opening.language()));
        side.prepare(state, stage);
        // Before the first control is made, or JavaFX reads its own sheet first, for nothing.
        Looks.base(state.choices().theme().get());
        var shown =
                new AtlasWindow(
                        state,
                        BasemapReader.bundled(),
                        address -> getHostServices().showDocument(address),
                        new PictureSaver());
        window = shown;
        user = side;
        FirstFrame.then(shown.scene(), () -> WindowIcon.on(stage));
        shown.show(stage);
        side.attend(state, stage, shown);
        SceneOffice office = shown.sceneOffice();
        office.keeper().begin(new RecoveryFolder(folder.resolve("scenes")));
        var picture = opening.picture();
        if (picture != null) {
            shown.show(picture);
        }
        Path scenes = opening.scenes();
        if (scenes != null) {
            office.open(scenes);
        }
        Path walk = opening.walk();
        if (walk != null) {
            new ScreenWalk(state, shown, stage, walk, AtlasApplication::walked)
                    .begin(ScreenWalk.PACE);
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
        if (window != null) {
            window.sceneOffice().close();
        }
        if (user != null) {
            user.leave();
        }
    }
}
