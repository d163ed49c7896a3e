package handover.io;

import handover.io.Problem.Doubtful;
import handover.io.Settings.Picture;
import handover.io.Settings.Place;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The settings on disk: `settings.json`. A program must start whatever stands there: a file that
/// cannot be read is put aside under another name, said once, and the program starts as if new.
public final class SettingsFile {
    /// The name of the file in its folder.
    public static final String NAME = "settings.json";

    /// The name under which a broken one is kept.
    public static final String ASIDE = "settings-broken.json";

    private static final int LARGEST = 64 << 10;
    private static final double FARTHEST = 100_000;
    private static final int LONGEST_SIDE = 100_000;

    private final Path file;

    /// The settings in a folder, which need not be there yet.
    public SettingsFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /// What was read.
    ///
    /// @param problems what was wrong with the file, which then has been put aside
    public record Read(Settings settings, List<Problem> problems) {}

    /// Reads the settings; [Settings#NONE] if there are none, or none that can be read.
    public Read read() {
        var ledger = new Ledger();
        Settings settings = settings(ledger);
        List<Problem> problems = ledger.problems(file.toString());
        if (settings == null || ledger.failed()) {
            if (!problems.isEmpty()) {
                putAside();
            }
            return new Read(Settings.NONE, problems);
        }
        return new Read(settings, problems);
    }

    private @Nullable Settings settings(Ledger ledger) {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            List<Object> args = List.of(JsonFile.reason(e));
            ledger.add(new Doubtful(whole(), "problem.file.failed", args));
            return null;
        }
        Utf8 utf8 = Utf8.of(bytes);
        if (bytes.length > LARGEST || !utf8.sound()) {
            ledger.add(new Doubtful(whole(), "problem.settings.broken", List.of(ASIDE)));
            return null;
        }
        Node root = JsonTree.read(file.toString(), utf8.text(), ledger);
        return root == null ? null : Fields.read(root, ledger, SettingsFile::part);
    }

    private handover.io.Place whole() {
        return handover.io.Place.whole(file.toString());
    }

    private void putAside() {
        try {
            Files.move(file, file.resolveSibling(ASIDE), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // It stays where it is; the next settings replace it.
            return;
        }
    }

    private static Settings part(Fields fields) {
        return new Settings(
                fields.textOrNull("language"),
                fields.textOrNull("theme"),
                fields.textOrNull("axis"),
                fields.wholeOrNull("speed", 1, 9_999),
                !fields.has("evidenceShown") || fields.flag("evidenceShown"),
                fields.objectOrNull("window", SettingsFile::place),
                fields.objectOrNull("picture", SettingsFile::picture),
                recent(fields));
    }

    private static Place place(Fields fields) {
        return new Place(
                fields.number("x", -FARTHEST, FARTHEST),
                fields.number("y", -FARTHEST, FARTHEST),
                fields.number("width", 1, FARTHEST),
                fields.number("height", 1, FARTHEST),
                fields.flagOrFalse("maximized"));
    }

    private static Picture picture(Fields fields) {
        return new Picture(
                fields.text("size"),
                fields.whole("width", 1, LONGEST_SIDE),
                fields.whole("height", 1, LONGEST_SIDE),
                fields.whole("letters", 1, 1_000),
                fields.flag("transparent"),
                fields.flag("frame"),
                fields.flag("quote"));
    }

    private static List<Path> recent(Fields fields) {
        if (!fields.has("recent")) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        for (Node.Text text : fields.texts("recent")) {
            try {
                files.add(Path.of(text.value()));
            } catch (InvalidPathException e) {
                // Written by a system that names files otherwise.
                continue;
            }
        }
        return files;
    }

    /// Writes the settings, whole or not at all; makes the folder if it is not there.
    ///
    /// @throws UnwritableException if it cannot be written; what was there is still there
    public void write(Settings settings) throws UnwritableException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            // Writing says what is wrong with the folder.
        }
        byte[] json = Json.write(tree(settings)).getBytes(StandardCharsets.UTF_8);
        SafeFile.write(file, out -> out.write(json));
    }

    private static Map<String, Object> tree(Settings settings) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "language", settings.language());
        put(tree, "theme", settings.theme());
        put(tree, "axis", settings.axis());
        put(tree, "speed", settings.speed());
        tree.put("evidenceShown", settings.evidenceShown());
        Place window = settings.window();
        if (window != null) {
            Map<String, Object> place = new LinkedHashMap<>();
            place.put("x", window.x());
            place.put("y", window.y());
            place.put("width", window.width());
            place.put("height", window.height());
            place.put("maximized", window.maximized());
            tree.put("window", place);
        }
        Picture picture = settings.picture();
        if (picture != null) {
            tree.put("picture", tree(picture));
        }
        tree.put("recent", settings.recent().stream().map(Path::toString).toList());
        return tree;
    }

    private static Map<String, Object> tree(Picture picture) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("size", picture.size());
        tree.put("width", picture.width());
        tree.put("height", picture.height());
        tree.put("letters", picture.letters());
        tree.put("transparent", picture.transparent());
        tree.put("frame", picture.frame());
        tree.put("quote", picture.quote());
        return tree;
    }

    private static void put(Map<String, Object> tree, String name, @Nullable Object value) {
        if (value != null) {
            tree.put(name, value);
        }
    }

    /// Forgets all settings.
    ///
    /// @throws IOException if the file is there and cannot be removed
    public void reset() throws IOException {
        Files.deleteIfExists(file);
    }
}
