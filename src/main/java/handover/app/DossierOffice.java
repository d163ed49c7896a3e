package handover.app;

import handover.io.Problem;
import handover.io.Problems;
import handover.ui.common.ProgressCard;
import handover.ui.evidence.CopyBoard;
import handover.ui.problems.ProblemsCard;
import handover.ui.window.Toast;
import handover.words.Texts;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// What a window does about dossiers: it asks for another one, says what is wrong with one that
/// could not be shown, and lists all of it.
final class DossierOffice {
    /// What is read sooner shows no progress: that would only flash.
    static final Duration PATIENCE = Duration.millis(300);

    private final Toast toast;
    private final OnDemand<ProblemsCard> card;
    private final ProgressCard progress;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private String name = "";
    private CopyBoard board = CopyBoard.ofDesktop();
    private List<Problem> problems = List.of();
    private Consumer<Path> open = path -> {};
    private Runnable bundled = () -> {};
    private Runnable example = () -> {};

    /// @param over takes the list of problems
    /// @param left called when the list is put away
    DossierOffice(Toast toast, ObservableValue<Locale> locale, Pane over, Runnable left) {
        this.toast = toast;
        progress = new ProgressCard(locale, "opening");
        patience.setOnFinished(event -> progress.show());
        card =
                new OnDemand<>(
                        () -> new ProblemsCard(locale, words -> board.put(words), left),
                        over.getChildren()::add);
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

    /// Copies to something else than the desktop's clipboard.
    void copyingTo(CopyBoard other) {
        board = other;
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

    /// What lies over the window's foot while a dossier is read that takes its time.
    ProgressCard progress() {
        return progress;
    }

    /// A dossier is being read.
    ///
    /// @param called what it is called
    /// @param whenCancelled called when the analyst wants it no more
    void reading(String called, Runnable whenCancelled) {
        name = called;
        progress.begin(
                texts -> texts.get("opening.reading", called),
                texts -> texts.get("opening.reading.cancel", called),
                whenCancelled);
        reached(Reached.NOTHING);
        patience.playFromStart();
    }

    /// It has come so far.
    void reached(Reached now) {
        progress.reached(now.share(), now.words());
    }

    /// It is over.
    void readingEnded() {
        patience.stop();
        progress.end();
    }

    /// Says that it was cancelled.
    void cancelled() {
        String called = name;
        toast.done(texts -> texts.get("opening.cancelled", called));
    }

    /// Cancels what is being read, if it can be seen.
    ///
    /// @return whether there was anything
    boolean cancels() {
        return progress.cancel();
    }

    /// Says that a dossier could not be opened, and lists why; the one that is shown stays.
    void refused(List<Problem> all) {
        say("opening.refused", all);
        list();
    }

    /// Says that the dossier on the disk is broken now; its last good state stays. The list is not
    /// laid over the map, since an editor beside it saves often: the menu shows it.
    void broken(List<Problem> all) {
        say("opening.broken", all);
    }

    private void say(String key, List<Problem> all) {
        int more = all.size() - 1;
        toast.failed(texts -> texts.get(key, Problems.line(all.getFirst(), texts.locale()), more));
        learn(all);
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
        learn(doubts);
    }

    private static String doubt(List<Problem> doubts, Texts texts) {
        String first = Problems.line(doubts.getFirst(), texts.locale());
        return texts.get("opening.doubts", first, doubts.size() - 1);
    }

    /// Takes note of all problems of the dossier that was read last.
    void learn(List<Problem> all) {
        problems = List.copyOf(all);
        card.ifShown(shown -> shown.list(problems));
    }

    /// Lists all problems of the dossier that was read last, of which a message names only the
    /// first.
    void list() {
        ProblemsCard shown = card.get();
        shown.list(problems);
        shown.open();
    }

    /// Whether the list lies over the window.
    boolean isListing() {
        return card.isShown();
    }

    /// Goes a step back in the list, or puts it away, if it is shown.
    ///
    /// @return whether it was
    boolean leaves() {
        return card.ifShown(ProblemsCard::leave);
    }
}
