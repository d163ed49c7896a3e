package handover.app;

import handover.export.ComparisonPicture;
import handover.export.ComparisonRequest;
import handover.export.Picture;
import handover.export.PictureFile;
import handover.export.PictureRequest;
import handover.io.Problems;
import handover.io.UnwritableException;
import handover.ui.window.Toast;
import handover.words.Texts;

import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Saves a picture of the map where the analyst says. It is painted at once, so that it shows what
/// was on the screen; it is compressed and written while the window goes on.
public final class PictureSaver {
    /// Asks where to save a picture.
    @FunctionalInterface
    public interface Question {
        /// Where to; empty if the analyst thinks better of it.
        ///
        /// @param name a name to begin with
        Optional<Path> ask(String name, Locale locale, @Nullable Window window);
    }

    private final Question question;
    private @Nullable File folder;

    /// Saves where `question` says.
    public PictureSaver(Question question) {
        this.question = question;
    }

    /// Saves where the system's own dialog says, which remembers the folder.
    PictureSaver() {
        this.question = this::dialog;
    }

    private Optional<Path> dialog(String name, Locale locale, @Nullable Window window) {
        var chooser = new FileChooser();
        chooser.setTitle(Texts.in(locale).get("window.snapshot.save"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG", "*.png"));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        File file = chooser.showSaveDialog(window);
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getParentFile();
        return Optional.of(withEnding(file.toPath()));
    }

    /// The path with the ending of a PNG file, added if it has another or none.
    static Path withEnding(Path path) {
        String name = path.getFileName().toString();
        boolean ends = name.toLowerCase(Locale.ROOT).endsWith(".png");
        return ends ? path : path.resolveSibling(name + ".png");
    }

    /// Asks and saves, and says on `toast` what came of it.
    ///
    /// @param name a name to begin with
    void save(
            PictureRequest request,
            String name,
            Locale locale,
            @Nullable Window window,
            Toast toast) {
        question.ask(name, locale, window).ifPresent(path -> write(request, path, toast));
    }

    /// Asks where to save a comparison, saves it, and says on `toast` what came of it.
    ///
    /// @param name a name to begin with
    void save(
            ComparisonRequest request,
            String name,
            Locale locale,
            @Nullable Window window,
            Toast toast) {
        question.ask(name, locale, window).ifPresent(path -> write(request, path, toast));
    }

    private static void write(ComparisonRequest request, Path path, Toast toast) {
        PictureFile file = ComparisonPicture.file(request);
        Thread.ofVirtual().start(() -> write(file, path, toast));
    }

    private static void write(PictureRequest request, Path path, Toast toast) {
        PictureFile file = Picture.file(request);
        Thread.ofVirtual().start(() -> write(file, path, toast));
    }

    private static void write(PictureFile file, Path path, Toast toast) {
        try {
            file.write(path);
            Platform.runLater(
                    () -> toast.done(texts -> texts.get("window.snapshot.saved", path.toString())));
        } catch (UnwritableException e) {
            Platform.runLater(() -> toast.failed(texts -> failure(e, texts)));
        }
    }

    private static String failure(UnwritableException e, Texts texts) {
        return texts.get("window.snapshot.failed", Problems.words(e.problem(), texts.locale()));
    }
}
