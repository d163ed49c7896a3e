package handover.app;

import handover.basemap.Basemap;
import handover.dossier.Dossier;
import handover.dossier.Source;
import handover.io.DossierReader;
import handover.io.Problem;
import handover.io.Reading;
import handover.io.ReadingWatch;
import handover.state.AtlasState;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// One window from its opening to its end. Another dossier, or the same one changed on the disk,
/// brings a new state and a new content onto the same stage; what the analyst chose about the
/// program itself stays.
final class Session {
    /// Something that waits.
    @FunctionalInterface
    interface Watch {
        /// Waits no more.
        void close();
    }

    /// Waits for a dossier on the disk to change.
    @FunctionalInterface
    interface Watcher {
        /// Watches until it is closed; null if that is not possible.
        @Nullable Watch on(Path path, Dossier dossier, Runnable changed);
    }

    private final Stage stage;
    private final UserSide user;
    private final Path folder;
    private final LastBriefed briefed;
    private final Basemap basemap;
    private final Consumer<String> browse;
    private final PictureSaver pictures = new PictureSaver();
    private Watcher watcher = DossierWatch::on;
    private @Nullable Watch watch;
    private @Nullable Path path;
    private AtlasState state;
    private AtlasWindow window;
    private final Readings readings =
            new Readings(() -> window().dossiers(), () -> state().briefing().running());
    private boolean asking;
    private boolean missed;
    private boolean broken;
    private boolean waiting;

    /// @param folder where this user's things are kept
    /// @param bare what shows the map already, or is about to
    /// @param browse opens an address outside the program
    Session(Stage stage, UserSide user, Path folder, BareWindow bare, Consumer<String> browse) {
        this.stage = stage;
        this.user = user;
        this.folder = folder;
        this.briefed = new LastBriefed(folder.resolve("briefed"));
        this.basemap = bare.basemap();
        this.browse = browse;
        this.state = bare.state();
        window = made(bare);
    }

    /// Learns otherwise of changes on the disk.
    void watchedBy(Watcher other) {
        watcher = other;
    }

    /// Reads dossiers from the disk otherwise.
    void readBy(BiFunction<Path, ReadingWatch, Reading> other) {
        readings.by(other);
    }

    /// The state of what is shown.
    AtlasState state() {
        return state;
    }

    /// What is shown.
    AtlasWindow window() {
        return window;
    }

    private AtlasWindow made(BareWindow bare) {
        var made = new AtlasWindow(bare, browse, pictures, new TableSaver(), new ExportDialog());
        made.dossiers().shownBy(this::open, this::openBundled, this::openExample);
        return made;
    }

    /// Shows the window for the first time.
    ///
    /// @param from where its dossier comes from, or null if it is built in
    void begin(@Nullable Path from) {
        path = from;
        window.show(stage);
        user.attend(this::window, stage);
        attend();
        keeper().begin(recovery());
        if (from != null) {
            readings.read(() -> DossierReader.read(from), this::remark);
        }
    }

    /// What opened with the window may raise doubts, too.
    private void remark(Opened opened) {
        Reading reading = opened.reading();
        if (!reading.problems().isEmpty()) {
            window.dossiers().shown("opening.shown", reading.problems());
        }
    }

    private SceneKeeper keeper() {
        return window.sceneOffice().keeper();
    }

    private RecoveryFolder recovery() {
        return new RecoveryFolder(folder.resolve("scenes"));
    }

    /// At its beginning: then the disk has what is shown, whatever is edited meanwhile.
    private void keepBriefed(boolean begins) {
        Path from = path;
        Dossier dossier = state.dossier();
        if (begins && from != null) {
            Thread.ofVirtual().name("briefed").start(() -> briefed.keep(from, dossier));
        }
    }

    private void attend() {
        user.follow(state, stage, window);
        window.openers.revisions().remembering(briefed::before, briefed::version);
        state.briefing().running().subscribe((was, is) -> keepBriefed(is));
        broken = false;
        watchAnew();
        Path from = path;
        if (from != null) {
            user.opened(from);
        }
    }

    /// Watches what is shown, in the folders that are there now.
    private void watchAnew() {
        Watch former = watch;
        if (former != null) {
            former.close();
        }
        Path from = path;
        Runnable told = () -> Platform.runLater(this::changed);
        watch = from == null ? null : watcher.on(from, state.dossier(), told);
    }

