package handover.app;

import handover.io.DossierReader;
import handover.io.PictureReader;
import handover.io.StoryFile;
import handover.io.intake.Tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What kind of file somebody wants to open. A picture is told by what is in it, since its ending
/// can be anything; scenes by their ending, since they are JSON as a dossier is.
enum OpenedFile {
    /// Scenes of a briefing.
    SCENES,
    /// A picture, perhaps one that carries a view.
    PICTURE,
    /// A dossier: a folder, a ZIP, or JSON.
    DOSSIER,
    /// A table, to be imported.
    TABLE,
    /// Anything else; whoever reads it says what is wrong.
    OTHER;

    private static final int START = 16;

    /// The kind of a file. One that cannot be read is [#OTHER].
    static OpenedFile of(Path path) {
        if (StoryFile.isNamed(path)) {
            return SCENES;
        }
        if (Files.isRegularFile(path) && Tables.isNamed(path)) {
            return TABLE;
        }
        if (DossierReader.isMeant(path)) {
            return DOSSIER;
        }
        if (!Files.isRegularFile(path)) {
            return OTHER;
        }
        try (var in = Files.newInputStream(path)) {
            return PictureReader.isPng(in.readNBytes(START)) ? PICTURE : OTHER;
        } catch (IOException e) {
            return OTHER;
        }
    }
}
