package handover.app;

import handover.io.KeptFrame;
import handover.io.UnwritableException;
import handover.state.AtlasState;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// How a window comes to be: first its look as it was kept, or else its map alone; then the window
/// itself in the same place.
final class Beginning {
    private final Stage stage;
    private final Path folder;
    private final Opening opening;
    private final Consumer<String> browse;
    private final Consumer<Boolean> walked;
    private final Remembered kept;
    private final UserSide side;
    private @Nullable Session session;

    /// @param folder where this user's things are kept
    /// @param opening waited for here, as far as it is needed to show anything
    /// @param browse opens an address outside the program
    /// @param walked told when all screens have been shown, if that is asked for
    Beginning(
            Stage stage,
            Path folder,
            Opening opening,
            Consumer<String> browse,
            Consumer<Boolean> walked) {
        this.stage = stage;
        this.folder = folder;
        this.opening = opening;
        this.browse = browse;
        this.walked = walked;
        kept = opening.remembered().get();
        side = new UserSide(folder, kept.settings());
    }

    /// Shows the window.
    void show() {
        side.place(stage);
        KeptFrame look = kept.look();
        if (look == null || !FirstLook.fits(look, Screen.getPrimary())) {
            showMap();
        } else {
            showLook(look);
        }
    }

    /// Shows the map first, since nothing was kept of this window.
    private void showMap() {
        Prepared prepared = opening.preparation().begin().join();
        AtlasState state = chosen(prepared);
        stage.titleProperty().bind(SceneTitle.of(state));
        var bare = new BareWindow(state, prepared.basemap());
        FirstFrame.then(bare.scene(), () -> furnish(bare, null));
        bare.show(stage);
    }

    /// Shows what the window looked like the last time, until it is there itself. That is prepared
    /// when the look can be seen, and not before: both processors are busy enough. Meanwhile the
    /// toolkit's thread is free: what covers the window and goes away leaves no hole in it.
    private void showLook(KeptFrame look) {
        Scene scene = FirstLook.scene(look);
        HeldKeys keys = HeldKeys.in(scene);
        var seen = new CompletableFuture<Void>();
        FirstFrame.then(scene, () -> seen.complete(null));
        stage.setTitle(look.title());
        BareWindow.show(stage, scene);
        seen.thenCompose(done -> opening.preparation().begin())
                .whenComplete(
                        (done, failed) -> Platform.runLater(() -> replace(scene, look, keys)));
    }

    private void replace(Scene scene, KeptFrame look, HeldKeys keys) {
        Prepared prepared = opening.preparation().begin().join();
        AtlasState state = chosen(prepared);
        scene.setCursor(null);
        furnish(new BareWindow(state, prepared.basemap(), scene), look);
        keys.release();
    }

    private AtlasState chosen(Prepared prepared) {
        AtlasState state = prepared.state();
        state.choices().locale().set(side.language(opening.language()));
        side.prepare(state);
        return state;
    }

    /// Makes the other parts of the window, now that its map can be seen.
    ///
    /// @param look that is shown, or null if it is the map itself
    private void furnish(BareWindow bare, @Nullable KeptFrame look) {
        var shown = new Session(stage, side, folder, bare, browse);
        session = shown;
        FirstFrame.then(bare.scene(), () -> WindowIcon.on(stage));
        shown.begin(opening.path());
        show(shown.window());
        shown.open(opening.later());
        LookKeeper.await(bare.scene(), untouched -> opened(shown, look, untouched));
    }

    private void show(AtlasWindow window) {
        var picture = opening.picture();
        if (picture != null) {
            window.show(picture);
        }
        Path scenes = opening.scenes();
        if (scenes != null) {
            window.sceneOffice().open(scenes);
        }
    }

    /// The window is there, and can be seen.
    private void opened(Session shown, @Nullable KeptFrame look, boolean untouched) {
        AtlasState state = shown.state();
        boolean usual = opening.usual() && !state.choices().scenesShown().get();
        if (untouched && usual) {
            side.keep(() -> look == null ? lookOfStage() : look, state, stage);
        }
        Path walk = opening.walk();
        if (walk != null) {
            if (untouched && look == null) {
                leaveLook(state, walk.resolve(FirstLook.NAME));
            }
            new ScreenWalk(state, shown.window(), stage, walk, walked).begin(ScreenWalk.PACE);
        }
    }

    private KeptFrame lookOfStage() {
        return FirstLook.of(stage.getScene(), "", stage.getTitle(), stage.getOutputScaleX());
    }

    /// Leaves the first look for the program that is packed.
    private void leaveLook(AtlasState state, Path file) {
        String words = FirstLook.words(kept.settings().settings(), state.choices().locale().get());
        try {
            lookOfStage().as(words).write(file);
        } catch (UnwritableException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends what was begun.
    void end() {
        if (session != null) {
            session.end();
        }
    }
}
