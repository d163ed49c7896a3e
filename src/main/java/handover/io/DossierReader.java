package handover.io;

import handover.dossier.Dossier;
import handover.io.Problem.Unreadable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Reads a dossier with its articles and checks it: its form, its ids, and every quote against the
/// article that it claims to stand in. Never throws for what a file holds.
public final class DossierReader {
    /// The name of a dossier's file when only its folder is named.
    public static final String FILE = "dossier.json";

    /// The largest dossier in bytes: some hundred thousand claims.
    public static final int LARGEST = 64 << 20;

    private static final String BUNDLED = "/dossier/minusma/";

    private DossierReader() {}

    /// Reads a dossier from a file, or from `dossier.json` in a folder. Its articles lie in the
    /// same folder or below it.
    public static Reading read(Path fileOrFolder) {
        if (Files.isDirectory(fileOrFolder)) {
            Path file = fileOrFolder.resolve(FILE);
            return Files.exists(file) ? read(file) : noDossier(fileOrFolder);
        }
        Path folder = fileOrFolder.getParent();
        Path name = fileOrFolder.getFileName();
        if (name == null) {
            return noDossier(fileOrFolder);
        }
        return read(new Shelf.Folder(folder == null ? Path.of("") : folder), name.toString());
    }

    /// Reads the dossier that is part of the program.
    public static Reading bundled() {
        return read(new Shelf.Resources(BUNDLED), FILE);
    }

    private static Reading read(Shelf shelf, String name) {
        String file = shelf.label(name);
        var ledger = new Ledger();
        JsonFile json = JsonFile.read(shelf, name, LARGEST, ledger);
        if (json == null) {
            return new Reading(null, ledger.problems(file));
        }
        var part = new DossierPart(new ArticlePart(shelf), Sha256.of(json.bytes()));
        Dossier dossier = Fields.read(json.root(), ledger, part::read);
        ledger.settle(dossier);
        return new Reading(ledger.failed() ? null : dossier, ledger.problems(file));
    }

    private static Reading noDossier(Path folder) {
        Place place = Place.whole(folder.toString());
        return new Reading(
                null, List.of(new Unreadable(place, "problem.file.folder", List.of(FILE))));
    }
}
