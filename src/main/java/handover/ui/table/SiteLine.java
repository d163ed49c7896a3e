package handover.ui.table;

import handover.export.StateRow;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// One site in the table. The line stays while its row changes with the day, so that the selection
/// and the place of the reader stay too.
final class SiteLine {
    private final ObjectProperty<StateRow> row;

    SiteLine(StateRow row) {
        this.row = new SimpleObjectProperty<>(row);
    }

    /// What the site is now.
    ObjectProperty<StateRow> row() {
        return row;
    }

    /// The id of the site.
    String id() {
        return row.get().id();
    }
}
