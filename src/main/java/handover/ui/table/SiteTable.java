package handover.ui.table;

import handover.dossier.Site;
import handover.export.RowFilter;
import handover.export.StateColumn;
import handover.export.StateRow;
import handover.state.AtlasState;
import handover.words.Texts;

import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The rows of all sites. They follow the day, the lens and the language, and keep order, filter
/// and selection; the row that is selected last is the selected site.
final class SiteTable extends TableView<SiteLine> {
    private final AtlasState state;
    private final ObservableList<SiteLine> lines;
    private final FilteredList<SiteLine> kept;
    private boolean following;

    SiteTable(AtlasState state) {
        this.state = state;
        lines = FXCollections.observableArrayList(line -> new Observable[] {line.row()});
        rows().forEach(row -> lines.add(new SiteLine(row)));
        kept = new FilteredList<>(lines);
        var sorted = new SortedList<>(kept);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
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

    private void share() {
        var widths = ColumnPlan.of(getWidth(), state.choices().theme().get());
        for (TableColumn<SiteLine, ?> column : getColumns()) {
            if (column instanceof SiteColumn own) {
                own.give(widths.get(own.column()));
            }
        }
    }

    private List<StateRow> rows() {
        return StateRow.all(
                state.chronology().get(), state.moment().get(), state.choices().locale().get());
    }

    /// Shows the chosen day; does nothing while the table is not to be seen.
    void follow() {
        if (!state.choices().tableShown().get()) {
            return;
        }
        keeping(
                () -> {
                    List<StateRow> now = rows();
                    for (int i = 0; i < now.size(); i++) {
                        lines.get(i).row().set(now.get(i));
                    }
                });
    }

    /// Shows only what holds the typed words.
    void filter(String typed) {
        RowFilter filter = RowFilter.of(typed);
        keeping(() -> kept.setPredicate(line -> filter.test(line.row().get())));
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
        List<SiteLine> from =
                selected.size() < 2
                        ? List.copyOf(getItems())
                        : selected.stream().sorted().map(getItems()::get).toList();
        return from.stream().map(line -> line.row().get()).toList();
    }

    /// Changes the rows and puts the selection back on the same sites, wherever they are now.
    private void keeping(Runnable change) {
        var selection = getSelectionModel();
        List<SiteLine> selected = List.copyOf(selection.getSelectedItems());
        SiteLine last = selection.getSelectedItem();
        following = true;
        change.run();
        selection.clearSelection();
        selected.stream()
                .filter(line -> !line.equals(last) && getItems().contains(line))
                .forEach(selection::select);
        if (last != null && getItems().contains(last)) {
            selection.select(last);
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
            getItems().stream()
                    .filter(line -> line.id().equals(site.id()))
                    .findFirst()
                    .ifPresentOrElse(this::selectOnly, selection::clearSelection);
            following = false;
        }
    }

    private void selectOnly(SiteLine line) {
        getSelectionModel().clearSelection();
        getSelectionModel().select(line);
        scrollTo(line);
    }
}
