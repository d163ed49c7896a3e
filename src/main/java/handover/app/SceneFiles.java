package handover.app;

import handover.dossier.Dossier;
import handover.io.StoryFile;
import handover.io.StoryReading;
import handover.story.SavedStory;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/// Gets scenes for a command, or says why there are none.
final class SceneFiles {
    private SceneFiles() {}

    /// The scenes of a file, fitted to a dossier.
    ///
    /// @param err told what did not fit
    /// @throws BadInput naming every problem if the file cannot be used
    static SavedStory load(Path file, Dossier dossier, Locale locale, PrintWriter err) {
        StoryReading reading = StoryFile.read(file, dossier);
        var lines = Dossiers.lines(reading.problems(), locale);
        SavedStory saved = reading.saved();
        if (saved == null) {
            throw new BadInput(lines);
        }
        lines.forEach(err::println);
        err.flush();
        return saved;
    }
}
