package handover.io.intake;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// Reads dates of cells, each of those that come again and again only once.
final class Dates {
    private static final int MOST_KEPT = 50_000;

    private final @Nullable DayOrder order;
    private final Map<String, WrittenDate> read = new HashMap<>();

    /// @param order which comes first in numbers; null if nobody has said
    Dates(@Nullable DayOrder order) {
        this.order = order;
    }

    /// What a cell says.
    WrittenDate read(String cell) {
        WrittenDate known = read.get(cell);
        if (known == null) {
            known = WrittenDate.read(cell, order);
            if (read.size() < MOST_KEPT) {
                read.put(cell, known);
            }
        }
        return known;
    }
}
