package handover.io;

import handover.dossier.Dossier;
import handover.io.Node.Branch;
import handover.io.Node.Digits;
import handover.io.Node.Member;
import handover.io.Node.Text;
import handover.io.Problem.Unreadable;
import handover.story.SavedStory;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A file of scenes, `.atlas`: JSON by `resources/story/story.schema.json`. It is written whole or
/// not at all, and read for a dossier; what that one does not have is left out and said.
public final class StoryFile {
    /// How the name of such a file ends.
    public static final String ENDING = ".atlas";

    /// What stands in the file to say that it is one.
    static final String FORMAT = "handover-atlas-scenes";

    /// The version of the format that is written, and the newest that can be read.
    static final int VERSION = 1;

    /// The largest file in bytes; the fullest story takes less.
    static final int LARGEST = 32 << 20;

    private StoryFile() {}

    /// Whether the name of a file says that it holds scenes.
    public static boolean isNamed(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().toLowerCase(java.util.Locale.ROOT).endsWith(ENDING);
    }

    /// Writes scenes, replacing what was in the file.
    ///
    /// @throws UnwritableException if that is not possible; what was there is still there
    public static void write(Path file, SavedStory saved) throws UnwritableException {
        byte[] bytes = text(saved).getBytes(StandardCharsets.UTF_8);
        SafeFile.write(file, out -> out.write(bytes));
    }

    /// The text of a file.
    static String text(SavedStory saved) {
        return Json.write(StoryPart.tree(saved));
    }

    /// Reads scenes that are to be shown with `dossier`. Never throws for what a file holds.
    public static StoryReading read(Path file, Dossier dossier) {
        Path folder = file.getParent();
        Path name = file.getFileName();
        if (name == null || Files.isDirectory(file)) {
            Place place = Place.whole(file.toString());
            Problem problem = new Unreadable(place, "problem.story.folder", List.of(ENDING));
            return new StoryReading(null, List.of(problem));
        }
        var shelf = new Shelf.Folder(folder == null ? Path.of("") : folder);
        return read(shelf, name.toString(), dossier);
    }

    private static StoryReading read(Shelf shelf, String name, Dossier dossier) {
        var ledger = new Ledger();
        JsonFile json = JsonFile.read(shelf, name, LARGEST, "problem.file.large", ledger);
        SavedStory saved = null;
        if (json != null && isOurs(json.root(), ledger)) {
            saved = Fields.read(json.root(), ledger, new StoryPart(dossier)::read);
        }
        return new StoryReading(ledger.failed() ? null : saved, ledger.problems(shelf.label(name)));
    }

    /// Whether the file says that it is one of ours and not from the future. If not, nothing else
    /// is said of it: its fields mean something else.
    private static boolean isOurs(Node root, Ledger ledger) {
        Node format = member(root, "format");
        if (!(format instanceof Text text) || !text.value().equals(FORMAT)) {
            Place place = format == null ? root.place() : format.place();
            ledger.add(new Unreadable(place, "problem.story.format", List.of(FORMAT)));
            return false;
        }
        Node version = member(root, "formatVersion");
        if (version instanceof Digits digits && Double.parseDouble(digits.digits()) > VERSION) {
            List<Object> args = List.of(digits.digits(), VERSION);
            ledger.add(new Unreadable(version.place(), "problem.story.newer", args));
            return false;
        }
        return true;
    }

    private static @Nullable Node member(Node root, String name) {
        Member member = root instanceof Branch branch ? branch.members().get(name) : null;
        return member == null ? null : member.value();
    }
}
