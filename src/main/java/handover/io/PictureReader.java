package handover.io;

import handover.io.Node.Branch;
import handover.io.Node.Digits;
import handover.io.Problem.Unreadable;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Reads out of a picture what it shows. The file may come from anywhere: it is read within bounds,
/// its pixels are not decoded, and whatever is wrong with it is said in words. Never throws for
/// what a file holds.
public final class PictureReader {
    private static final int LONGEST_TITLE = 200;

    private PictureReader() {}

    /// Whether a file with these first bytes, eight or more, is a PNG.
    public static boolean isPng(byte[] start) {
        return PngTexts.signed(start);
    }

    /// Reads the picture in a file.
    public static PictureReading read(Path file) {
        String name = file.toString();
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return failed(name, "problem.picture.none");
            }
            try (var in = new BufferedInputStream(Files.newInputStream(file))) {
                return read(in, name);
            }
        } catch (NoSuchFileException e) {
            return failed(name, "problem.file.missing");
        } catch (AccessDeniedException e) {
            return failed(name, "problem.file.denied");
        } catch (IOException e) {
            return failed(name, "problem.file.failed", JsonFile.reason(e));
        }
    }

    /// Reads a picture from a stream.
    ///
    /// @param in buffered
    /// @param name what messages call it
    static PictureReading read(InputStream in, String name) throws IOException {
        try {
            var wanted =
                    Set.of(
                            PictureTexts.VIEW,
                            PictureTexts.TITLE,
                            PictureTexts.AGAINST,
                            PictureTexts.SINCE);
            Map<String, String> texts = PngTexts.read(in, name, wanted);
            String view = texts.get(PictureTexts.VIEW);
            return view == null ? failed(name, "problem.picture.foreign") : view(view, name, texts);
        } catch (UnreadableException e) {
            return PictureReading.failed(List.of(e.problem()));
        }
    }

    private static PictureReading view(String json, String name, Map<String, String> texts) {
        var ledger = new Ledger();
        Node root = JsonTree.read(name, json, ledger);
        String format = root == null ? null : otherFormat(root);
        if (format != null) {
            return failed(name, "problem.picture.format", format, PictureViewPart.FORMAT);
        }
        PictureView view = root == null ? null : Fields.read(root, ledger, PictureViewPart::read);
        ComparedSide against =
                part(texts.get(PictureTexts.AGAINST), name, ledger, ComparedSidePart::read);
        EarlierVersion since =
                part(texts.get(PictureTexts.SINCE), name, ledger, EarlierVersionPart::read);
        String title = texts.getOrDefault(PictureTexts.TITLE, "");
        return ledger.failed()
                ? PictureReading.failed(ledger.problems(name))
                : new PictureReading(
                        view, Echo.of(title, LONGEST_TITLE), List.of(), against, since);
    }

    private static <T> @Nullable T part(
            @Nullable String json, String name, Ledger ledger, Function<Fields, T> part) {
        Node root = json == null ? null : JsonTree.read(name, json, ledger);
        return root == null ? null : Fields.read(root, ledger, part);
    }

    /// The number of the view's format, if it is a number and not ours. What else stands in such a
    /// view cannot be judged.
    private static @Nullable String otherFormat(Node root) {
        if (root instanceof Branch branch
                && branch.members().get("format") instanceof Node.Member member
                && member.value() instanceof Digits digits
                && !digits.digits().equals(String.valueOf(PictureViewPart.FORMAT))) {
            return digits.digits();
        }
        return null;
    }

    private static PictureReading failed(String name, String key, Object... args) {
        return PictureReading.failed(
                List.of(new Unreadable(Place.whole(name), key, List.of(args))));
    }
}
