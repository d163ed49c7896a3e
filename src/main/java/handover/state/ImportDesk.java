package handover.state;

import handover.io.Problem;
import handover.io.intake.DayOrder;
import handover.io.intake.Field;
import handover.io.intake.Intake.OpenDay;
import handover.io.intake.Intaken;
import handover.io.intake.Mapping;
import handover.io.intake.Role;
import handover.io.intake.Tables;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How far the import of tables has come: what was read, what its columns mean, what is wrong. The
/// work itself is done elsewhere and handed in.
public final class ImportDesk {
    private static final Tables NONE = new Tables(List.of(), List.of());

    /// The steps, in their order.
    public enum Step {
        /// Which files there are.
        FILES,
        /// What their columns hold.
        COLUMNS,
        /// Whether the day or the month comes first; only where that matters.
        DAYS,
        /// What is wrong, row by row, and where the sites lie.
        CHECK,
        /// Where the dossier is kept.
        KEEP
    }

    /// Long work.
    public enum Work {
        /// The files are read.
        READ,
        /// Days are looked for whose day and month could be swapped.
        DAYS,
        /// Their rows are made into a dossier.
        CHECK,
        /// The dossier is written.
        WRITE
    }

    private final ReadOnlyObjectWrapper<Work> work = new ReadOnlyObjectWrapper<>(Work.READ);
    private final ReadOnlyLongWrapper ofAll = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILES);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper rows = new ReadOnlyLongWrapper();
    private final ObjectProperty<List<Path>> files = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyObjectWrapper<Tables> tables = new ReadOnlyObjectWrapper<>(NONE);
    private final ReadOnlyObjectWrapper<List<Mapping>> mappings =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<OpenDay>> openDays =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable DayOrder> order = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Intaken> made = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty keepingGood = new SimpleBooleanProperty();
    private final StringProperty title = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Path> folder = new SimpleObjectProperty<>();

    /// Begins anew with some files, which are to be read.
    public void begin(List<Path> fresh) {
        step.set(Step.FILES);
        files.set(List.copyOf(fresh));
        tables.set(NONE);
        mappings.set(List.of());
        openDays.set(List.of());
        order.set(null);
        made.set(null);
        keepingGood.set(false);
        title.set("");
        folder.set(null);
    }

    /// Lets go of all that was read and made of it.
    public void forget() {
        busy.set(false);
        begin(List.of());
    }

    /// Long work begins.
    ///
    /// @param all how many rows, or records that are written, there are to come through; 0 where
    ///     that is not known
    public void work(Work now, long all) {
        work.set(now);
        ofAll.set(all);
        rows.set(0);
        busy.set(true);
    }

    /// How many rows the work has come through.
    public void reached(long now) {
        rows.set(now);
    }

    /// Long work was stopped; nothing has changed.
    public void stopped() {
        busy.set(false);
    }

    /// The files were read.
    public void read(Tables found, String name) {
        tables.set(found);
        mappings.set(Mapping.guess(found.tables()));
        openDays.set(List.of());
        order.set(null);
        made.set(null);
        keepingGood.set(false);
        if (title.get().isEmpty()) {
            title.set(name);
        }
        busy.set(false);
    }

    /// Days were looked for that could be swapped: if there are any, the analyst is asked.
    public void ask(List<OpenDay> open) {
        openDays.set(List.copyOf(open));
        if (!open.isEmpty()) {
            step.set(Step.DAYS);
        }
        busy.set(false);
    }

    /// A dossier was made, or could not be.
    public void made(Intaken result) {
        made.set(result);
        keepingGood.set(false);
        step.set(Step.CHECK);
        busy.set(false);
    }

    /// Goes one step back.
    public void back() {
        Step now = step.get();
        boolean asked = !openDays.get().isEmpty();
        step.set(
                switch (now) {
                    case FILES, COLUMNS -> Step.FILES;
                    case DAYS -> Step.COLUMNS;
                    case CHECK -> asked ? Step.DAYS : Step.COLUMNS;
                    case KEEP -> Step.CHECK;
                });
    }

    /// Goes to the step that needs no work before it.
    public void goOn() {
        if (step.get() == Step.FILES) {
            step.set(Step.COLUMNS);
        } else if (step.get() == Step.CHECK) {
            step.set(Step.KEEP);
        }
    }

    /// Whether what the step asks for has been answered.
    public boolean answered() {
        if (busy.get()) {
            return false;
        }
        return switch (step.get()) {
            case FILES -> !mappings.get().isEmpty();
            case COLUMNS -> mappings.get().stream().anyMatch(Mapping::isPlaced);
            case DAYS -> order.get() != null;
            case CHECK -> usable();
            case KEEP -> !title.get().isBlank() && folder.get() != null;
        };
    }

    private boolean usable() {
        Intaken result = made.get();
        return result != null
                && result.dossier() != null
                && (result.sound() && !unread() || keepingGood.get());
    }

    /// Whether something could not be read at all.
    private boolean unread() {
        return tables.get().problems().stream()
                .anyMatch(one -> one.severity() == Problem.Severity.ERROR);
    }

    /// All that is wrong, of the files and of their rows.
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(tables.get().problems());
        Intaken result = made.get();
        if (result != null) {
            all.addAll(result.problems());
        }
        return all;
    }

    /// Whether rows would be left out, so that the analyst must say whether that is right.
    public boolean leavesOut() {
        Intaken result = made.get();
        return result != null && result.dossier() != null && (!result.sound() || unread());
    }

    /// Says what a column of a table holds.
    ///
    /// @param field null for nothing
    public void map(int table, int column, @Nullable Field field) {
        List<Mapping> changed = new ArrayList<>(mappings.get());
        changed.set(table, changed.get(table).with(column, field));
        mappings.set(List.copyOf(changed));
    }

    /// Says what the rows of a table are; its columns are guessed anew.
    public void as(int table, Role role) {
        List<Mapping> changed = new ArrayList<>(mappings.get());
        changed.set(table, Mapping.of(changed.get(table).table(), role));
        mappings.set(List.copyOf(changed));
    }

    /// Where the import stands.
    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /// Whether long work is being done.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// What work that is.
    public ReadOnlyObjectProperty<Work> work() {
        return work.getReadOnlyProperty();
    }

    /// How many rows there are, or records to be written; 0 where that is not known.
    public ReadOnlyLongProperty ofAll() {
        return ofAll.getReadOnlyProperty();
    }

    /// How many of them it has come through.
    public ReadOnlyLongProperty rows() {
        return rows.getReadOnlyProperty();
    }

    /// The files that are imported.
    public ObjectProperty<List<Path>> files() {
        return files;
    }

    /// What was read of them.
    public ReadOnlyObjectProperty<Tables> tables() {
        return tables.getReadOnlyProperty();
    }

    /// What the tables and their columns hold.
    public ReadOnlyObjectProperty<List<Mapping>> mappings() {
        return mappings.getReadOnlyProperty();
    }

    /// Examples of days that could be swapped.
    public ReadOnlyObjectProperty<List<OpenDay>> openDays() {
        return openDays.getReadOnlyProperty();
    }

    /// Which comes first where a day is written in numbers; null if nobody has said.
    public ObjectProperty<@Nullable DayOrder> order() {
        return order;
    }

    /// What came of it; null before.
    public ReadOnlyObjectProperty<@Nullable Intaken> made() {
        return made.getReadOnlyProperty();
    }

    /// Whether the analyst wants the good rows although others are bad.
    public BooleanProperty keepingGood() {
        return keepingGood;
    }

    /// The title of the dossier.
    public StringProperty title() {
        return title;
    }

    /// The folder that the dossier is to be kept in; null before one is chosen.
    public ObjectProperty<@Nullable Path> folder() {
        return folder;
    }
}
