package handover.app;

import handover.dossier.Dossier;
import handover.io.BasemapReader;
import handover.io.PictureView;
import handover.state.AtlasState;

import javafx.application.Application;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/// The program with its window. Made by JavaFX, which passes it nothing but strings; what it opens
/// is therefore set before.
public final class AtlasApplication extends Application {
    private static final AtomicReference<Opening> OPENING = new AtomicReference<>();

    private record Opening(Dossier dossier, Locale locale, @Nullable PictureView view) {}

    /// Made by JavaFX.
    public AtlasApplication() {}

    /// What the next window shows.
    ///
    /// @param view what it looks at first, or null for all sites on the first day
    static void opens(Dossier dossier, Locale locale, @Nullable PictureView view) {
        OPENING.set(new Opening(dossier, locale, view));
    }

    @Override
    public void start(Stage stage) throws IOException {
        Opening opening = Objects.requireNonNull(OPENING.get(), "nothing to open");
        var state = new AtlasState(opening.dossier());
        state.choices().locale().set(opening.locale());
        var window =
                new AtlasWindow(
                        state,
                        BasemapReader.bundled(),
                        address -> getHostServices().showDocument(address),
                        new PictureSaver());
        window.show(stage);
        if (opening.view() != null) {
            window.show(opening.view());
        }
    }
}