    /// Reads a dossier while the window goes on, then shows it, or says why not. If another one is
    /// asked for meanwhile, that one is shown.
    void open(Path from) {
        open(from, () -> {});
    }

    private void open(Path from, Runnable next) {
        asking = true;
        readings.read(from, opened -> came(from, opened, next), this::settled);
    }

    /// Opens what the window was started with.
    void open(Later later) {
        Path dossier = later.dossier();
        Path file = later.file();
        Runnable next = file == null ? () -> {} : () -> window.open(file);
        if (dossier == null) {
            next.run();
        } else {
            open(dossier, next);
        }
    }

    /// Shows the dossier that is built in.
    void openBundled() {
        readings.read(DossierReader::bundled, opened -> came(null, opened, () -> {}));
    }

    /// Shows the example that is built in.
    void openExample() {
        readings.read(DossierReader::example, opened -> came(null, opened, () -> {}));
    }

    private void came(@Nullable Path from, Opened opened, Runnable next) {
        AtlasState made = opened.state();
        List<Problem> problems = opened.reading().problems();
        if (made == null) {
            window.dossiers().refused(problems);
            settled();
        } else {
            keeper().leaveRoom(
                            () -> {
                                replace(from, made, problems);
                                next.run();
                            });
        }
    }

    private void replace(@Nullable Path from, AtlasState next, List<Problem> doubts) {
        window.closeBriefing();
        asking = false;
        missed = false;
        path = from;
        AtlasWindow former = turnTo(next);
        former.sceneOffice().close();
        window.dossiers().shown("opening.shown", doubts);
        keeper().begin(recovery());
    }

    /// Puts the content for another state onto the stage.
    ///
    /// @return the former content
    private AtlasWindow turnTo(AtlasState next) {
        AtlasWindow former = window;
        next.choices().adopt(state.choices());
        state = next;
        window = made(new BareWindow(next, basemap));
        double width = stage.getWidth();
        double height = stage.getHeight();
        window.show(stage);
        stage.setWidth(width);
        stage.setHeight(height);
        attend();
        return former;
    }

    /// The dossier has changed on the disk. A briefing is not disturbed: what has changed is shown
    /// when it is over.
    private void changed() {
        Path from = path;
        if (from == null || waiting) {
            return;
        }
        if (asking) {
            // Another dossier is on its way, which whoever has asked for it must not lose.
            missed = true;
        } else if (state.briefing().running().get()) {
            waiting = true;
            state.briefing().running().subscribe((was, is) -> goOn());
        } else {
            readings.read(from, this::changed, () -> {});
        }
    }

    /// What was asked for does not come: what is shown stays, and is as it is on the disk.
    private void settled() {
        asking = false;
        if (missed) {
            missed = false;
            changed();
        }
    }

    private void goOn() {
        if (waiting) {
            waiting = false;
            Platform.runLater(this::changed);
        }
    }

    private void changed(Opened opened) {
        Reading reading = opened.reading();
        AtlasState next = opened.state();
        if (next == null) {
            broken = true;
            window.dossiers().broken(reading.problems());
        } else if (!isSame(next.dossier(), state.dossier())) {
            reload(next, reading.problems());
        } else {
            watchAnew();
            if (broken) {
                broken = false;
                window.dossiers().shown("opening.whole", reading.problems());
            }
        }
    }

    private static boolean isSame(Dossier one, Dossier other) {
        return one.sha256().equals(other.sha256())
                && one.bundled().stream()
                        .map(Source::article)
                        .toList()
                        .equals(other.bundled().stream().map(Source::article).toList());
    }

    private void reload(AtlasState next, List<Problem> doubts) {
        String words = broken ? "opening.whole" : "opening.changed";
        AtlasState before = state;
        boolean moved = !window.isHome();
        boolean listing = window.dossiers().isListing();
        AtlasWindow former = turnTo(next);
        state.resume(before, moved);
        window.dossiers().shown(words, doubts);
        if (listing && !doubts.isEmpty()) {
            window.dossiers().list();
        }
        keeper().begin(recovery(), former.sceneOffice()::handOver);
    }

    /// Ends it: what is asked for is written, and what no file has is kept.
    void end() {
        Watch own = watch;
        if (own != null) {
            own.close();
        }
        window.sceneOffice().close();
        user.leave();
    }
}
