package handover.app;

import handover.chronology.Chronology;
import handover.dossier.Dossier;
import handover.io.DossierReader;
import handover.io.EarlierVersion;
import handover.io.Problem;
import handover.io.Problems;
import handover.io.Reading;
import handover.revision.News;
import handover.revision.Revision;
import handover.state.AtlasState;
import handover.ui.window.Toast;
import handover.words.Texts;

import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Gets the earlier version of the dossier that the analyst has in mind, and shows what is another.
final class RevisionOffice {
    /// Asks for an earlier version.
    @FunctionalInterface
    interface Question {
        /// Which; empty if the analyst thinks better of it.
        Optional<Path> ask(Locale locale, @Nullable Window window);
    }

    private final AtlasState state;
    private final Toast toast;
    private Question question = this::dialog;
    private Function<Dossier, Optional<Path>> last = dossier -> Optional.empty();
    private BiFunction<Dossier, String, Optional<Path>> kept =
            (dossier, sha256) -> Optional.empty();

    /// Where earlier versions were that have been read here, by their sums.
    private final Map<String, Path> known = new ConcurrentHashMap<>();

    private @Nullable File folder;
    private int asked;

    RevisionOffice(AtlasState state, Toast toast) {
        this.state = state;
        this.toast = toast;
    }

    /// Asks otherwise than by the system's own dialog.
    void asking(Question other) {
        question = other;
    }

    private Optional<Path> dialog(Locale locale, @Nullable Window window) {
        var chooser = new FileChooser();
        Texts texts = Texts.in(locale);
        chooser.setTitle(texts.get("revision.ask"));
        var filter = new ExtensionFilter(texts.get("revision.files"), List.of("*.json", "*.zip"));
        chooser.getExtensionFilters().add(filter);
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        File file = chooser.showOpenDialog(window);
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getParentFile();
        return Optional.of(file.toPath());
    }

    /// Lets something remember versions of a dossier that were briefed with.
    ///
    /// @param latest the last one
    /// @param bySum the one with this sum
    void remembering(
            Function<Dossier, Optional<Path>> latest,
            BiFunction<Dossier, String, Optional<Path>> bySum) {
        last = latest;
        kept = bySum;
    }

    /// Shows again what a picture marks.
    ///
    /// @param earlier the version that it marks the changes since; null if it marks none
    /// @return why that cannot be shown, as the key of a text about the version; null if it can
    @Nullable String again(@Nullable EarlierVersion earlier) {
        News now = state.revision().news().get();
        String sum = earlier == null ? "" : earlier.sha256();
        if (now != null && now.revision().before().sha256().equals(sum)) {
            return null;
        }
        asked++;
        state.revision().stop();
        if (earlier == null) {
            return null;
        }
        if (state.dossier().sha256().equals(sum)) {
            return "picture.opened.since.open";
        }
        Optional<Path> path =
                kept.apply(state.dossier(), sum).or(() -> Optional.ofNullable(known.get(sum)));
        path.ifPresent(this::open);
        return path.isPresent() ? null : "picture.opened.since.lost";
    }

    /// Ends it, or shows what is another than when it was briefed with last; if it never was, asks
    /// for an earlier version.
    void toggle() {
        if (!state.revision().stop()) {
            last.apply(state.dossier()).ifPresentOrElse(this::open, this::ask);
        }
    }

    /// Asks for an earlier version, and shows what is another.
    void ask() {
        var scene = toast.getScene();
        Locale locale = state.choices().locale().get();
        question.ask(locale, scene == null ? null : scene.getWindow()).ifPresent(this::open);
    }

    /// Shows what is another than in the version at `path`, which is read while the window goes on.
    void open(Path path) {
        int mine = ++asked;
        Chronology now = state.chronology().get();
        Thread.ofVirtual().name("earlier version").start(() -> read(path, now, mine));
    }

    private void read(Path path, Chronology now, int mine) {
        Reading reading = DossierReader.read(path);
        Dossier earlier = reading.dossier();
        if (earlier == null) {
            Platform.runLater(() -> refuse(reading.problems()));
            return;
        }
        known.put(earlier.sha256(), path);
        News news = News.of(Revision.of(earlier, now.dossier()), now);
        Platform.runLater(
                () -> {
                    if (mine == asked) {
                        state.revision().start(news, now);
                    }
                });
    }

    private void refuse(List<Problem> problems) {
        int more = problems.size() - 1;
        toast.failed(
                texts ->
                        texts.get(
                                "revision.refused",
                                Problems.line(problems.getFirst(), texts.locale()),
                                more));
    }
}
