package handover.ui.table;

import handover.export.StateRow;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

/// One site in the table. The line stays while its row changes with the day, so that the selection
/// and the place of the reader stay too. Two lines of one site are equal: those that nobody has
/// seen for long are forgotten and made again.
final class SiteLine {
    private final int place;
    private final ObjectProperty<StateRow> row;

    /// @param place of the site in the dossier's order
    SiteLine(int place, StateRow row) {
        this.place = place;
        this.row = new SimpleObjectProperty<>(row);
    }

    /// The place of the site in the dossier's order.
    int place() {
        return place;
    }

    /// What the site is now.
    ObjectProperty<StateRow> row() {
        return row;
    }

    /// The id of the site.
    String id() {
        return row.get().id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SiteLine line && line.place == place;
    }

    @Override
    public int hashCode() {
        return place;
    }
}
