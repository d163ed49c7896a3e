package handover.app;

import handover.basemap.Basemap;
import handover.dossier.Dossier;
import handover.io.Problems;
import handover.io.UnwritableException;
import handover.io.intake.DossierWriter;
import handover.io.intake.Intake;
import handover.io.intake.Intaken;
import handover.io.intake.Mapping;
import handover.io.intake.Tables;
import handover.io.intake.Watch;
import handover.state.AtlasState;
import handover.state.ImportDesk;
import handover.state.ImportDesk.Work;
import handover.ui.importing.ImportActions;
import handover.ui.importing.ImportCard;
import handover.ui.window.Toast;

import javafx.application.Platform;
import javafx.scene.layout.Pane;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/// Imports tables from the window: reads and checks them while the window goes on, writes what came
/// of them, and opens it. Its card is made when it is asked for first.
final class ImportOffice implements ImportActions {
    private final AtlasState state;
    private final Basemap basemap;
    private final Pane over;
    private final Toast toast;
    private final Consumer<Path> open;
    private final Runnable left;
    private final ImportDesk desk = new ImportDesk();
    private ImportQuestion question = new ImportDialogs();
    private Consumer<Runnable> worker = task -> Thread.ofVirtual().name("import").start(task);
    private AtomicBoolean stop = new AtomicBoolean();
    private @Nullable ImportCard card;

    /// @param over takes the card
    /// @param open opens the dossier that was made
    /// @param left called when the card is put away
    ImportOffice(
            AtlasState state,
            Basemap basemap,
            Pane over,
            Toast toast,
            Consumer<Path> open,
            Runnable left) {
        this.state = state;
        this.basemap = basemap;
        this.over = over;
        this.toast = toast;
        this.open = open;
        this.left = left;
    }

    /// Asks by something else than the system's dialogs.
    void askingBy(ImportQuestion other) {
        question = other;
    }

    /// Works on something else than a thread of its own.
    void workingBy(Consumer<Runnable> other) {
        worker = other;
    }

    /// How far the import has come.
    ImportDesk desk() {
        return desk;
    }

    /// Whether the card lies over the window.
    boolean isShown() {
        return card != null && card.isVisible();
    }

    /// Puts the card away if it is shown.
    ///
    /// @return whether it was
    boolean leaves() {
        boolean shown = isShown();
        if (shown) {
            leave();
        }
        return shown;
    }

    /// Asks for tables, and imports them.
    void ask() {
        List<Path> files = question.files(locale(), window());
        if (!files.isEmpty()) {
            begin(files);
        }
    }

    /// Begins to import tables.
    void begin(List<Path> files) {
        stop.set(true);
        desk.stopped();
        desk.begin(files);
        if (card == null) {
            card = new ImportCard(state, desk, this, basemap);
            over.getChildren().add(card);
        }
        card.open();
        read();
    }

    private Locale locale() {
        return state.choices().locale().get();
    }

    private @Nullable Window window() {
        return over.getScene() == null ? null : over.getScene().getWindow();
    }

    private void read() {
        List<Path> files = desk.files().get();
        work(
                Work.READ,
                0,
                watch -> Tables.read(files, watch),
                tables -> desk.read(tables, name(files)));
    }

    private static String name(List<Path> files) {
        String name = String.valueOf(files.getFirst().getFileName());
        int dot = name.lastIndexOf('.');
        return (dot < 1 ? name : name.substring(0, dot)).strip();
    }

    /// Does something long on a thread of its own; what comes of it is taken on the toolkit's,
    /// unless it was stopped meanwhile.
    ///
    /// @param of how many rows there are; 0 where that is not known
    private <T> void work(Work work, long of, Function<Watch, T> task, Consumer<T> taker) {
        var mine = new AtomicBoolean();
        stop = mine;
        desk.work(work, of);
        Watch watch =
                rows -> {
                    Platform.runLater(() -> reached(mine, rows));
                    return !mine.get();
                };
        worker.accept(
                () -> {
                    try {
                        T result = task.apply(watch);
                        Platform.runLater(() -> came(mine, () -> taker.accept(result)));
                    } catch (Watch.StoppedException e) {
                        Platform.runLater(() -> came(mine, desk::stopped));
                    }
                });
    }

