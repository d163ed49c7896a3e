package handover.app;

import handover.io.BasemapReader;
import handover.paint.Fonts;
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

    private @Nullable Session session;

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
        // A control that asks for our typeface before it is known would go without it for good.
        Fonts.regular(Fonts.USUAL);
        // Before the first control is made, or JavaFX reads its own sheet first, for nothing.
        Looks.base(state.choices().theme().get());
        var shown =
                new Session(
                        stage,
                        side,
                        folder,
                        BasemapReader.bundled(),
                        address -> getHostServices().showDocument(address),
                        state);
        session = shown;
        FirstFrame.then(shown.window().scene(), () -> WindowIcon.on(stage));
        shown.begin(opening.path());
        var picture = opening.picture();
        if (picture != null) {
            shown.window().show(picture);
        }
        Path scenes = opening.scenes();
        if (scenes != null) {
            shown.window().sceneOffice().open(scenes);
        }
        Path walk = opening.walk();
        if (walk != null) {
            new ScreenWalk(state, shown.window(), stage, walk, AtlasApplication::walked)
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
        if (session != null) {
            session.end();
        }
    }
}
