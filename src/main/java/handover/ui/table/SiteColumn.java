package handover.ui.table;

import handover.export.StateColumn;
import handover.export.StateRow;
import handover.state.AtlasState;
import handover.words.Texts;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;

/// One column: its heading follows the language, and where there is room left it is shared out
/// between those that hold sentences.
final class SiteColumn extends TableColumn<SiteLine, StateRow> {
    private static final double ALL = 844;
    private static final double BORDERS = 18;

    private final StateColumn column;

    SiteColumn(StateColumn column, AtlasState state, ObservableValue<? extends Number> room) {
        this.column = column;
        setId("table-column-" + column.title().substring("table.column.".length()));
        setCellValueFactory(line -> line.getValue().row());
        setComparator(column.order());
        setCellFactory(at -> new RowCell(column, state.choices().theme()));
        textProperty().bind(state.choices().locale().map(in -> Texts.in(in).get(column.title())));
        room.subscribe(width -> share(width.doubleValue()));
    }

    /// What it shows.
    StateColumn column() {
        return column;
    }

    private void share(double room) {
        double left = Math.max(0, room - ALL - BORDERS);
        setPrefWidth(least() + left * part());
    }

    private double least() {
        return switch (column) {
            case ID -> 100;
            case NAME -> 108;
            case STATUS -> 176;
            case FROM, TO -> 104;
            case DECIDED -> 96;
            case DISPUTED -> 78;
            case SOURCES -> 78;
        };
    }

    private double part() {
        return switch (column) {
            case STATUS -> 0.3;
            case DECIDED -> 0.7;
            default -> 0;
        };
    }
}
