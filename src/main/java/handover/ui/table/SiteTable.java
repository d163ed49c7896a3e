package handover.ui.table;

import handover.dossier.Site;
import handover.export.RowFilter;
import handover.export.RowOrder;
import handover.export.StateColumn;
import handover.export.StateRow;
import handover.export.StateRows;
import handover.state.AtlasState;
import handover.words.Texts;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// The rows of all sites. They follow the day, the lens and the language, and keep order, filter
/// and selection; the row that is selected last is the selected site. Of many sites only the lines
/// in view are there, and order and filter are worked out beside the window.
final class SiteTable extends TableView<SiteLine> {
    /// So many rows are put in order before the next frame.
    static final int MOST_AT_ONCE = 2_000;

    private final AtlasState state;
    private final SiteLines lines;
    private Consumer<Runnable> worker = task -> Thread.ofVirtual().name("table").start(task);
    private RowFilter filter = RowFilter.of("");
    private AtomicBoolean wanted = new AtomicBoolean();
    private boolean following;

    SiteTable(AtlasState state) {
        this.state = state;
        lines = new SiteLines(rows());
        setItems(lines);
        setSortPolicy(
                table -> {
                    arrange();
                    return true;
                });
        setId("table-sites");
        getStyleClass().add("sites-table");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        for (StateColumn column : StateColumn.values()) {
            getColumns().add(new SiteColumn(column, state));
        }
        widthProperty().subscribe(this::share);
        state.choices().theme().subscribe(this::share);
        var nothing = new Label();
        setPlaceholder(nothing);
        state.choices()
                .locale()
                .subscribe(
                        in -> {
                            setAccessibleText(Texts.in(in).get("table.title"));
                            nothing.setText(Texts.in(in).get("table.nothing"));
                        });
        state.moment().subscribe((before, after) -> follow());
        state.choices().locale().subscribe((before, after) -> follow());
        state.choices().selected().subscribe(this::showSelected);
        getSelectionModel().selectedItemProperty().subscribe((before, after) -> choose(after));
    }

    /// Works on something else than a thread of its own.
    void workingBy(Consumer<Runnable> other) {
        worker = other;
    }

    private void share() {
        var widths = ColumnPlan.of(getWidth(), state.choices().theme().get());
        for (TableColumn<SiteLine, ?> column : getColumns()) {
            if (column instanceof SiteColumn own) {
                own.give(widths.get(own.column()));
            }
        }
    }

    private List<StateRow> rows() {
        return new StateRows(
                state.chronology().get(), state.moment().get(), state.choices().locale().get());
    }

    /// Shows the chosen day; does nothing while the table is not to be seen.
    void follow() {
        if (!state.choices().tableShown().get()) {
            return;
        }
        following = true;
        lines.show(rows());
        following = false;
        if (order().followsTheDay()) {
            arrange();
        }
    }

    /// Shows only what holds the typed words.
    void filter(String typed) {
        filter = RowFilter.of(typed);
        arrange();
    }

    private RowOrder order() {
        List<RowOrder.Sorted> by = new ArrayList<>();
        for (TableColumn<SiteLine, ?> column : getSortOrder()) {
            if (column instanceof SiteColumn own) {
                boolean descending = own.getSortType() == SortType.DESCENDING;
                by.add(new RowOrder.Sorted(own.column(), descending));
            }
        }
        return new RowOrder(filter, by);
    }

    /// Filters and sorts anew: at once, or beside the window if there is much to do. What was begun
    /// before is not wanted any more.
    private void arrange() {
        wanted.set(false);
        var mine = new AtomicBoolean(true);
        wanted = mine;
        RowOrder order = order();
        List<StateRow> rows = lines.rows();
        if (order.plain() || rows.size() <= MOST_AT_ONCE) {
            arrange(order.of(rows, mine::get));
            return;
        }
        worker.accept(
                () -> {
                    int[] places = order.of(rows, mine::get);
                    Platform.runLater(
                            () -> {
                                if (mine.get()) {
                                    arrange(places);
                                }
                            });
                });
    }

    private void arrange(int @Nullable [] places) {
        keeping(() -> lines.arrange(places));
        showSelected(state.choices().selected().get());
    }

    /// Sorts by a column; by the one that it is sorted by already, the other way round.
    void sortBy(StateColumn column) {
        TableColumn<SiteLine, ?> by =
                getColumns().stream()
                        .filter(one -> one instanceof SiteColumn own && own.column() == column)
                        .findFirst()
                        .orElseThrow();
        boolean again = getSortOrder().equals(List.of(by));
        boolean turn = again && by.getSortType() == SortType.ASCENDING;
        by.setSortType(turn ? SortType.DESCENDING : SortType.ASCENDING);
        getSortOrder().setAll(List.of(by));
    }

    /// The rows to copy: the selected ones if there are several, else all that are shown, in their
    /// order on the screen.
    List<StateRow> toCopy() {
        List<Integer> selected = List.copyOf(getSelectionModel().getSelectedIndices());
        IntStream from =
                selected.size() < 2
                        ? IntStream.range(0, lines.size())
                        : selected.stream().mapToInt(Integer::intValue).sorted();
        return from.mapToObj(lines::rowAt).toList();
    }

    /// Changes the order and puts the selection back on the same sites, wherever they are now.
    private void keeping(Runnable change) {
        var selection = getSelectionModel();
        List<SiteLine> selected = List.copyOf(selection.getSelectedItems());
        SiteLine last = selection.getSelectedItem();
        following = true;
        change.run();
        selection.clearSelection();
        selected.stream()
                .filter(line -> !line.equals(last))
                .mapToInt(lines::indexOf)
                .filter(at -> at >= 0)
                .forEach(selection::select);
        if (last != null && lines.contains(last)) {
            selection.select(lines.indexOf(last));
        }
        following = false;
    }

    private void choose(@Nullable SiteLine line) {
        if (!following && line != null) {
            state.choices().selected().set(line.row().get().state().site());
        }
    }

    private void showSelected(@Nullable Site site) {
        var selection = getSelectionModel();
        SiteLine now = selection.getSelectedItem();
        if (site == null) {
            selection.clearSelection();
        } else if (now == null || !now.id().equals(site.id())) {
            following = true;
            selection.clearSelection();
            int at = lines.shownAt(state.moment().get().places().getOrDefault(site.id(), -1));
            if (at >= 0) {
                selection.select(at);
                scrollTo(at);
            }
            following = false;
        }
    }
}
