package handover.app;

import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.dossier.Dossier;
import handover.export.PictureSize;
import handover.io.PictureReader;
import handover.io.PictureReading;
import handover.io.PictureView;
import handover.state.Theme;
import handover.words.Texts;

import javafx.application.Application;

import org.jspecify.annotations.Nullable;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Opens the window, or does what can be done where there is no display.
///
/// @param file a dossier, scenes or a picture to open; the latter are shown with the dossier that
// is
/// built in, as is null
/// @param withoutDisplay where to write pictures if there is no display, or null to say so only
record Start(@Nullable Path file, @Nullable Path withoutDisplay, Locale locale, PrintWriter out) {

    /// Runs until the window is closed.
    ///
    /// @return the exit code
    /// @throws BadInput if the dossier cannot be used, or there is no display and nowhere to write
    int run() {
        OpenedFile kind = file == null ? OpenedFile.OTHER : OpenedFile.of(file);
        Dossier dossier = Dossiers.load(kind == OpenedFile.OTHER ? file : null, locale);
        Path scenes = kind == OpenedFile.SCENES ? file : null;
        if (scenes != null) {
            SceneFiles.load(scenes, dossier, locale, out);
        }
        PictureView view = kind == OpenedFile.PICTURE && file != null ? view(file, dossier) : null;
        if (!Display.usable()) {
            return writePictures(dossier);
        }
        AtlasApplication.opens(new Opening(dossier, locale, scenes, view));
        Application.launch(AtlasApplication.class);
        return 0;
    }

    /// What a picture shows, if it is of this dossier.
    private PictureView view(Path picture, Dossier dossier) {
        PictureReading reading = PictureReader.read(picture);
        PictureView view = reading.view();
        if (view == null) {
            throw new BadInput(Dossiers.lines(reading.problems(), locale));
        }
        var restored = new RestoredView(view, dossier);
        if (!restored.fits()) {
            throw new BadInput(List.of(picture + ": " + restored.refusal(Texts.in(locale))));
        }
        return view;
    }

    private int writePictures(Dossier dossier) {
        Texts texts = Texts.in(locale);
        Path folder = withoutDisplay;
        if (folder == null) {
            throw new BadInput(List.of(texts.get("command.no-display")));
        }
        out.println(texts.get("command.no-display.pictures", folder.toString()));
        out.flush();
        var chronology = Chronology.of(dossier, Lens.DEFAULT);
        new PictureMaker(chronology, locale, Theme.LIGHT, PictureSize.FULL_HD)
                .writeEveryChange(null, SnapshotCommand.folder(folder));
        return 0;
    }
}