    private void reached(AtomicBoolean mine, long rows) {
        if (mine == stop) {
            desk.reached(rows);
        }
    }

    private void came(AtomicBoolean mine, Runnable taker) {
        if (mine == stop && (isShown() || !mine.get())) {
            taker.run();
        }
    }

    @Override
    public void add() {
        List<Path> more = question.files(locale(), window());
        if (!more.isEmpty()) {
            List<Path> all = new ArrayList<>(desk.files().get());
            more.stream().filter(one -> !all.contains(one)).forEach(all::add);
            desk.files().set(List.copyOf(all));
            read();
        }
    }

    @Override
    public void goOn() {
        if (!desk.answered()) {
            return;
        }
        switch (desk.step().get()) {
            case FILES, CHECK -> desk.goOn();
            case COLUMNS -> check();
            case DAYS -> make();
            case KEEP -> write();
        }
    }

    private void check() {
        var mappings = desk.mappings().get();
        work(
                Work.DAYS,
                rows(mappings),
                watch -> Intake.openDays(mappings, watch),
                open -> {
                    desk.ask(open);
                    if (open.isEmpty()) {
                        make();
                    }
                });
    }

    private void make() {
        var mappings = desk.mappings().get();
        var order = desk.order().get();
        String title = title();
        work(
                Work.CHECK,
                rows(mappings),
                watch -> Intake.make(mappings, order, title, watch),
                desk::made);
    }

    private static long rows(List<Mapping> mappings) {
        return mappings.stream().mapToLong(one -> one.table().rows().size()).sum();
    }

    private String title() {
        String title = desk.title().get().strip().replaceAll("\\s+", " ");
        return title.isEmpty() ? "dossier" : title;
    }

    @Override
    public void back() {
        desk.back();
    }

    @Override
    public void stop() {
        stop.set(true);
        desk.stopped();
    }

    @Override
    public void choose() {
        question.folder(locale(), window()).ifPresent(in -> desk.folder().set(free(in)));
    }

    /// A folder of this dossier's name that is not there yet.
    private Path free(Path in) {
        Intaken made = desk.made().get();
        Dossier dossier = made == null ? null : made.dossier();
        String name = dossier == null ? "dossier" : dossier.id();
        Path folder = in.resolve(name);
        for (int next = 2; Files.exists(folder); next++) {
            folder = in.resolve(name + "-" + next);
        }
        return folder;
    }

    private void write() {
        Path folder = desk.folder().get();
        Intaken made = desk.made().get();
        // Of what was made, only the title may have changed since.
        Dossier dossier = made == null ? null : made.titled(title()).dossier();
        if (folder == null || dossier == null) {
            return;
        }
        int records = dossier.sites().size() + dossier.sources().size() + dossier.claims().size();
        work(
                Work.WRITE,
                records,
                watch -> written(dossier, folder, watch),
                failure -> {
                    desk.stopped();
                    ended(folder, failure);
                });
    }

    /// @return why it could not be written; null if it was
    private static @Nullable UnwritableException written(
            Dossier dossier, Path folder, Watch watch) {
        try {
            DossierWriter.write(watch, dossier, folder);
            return null;
        } catch (UnwritableException e) {
            return e;
        }
    }

    private void ended(Path folder, @Nullable UnwritableException failure) {
        if (failure == null) {
            leave();
            open.accept(folder);
        } else {
            toast.failed(
                    texts ->
                            texts.get(
                                    "intake.failed",
                                    Problems.words(failure.problem(), texts.locale())));
        }
    }

    @Override
    public void leave() {
        stop.set(true);
        if (card != null && card.isVisible()) {
            card.close();
            left.run();
        }
        // A table has hundreds of thousands of rows, and its dossier as many sites.
        desk.forget();
    }
}
