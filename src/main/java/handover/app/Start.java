package handover.app;

import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.dossier.Dossier;
import handover.export.PictureSize;
import handover.io.DossierReader;
import handover.io.PictureReader;
import handover.io.PictureReading;
import handover.io.SettingsFile;
import handover.state.Theme;
import handover.words.Texts;

import javafx.application.Application;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Opens the window, or does what can be done where there is no display.
///
/// @param file a dossier, scenes, a picture or a table to open, or null
/// @param beside the dossier that scenes or a picture are shown with, or null for the one built in
/// @param language of the window and of what is said, or null for the one chosen last
/// @param resetSettings whether what earlier starts have kept is forgotten first
/// @param walk where to keep pictures of all screens while walking through them, or null
/// @param withoutDisplay where to write pictures if there is no display, or null to say so only
record Start(
        @Nullable Path file,
        @Nullable Path beside,
        @Nullable Path withoutDisplay,
        @Nullable Locale language,
        boolean resetSettings,
        @Nullable Path walk,
        PrintWriter out) {
    /// How long a program that runs is waited for before this one opens a window of its own, in
    /// milliseconds.
    private static final long PATIENCE = 3_000;

    /// How often the toolkit looks, in a second, for something to paint. By itself it does so sixty
    /// times, and what changes waits for up to 17 ms; so it waits for 4.
    private static final int PULSES = 250;

    /// Runs until the window is closed.
    ///
    /// @return the exit code
    /// @throws BadInput if the dossier cannot be used, or there is no display and nowhere to write
    int run() {
        Path folder = UserFolders.ofThisUser().state();
        if (resetSettings) {
            reset(folder);
        }
        OpenedFile kind = file == null ? OpenedFile.DOSSIER : OpenedFile.of(file);
        boolean whole = kind == OpenedFile.DOSSIER || kind == OpenedFile.OTHER;
        Path path = file != null && whole ? file : beside;
        boolean alone = path == null && (file == null || kind == OpenedFile.TABLE);
        if (Display.usable() && (alone || kind != OpenedFile.OTHER && isLarge(path))) {
            return openAtOnce(folder, new Later(path, whole ? null : file));
        }
        if (kind == OpenedFile.TABLE && !Display.usable()) {
            throw new BadInput(List.of(Texts.in(locale()).get("command.no-display.table")));
        }
        return openWith(folder, kind, path);
    }

    private static boolean isLarge(@Nullable Path dossier) {
        return dossier != null && DossierReader.isLarge(dossier);
    }

    /// Opens the window on what is built in, and everything else in that window: it shows how far a
    /// large dossier has come, and asks about a table.
    private int openAtOnce(Path folder, Later later) {
        if (isHandedOver(folder)) {
            return 0;
        }
        var bundled = new Preparation(() -> Dossiers.load(null, locale()));
        var kept = Remembered.begin(folder, language, true, bundled);
        return open(folder, new Opening(kept, bundled, null, language, null, null, later, walk));
    }

    /// Opens the window when all that it shows has been read: a mistake in it is said on the
    /// console, and no window opens.
    private int openWith(Path folder, OpenedFile kind, @Nullable Path path) {
        Dossier dossier = Dossiers.load(path, locale());
        Path scenes = kind == OpenedFile.SCENES ? file : null;
        if (scenes != null) {
            SceneFiles.load(scenes, dossier, locale(), out);
        }
        PictureReading picture =
                kind == OpenedFile.PICTURE && file != null ? read(file, dossier) : null;
        if (!Display.usable()) {
            return writePictures(dossier);
        }
        if (isHandedOver(folder)) {
            return 0;
        }
        var given = new Preparation(() -> dossier);
        var kept = Remembered.begin(folder, language, false, given);
        var later = kind == OpenedFile.TABLE ? new Later(null, file) : Later.NOTHING;
        return open(folder, new Opening(kept, given, path, language, scenes, picture, later, walk));
    }

    private int open(Path folder, Opening opening) {
        if (walk != null) {
            SnapshotCommand.folder(walk);
        }
        ProgramLog.begin(folder);
        AtlasApplication.opens(opening);
        System.setProperty("javafx.animation.pulse", String.valueOf(PULSES));
        Application.launch(AtlasApplication.class);
        return AtlasApplication.hasFailed() ? 1 : 0;
    }

    /// The language of what is said on the console.
    private Locale locale() {
        return language == null ? Locale.ENGLISH : language;
    }

    private void reset(Path folder) {
        try {
            new SettingsFile(folder).reset();
        } catch (IOException e) {
            throw new BadInput(List.of(folder.resolve(SettingsFile.NAME) + ": " + e.getMessage()));
        }
        out.println(Texts.in(locale()).get("command.settings.reset"));
        out.flush();
    }

    /// Whether a program that runs has taken the file over. What is shown beside another dossier
    /// needs a window of its own.
    private boolean isHandedOver(Path folder) {
        if (file == null || beside != null) {
            return false;
        }
        boolean taken = RunningProgram.handOver(folder, file, PATIENCE);
        if (taken) {
            out.println(Texts.in(locale()).get("command.handed-over", file.toString()));
            out.flush();
        }
        return taken;
    }

    /// What a picture shows, if it is of this dossier.
    private PictureReading read(Path picture, Dossier dossier) {
        PictureReading reading = PictureReader.read(picture);
        var view = reading.view();
        if (view == null) {
            throw new BadInput(Dossiers.lines(reading.problems(), locale()));
        }
        var restored = new RestoredView(view, dossier);
        if (!restored.fits()) {
            throw new BadInput(List.of(picture + ": " + restored.refusal(Texts.in(locale()))));
        }
        return reading;
    }

    private int writePictures(Dossier dossier) {
        Texts texts = Texts.in(locale());
        Path folder = withoutDisplay;
        if (folder == null) {
            throw new BadInput(List.of(texts.get("command.no-display")));
        }
        out.println(texts.get("command.no-display.pictures", folder.toString()));
        out.flush();
        var chronology = Chronology.of(dossier, Lens.DEFAULT);
        new PictureMaker(chronology, locale(), Theme.LIGHT, PictureSize.FULL_HD)
                .writeEveryChange(null, SnapshotCommand.folder(folder));
        return 0;
    }
}
