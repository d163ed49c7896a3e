package handover.ui.table;

import handover.export.StateColumn;
import handover.state.Theme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Which columns there is room for, and how wide they are. Where the table is narrow, those go that
/// say least: it never scrolls sideways in a window of the smallest useful size. Where room is
/// left, it is shared out between those that hold sentences. What is copied or saved always has
/// all.
final class ColumnPlan {
    private static final double BORDERS = 18;

    /// The type of the projector against the usual one, as in tokens.css.
    private static final double PROJECTOR = 15.0 / 13;

    /// The status says that a site is disputed, and of two days the later one counts.
    private static final List<StateColumn> FIRST_TO_GO =
            List.of(StateColumn.ID, StateColumn.DISPUTED, StateColumn.SOURCES, StateColumn.FROM);

    private ColumnPlan() {}

    /// The widths of the columns that are shown.
    ///
    /// @param room how wide the table is, logical pixels
    static Map<StateColumn, Double> of(double room, Theme theme) {
        double scale = theme == Theme.PROJECTOR ? PROJECTOR : 1;
        Map<StateColumn, Double> widths = new EnumMap<>(StateColumn.class);
        for (StateColumn column : StateColumn.values()) {
            widths.put(column, least(column) * scale);
        }
        for (StateColumn column : FIRST_TO_GO) {
            if (left(room, widths) < 0) {
                widths.remove(column);
            }
        }
        double left = Math.max(0, left(room, widths));
        widths.replaceAll((column, width) -> width + left * part(column));
        return widths;
    }

    private static double left(double room, Map<StateColumn, Double> widths) {
        return room - BORDERS - widths.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double least(StateColumn column) {
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

    private static double part(StateColumn column) {
        return switch (column) {
            case STATUS -> 0.3;
            case DECIDED -> 0.7;
            default -> 0;
        };
    }
}
