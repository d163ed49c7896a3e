package handover.ui.table;

import handover.chronology.SiteState;
import handover.export.StateColumn;
import handover.export.StateRow;
import handover.paint.Joiners;
import handover.state.Theme;
import handover.ui.common.MarkIcon;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// A cell of the table: words, and in the status column the mark of the map before them.
final class RowCell extends TableCell<SiteLine, StateRow> {
    private static final double MARK_RADIUS = 6.5;
    private static final PseudoClass DISPUTED = PseudoClass.getPseudoClass("disputed");

    private final StateColumn column;
    private final ObservableValue<Theme> theme;
    private final Tooltip whole = new Tooltip();
    private @Nullable MarkIcon icon;

    RowCell(StateColumn column, ObservableValue<Theme> theme) {
        this.column = column;
        this.theme = theme;
        boolean figure = column == StateColumn.SOURCES;
        setAlignment(figure ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        getStyleClass().add("table-" + column.name().toLowerCase(Locale.ROOT));
        theme.subscribe(now -> showMark(getItem()));
    }

    @Override
    protected void updateItem(@Nullable StateRow row, boolean empty) {
        super.updateItem(row, empty);
        StateRow shown = empty ? null : row;
        String words = shown == null ? "" : column.words(shown);
        setText(Joiners.shown(words));
        whole.setText(words);
        setTooltip(words.isEmpty() ? null : whole);
        pseudoClassStateChanged(DISPUTED, shown != null && shown.state().disputed());
        showMark(shown);
    }

    private void showMark(@Nullable StateRow row) {
        if (column != StateColumn.STATUS || row == null) {
            setGraphic(null);
            return;
        }
        MarkIcon mark = icon == null ? new MarkIcon(MARK_RADIUS) : icon;
        icon = mark;
        SiteState state = row.state();
        mark.show(state, theme.getValue(), row.locale(), row.status());
        setGraphic(mark);
    }
}
