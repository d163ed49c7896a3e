package handover.app;

import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.dossier.Dossier;
import handover.export.PictureSize;
import handover.io.StoryFile;
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
/// @param file a dossier to open, or scenes that are shown with the dossier that is built in; or
/// null
/// @param withoutDisplay where to write pictures if there is no display, or null to say so only
record Start(@Nullable Path file, @Nullable Path withoutDisplay, Locale locale, PrintWriter out) {

    /// Runs until the window is closed.
    ///
    /// @return the exit code
    /// @throws BadInput if the dossier cannot be used, or there is no display and nowhere to write
    int run() {
        Path scenes = file != null && StoryFile.isNamed(file) ? file : null;
        Dossier dossier = Dossiers.load(scenes == null ? file : null, locale);
        if (scenes != null) {
            SceneFiles.load(scenes, dossier, locale, out);
        }
        if (!Display.usable()) {
            return writePictures(dossier);
        }
        AtlasApplication.opens(dossier, locale, scenes);
        Application.launch(AtlasApplication.class);
        return 0;
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
