package handover.app;

import handover.io.KeptFrame;
import handover.io.Settings;
import handover.state.Playback;
import handover.state.Theme;
import handover.state.TimelineAxis;

import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Transform;
import javafx.stage.Screen;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// What a window looks like as it opens, kept from a start that opened it alike. It can be seen as
/// soon as the toolkit runs, before a dossier is read and anything is painted; see decision 0030.
///
/// Two windows open alike if the program, what it was last asked to look like and the size of the
/// window are the same. What is shown as it opens depends on nothing else, as long as it is the
/// dossier that is built in.
final class FirstLook {
    /// Names the file of a first look that came with the program.
    static final String PROPERTY = "handover.first.look";

    /// The name of the file in the user's own folder.
    static final String NAME = "first-look";

    private FirstLook() {}

    /// The look that a window with these settings has as it opens, if it was kept.
    ///
    /// @param folder where this user's things are kept
    /// @param language of the window
    static Optional<KeptFrame> find(Path folder, Settings settings, Locale language) {
        String look = words(settings, language);
        String build = build();
        Optional<KeptFrame> own =
                build == null
                        ? Optional.empty()
                        : KeptFrame.read(folder.resolve(NAME))
                                .filter(frame -> frame.look().equals(build + ' ' + look));
        return own.or(() -> cameWithTheProgram().filter(frame -> frame.look().equals(look)));
    }

    private static Optional<KeptFrame> cameWithTheProgram() {
        String file = System.getProperty(PROPERTY);
        try {
            return file == null ? Optional.empty() : KeptFrame.read(Path.of(file));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// What tells this program from a later one with the same version; null if it is not packed,
    /// since its parts may change from one start to the next.
    private static @Nullable String build() {
        boolean packed =
                ModuleLayer.boot()
                        .configuration()
                        .findModule("handover.atlas")
                        .flatMap(module -> module.reference().location())
                        .filter(location -> "jrt".equals(location.getScheme()))
                        .isPresent();
        Path image = Path.of(System.getProperty("java.home", ""), "lib", "modules");
        try {
            return packed
                    ? Files.size(image) + "." + Files.getLastModifiedTime(image).toMillis()
                    : null;
        } catch (IOException e) {
            return null;
        }
    }

    /// All that a window looks like as it opens depends on.
    static String words(Settings settings, Locale language) {
        Settings.Place place = settings.window();
        return String.join(
                " ",
                language.getLanguage(),
                Objects.requireNonNullElse(settings.theme(), Theme.LIGHT.id()),
                Objects.requireNonNullElse(
                        settings.axis(), KeptSettings.word(TimelineAxis.BY_DATE)),
                Objects.requireNonNullElse(settings.speed(), Playback.USUAL) + "/s",
                settings.evidenceShown() ? "evidence" : "map",
                place == null ? "usual" : size(place));
    }

    private static String size(Settings.Place place) {
        return place.maximized() ? "maximized" : place.width() + "x" + place.height();
    }

    /// Whether this look has its place on this screen, pixel for pixel.
    static boolean fits(KeptFrame frame, Screen screen) {
        Rectangle2D room = screen.getVisualBounds();
        return frame.scale() == screen.getOutputScaleX()
                && frame.width() / frame.scale() <= room.getWidth()
                && frame.height() / frame.scale() <= room.getHeight();
    }

    /// A scene that shows a look and does nothing yet.
    static Scene scene(KeptFrame frame) {
        var buffer =
                new PixelBuffer<>(
                        frame.width(),
                        frame.height(),
                        frame.pixels(),
                        PixelFormat.getByteBgraPreInstance());
        var view = new ImageView(new WritableImage(buffer));
        double width = frame.width() / frame.scale();
        double height = frame.height() / frame.scale();
        view.setFitWidth(width);
        view.setFitHeight(height);
        var scene = new Scene(new Pane(view), width, height);
        scene.setCursor(Cursor.WAIT);
        return scene;
    }

    /// What a scene shows now, on the toolkit's thread.
    ///
    /// @param look what it is like in words
    /// @param title of its window
    /// @param scale pixels for one unit of the toolkit
    static KeptFrame of(Scene scene, String look, String title, double scale) {
        int width = (int) Math.ceil(scene.getWidth() * scale);
        int height = (int) Math.ceil(scene.getHeight() * scale);
        var parameters = new SnapshotParameters();
        parameters.setFill(scene.getFill());
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(new Rectangle2D(0, 0, width, height));
        var image = scene.getRoot().snapshot(parameters, new WritableImage(width, height));
        var pixels = ByteBuffer.allocate(width * height * Integer.BYTES);
        image.getPixelReader()
                .getPixels(
                        0,
                        0,
                        width,
                        height,
                        PixelFormat.getByteBgraPreInstance(),
                        pixels,
                        width * Integer.BYTES);
        return new KeptFrame(look, title, width, height, scale, pixels.rewind());
    }

    /// Keeps a look for the next start, while this one goes on. If it cannot be written, the next
    /// start is as this one was.
    ///
    /// @param look asked on this thread if it is to be kept
    /// @param settings that the next start will find
    static void keep(Supplier<KeptFrame> look, Path folder, Settings settings, Locale language) {
        String build = build();
        if (build != null) {
            KeptFrame frame = look.get();
            String words = build + ' ' + words(settings, language);
            if (!words.equals(frame.look())) {
                var named = frame.as(words);
                Thread.ofVirtual().name("first look").start(() -> write(named, folder));
            }
        }
    }

    private static void write(KeptFrame frame, Path folder) {
        try {
            Files.createDirectories(folder);
            frame.write(folder.resolve(NAME));
        } catch (IOException e) {
            System.getLogger("handover").log(System.Logger.Level.WARNING, e.getMessage());
        }
    }
}
