package handover.io;

import handover.dossier.Dossier;
import handover.io.Problem.Unreadable;
import handover.io.ReadingWatch.Step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads a dossier with its articles and checks it: its form, its ids, and every quote against the
/// article that it claims to stand in. Never throws for what a file holds.
public final class DossierReader {
    /// The name of a dossier's file when only its folder is named.
    public static final String FILE = "dossier.json";

    private static final int LEAST = 64;
    private static final int MOST = 1_000;

    /// What a dossier takes while it is read and shown, in times of its file.
    private static final int TIMES = 5;

    /// What has more bytes may take longer than anybody waits without a sign.
    private static final long LARGE = 4 << 20;

    /// So many times smaller is a file in a ZIP.
    private static final long PACKED = 8;

    private static final String BUNDLED = "/dossier/minusma/";
    private static final String EXAMPLE = "/dossier/french-bases/";

    private DossierReader() {}

    /// The size of the largest dossier that is opened, in bytes, a whole number of megabytes: what
    /// the memory of this machine has room for. With four gigabytes that is a million sites.
    public static int largest() {
        return largest(Runtime.getRuntime().maxMemory());
    }

    /// The size of the largest dossier for so many bytes of memory.
    static int largest(long memory) {
        return (int) Math.clamp(memory / TIMES >> 20, LEAST, MOST) << 20;
    }

    /// Reads a dossier from a file, from `dossier.json` in a folder, or from a ZIP of such a
    /// folder. Its articles lie in the same folder or below it.
    public static Reading read(Path path) {
        return read(path, ReadingWatch.NOBODY);
    }

    /// Reads a dossier while somebody watches.
    ///
    /// @throws java.util.concurrent.CancellationException if the watch ends it
    public static Reading read(Path path, ReadingWatch watch) {
        if (Files.isDirectory(path)) {
            return Files.exists(path.resolve(FILE))
                    ? read(new Shelf.Folder(path), FILE, watch)
                    : noDossier(path);
        }
        Path folder = path.getParent();
        Path name = path.getFileName();
        if (name == null) {
            return noDossier(path);
        }
        if (isArchive(path)) {
            return readArchive(path, watch);
        }
        var shelf = new Shelf.Folder(folder == null ? Path.of("") : folder);
        return read(shelf, name.toString(), watch);
    }

    /// Whether reading a dossier takes so long that whoever asks for it should see how far it has
    /// come. What cannot be read is not large: it is soon said why.
    public static boolean isLarge(Path path) {
        boolean archive = isArchive(path);
        Path file = Files.isDirectory(path) ? path.resolve(FILE) : path;
        try {
            return Files.size(file) > (archive ? LARGE / PACKED : LARGE);
        } catch (IOException e) {
            return false;
        }
    }

    /// Whether something on the disk can be meant as a dossier: a folder, a ZIP, or JSON by its
    /// name.
    public static boolean isMeant(Path path) {
        Path name = path.getFileName();
        boolean json = name != null && name.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        return json || Files.isDirectory(path) || isArchive(path);
    }

    private static boolean isArchive(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (var in = Files.newInputStream(path)) {
            return ZipDirectory.isZip(in.readNBytes(4));
        } catch (IOException e) {
            // Whoever reads it on says why it cannot be read.
            return false;
        }
    }

    private static Reading readArchive(Path path, ReadingWatch watch) {
        String label = path.toString();
        try (var in = Files.newInputStream(path)) {
            var headway = new Headway(watch);
            byte[] bytes = headway.file(Step.PACKED, in, Files.size(path), ZipDirectory.LARGEST);
            if (bytes.length > ZipDirectory.LARGEST) {
                return unreadable(label, "problem.file.large", ZipDirectory.LARGEST >> 20);
            }
            Map<String, ZipPart> parts = ZipDirectory.read(label, bytes);
            String folder = ZipDirectory.folder(label, parts, FILE);
            var shelf = new Shelf.Archive(path, folder, parts, new ZipBytes(bytes));
            return read(shelf, FILE, largest(), new Ledger(headway));
        } catch (UnreadableException e) {
            return new Reading(null, List.of(e.problem()));
        } catch (IOException e) {
            return unreadable(label, "problem.file.failed", JsonFile.reason(e));
        }
    }

    /// Reads the dossier that is part of the program.
    public static Reading bundled() {
        return read(new Shelf.Resources(BUNDLED), FILE, ReadingWatch.NOBODY);
    }

    /// Reads the example that is part of the program, which an import of tables has made.
    public static Reading example() {
        return read(new Shelf.Resources(EXAMPLE), FILE, ReadingWatch.NOBODY);
    }

    private static Reading read(Shelf shelf, String name, ReadingWatch watch) {
        return read(shelf, name, largest(), new Ledger(new Headway(watch)));
    }

    /// Reads a dossier that has at most so many bytes.
    ///
    /// @param largest a whole number of megabytes
    static Reading read(Shelf shelf, String name, int largest) {
        return read(shelf, name, largest, new Ledger());
    }

    private static Reading read(Shelf shelf, String name, int largest, Ledger ledger) {
        String file = shelf.label(name);
        JsonFile json = JsonFile.read(shelf, name, largest, "problem.dossier.large", ledger);
        if (json == null) {
            return new Reading(null, ledger.problems(file));
        }
        var part = new DossierPart(new ArticlePart(shelf), Sha256.of(json.bytes()));
        Dossier dossier = Fields.read(json.root(), ledger, part::read);
        ledger.settle(dossier);
        return new Reading(ledger.failed() ? null : dossier, ledger.problems(file));
    }

    private static Reading noDossier(Path folder) {
        return unreadable(folder.toString(), "problem.file.folder", FILE);
    }

    private static Reading unreadable(String label, String key, Object... args) {
        return new Reading(null, List.of(new Unreadable(Place.whole(label), key, List.of(args))));
    }
}
