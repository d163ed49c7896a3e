package handover.app;

import handover.export.Picture;
import handover.export.PictureFile;
import handover.io.Problems;
import handover.io.SafeFile;
import handover.io.UnwritableException;
import handover.ui.window.Toast;
import handover.words.Texts;

import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// Puts a picture on the clipboard: as an image for programs that take images, and as a PNG file
/// with its evidence for those that take files.
final class PictureCopier {
    /// Takes what is copied; on the toolkit's thread.
    @FunctionalInterface
    interface Board {
        /// @return whether it was taken
        boolean put(ClipboardContent content);
    }

    private static final String MIME = "image/png";

    private final Board board;
    private @Nullable Path folder;
    private @Nullable Path last;

    PictureCopier(Board board) {
        this.board = board;
    }

    /// Copies to the clipboard of the desktop.
    PictureCopier() {
        this(content -> Clipboard.getSystemClipboard().setContent(content));
    }

    /// The bytes of a PNG, by their usual name and by the one that Windows has for them.
    static DataFormat png() {
        DataFormat known = DataFormat.lookupMimeType(MIME);
        return known == null ? new DataFormat(MIME, "PNG") : known;
    }

    /// Copies a picture, and says on `toast` what came of it. It is compressed while the window
    /// goes on.
    ///
    /// @param name of the file, for programs that take files
    void copy(Picture picture, String name, Toast toast) {
        copy(picture.painted(), picture.file(), name, toast);
    }

    /// Copies an image and its file.
    void copy(Image image, PictureFile file, String name, Toast toast) {
        Thread.ofVirtual()
                .start(
                        () -> {
                            byte[] bytes = file.bytes();
                            Platform.runLater(() -> put(image, bytes, name, toast));
                        });
    }

    private void put(Image image, byte[] bytes, String name, Toast toast) {
        var content = new ClipboardContent();
        content.putImage(image);
        content.put(png(), ByteBuffer.wrap(bytes));
        Function<Texts, String> missing = null;
        try {
            content.putFiles(List.of(file(bytes, name).toFile()));
        } catch (UnwritableException e) {
            missing = texts -> Problems.words(e.problem(), texts.locale());
        } catch (IOException e) {
            missing = texts -> String.valueOf(e.getMessage());
        }
        String pixels = (int) image.getWidth() + " × " + (int) image.getHeight();
        say(board.put(content), pixels, missing, toast);
    }

    private static void say(
            boolean taken, String pixels, @Nullable Function<Texts, String> missing, Toast toast) {
        if (!taken) {
            toast.failed(texts -> texts.get("picture.copy.failed"));
        } else if (missing == null) {
            toast.done(texts -> texts.get("picture.copied", pixels));
        } else {
            toast.failed(texts -> texts.get("picture.copied.image", pixels, missing.apply(texts)));
        }
    }

    /// The picture as a file in a folder of its own that goes with the program; the one that was
    /// copied before has been replaced on the clipboard and is no longer needed.
    private Path file(byte[] bytes, String name) throws IOException, UnwritableException {
        Path in = folder;
        if (in == null) {
            in = Files.createTempDirectory("handover-atlas");
            in.toFile().deleteOnExit();
            folder = in;
        }
        if (last != null) {
            Files.deleteIfExists(last);
        }
        Path file = in.resolve(name);
        last = file;
        file.toFile().deleteOnExit();
        SafeFile.write(file, out -> out.write(bytes));
        return file;
    }
}
