package handover.app;

import handover.io.Problem;
import handover.io.Problems;
import handover.ui.window.Toast;
import handover.words.Texts;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What a window does about dossiers: it asks for another one, and says what is wrong with one that
/// could not be shown.
final class DossierOffice {
    private final Toast toast;
    private Consumer<Path> open = path -> {};
    private Runnable bundled = () -> {};
    private Runnable example = () -> {};
    private Consumer<List<Problem>> list = problems -> {};

    DossierOffice(Toast toast) {
        this.toast = toast;
    }

    /// Lets something read and show dossiers.
    ///
    /// @param reader reads one from the disk, and shows it if it can be used
    /// @param ours shows the one that is built in
    /// @param other shows the example that is built in
    void shownBy(Consumer<Path> reader, Runnable ours, Runnable other) {
        open = reader;
        bundled = ours;
        example = other;
    }

    /// Lets something list all problems of the dossier that was read last, of which the message
    /// names only the first; an empty list when it has none any more.
    void listedBy(Consumer<List<Problem>> other) {
        list = other;
    }

    /// Asks for a dossier on the disk.
    void open(Path path) {
        open.accept(path);
    }

    /// Asks for the dossier that is built in.
    void openBundled() {
        bundled.run();
    }

    /// Asks for the example that is built in.
    void openExample() {
        example.run();
    }

    /// Says that a dossier could not be opened; the one that is shown stays.
    void refused(List<Problem> problems) {
        say("opening.refused", problems);
    }

    /// Says that the dossier on the disk is broken now; its last good state stays.
    void broken(List<Problem> problems) {
        say("opening.broken", problems);
    }

    private void say(String key, List<Problem> problems) {
        int more = problems.size() - 1;
        toast.failed(
                texts -> texts.get(key, Problems.line(problems.getFirst(), texts.locale()), more));
        list.accept(problems);
    }

    /// Says that the dossier is shown as it now is on the disk, or at first.
    ///
    /// @param key of what to say
    void shown(String key, List<Problem> doubts) {
        if (doubts.isEmpty()) {
            toast.done(texts -> texts.get(key));
        } else {
            toast.remarked(texts -> texts.get(key) + " " + doubt(doubts, texts));
        }
        list.accept(doubts);
    }

    private static String doubt(List<Problem> doubts, Texts texts) {
        String first = Problems.line(doubts.getFirst(), texts.locale());
        return texts.get("opening.doubts", first, doubts.size() - 1);
    }
}
