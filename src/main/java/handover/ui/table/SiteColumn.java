package handover.ui.table;

import handover.export.StateColumn;
import handover.export.StateRow;
import handover.state.AtlasState;
import handover.words.Texts;

import javafx.scene.control.TableColumn;

import org.jspecify.annotations.Nullable;

/// One column: its heading follows the language, and [ColumnPlan] says how wide it is.
final class SiteColumn extends TableColumn<SiteLine, StateRow> {
    private final StateColumn column;

    SiteColumn(StateColumn column, AtlasState state) {
        this.column = column;
        setId("table-column-" + column.title().substring("table.column.".length()));
        setCellValueFactory(line -> line.getValue().row());
        setComparator(column.order());
        setCellFactory(at -> new RowCell(column, state.choices().theme()));
        textProperty().bind(state.choices().locale().map(in -> Texts.in(in).get(column.title())));
    }

    /// What it shows.
    StateColumn column() {
        return column;
    }

    /// Gives it a width, or leaves it out for want of room.
    void give(@Nullable Double width) {
        setVisible(width != null);
        if (width != null) {
            setPrefWidth(width);
        }
    }
}
