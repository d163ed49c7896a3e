package handover.export;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Which rows are shown, and in which order. May be worked out on any thread.
///
/// @param filter lets a row through
/// @param by what they are ordered by, the first first; nothing leaves them in the dossier's order
public record RowOrder(RowFilter filter, List<Sorted> by) {
    private static final int LOOK_AGAIN = 1 << 10;

    /// Copies the list.
    public RowOrder {
        by = List.copyOf(by);
    }

    /// A column that rows are ordered by.
    ///
    /// @param descending the other way round
    public record Sorted(StateColumn column, boolean descending) {}

    /// A row with what it is ordered by, worked out once.
    private record Keyed(int place, List<StateColumn.Key> keys) {}

    /// Whether all rows stand in the dossier's order.
    public boolean plain() {
        return by.isEmpty() && filter.words().isEmpty();
    }

    /// Whether another day can change which rows are shown, or their order.
    public boolean followsTheDay() {
        return !filter.words().isEmpty()
                || by.stream().anyMatch(one -> one.column().followsTheDay());
    }

    /// The places of the rows that are shown, in their order; null for all in the dossier's.
    ///
    /// @param rows of all sites
    /// @param wanted asked now and then; once it says no, the answer is of no meaning
    public int @Nullable [] of(List<StateRow> rows, BooleanSupplier wanted) {
        if (plain()) {
            return null;
        }
        List<Keyed> kept = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i % LOOK_AGAIN == 0 && !wanted.getAsBoolean()) {
                break;
            }
            StateRow row = rows.get(i);
            if (filter.test(row)) {
                kept.add(new Keyed(i, by.stream().map(one -> one.column().key(row)).toList()));
            }
        }
        Keyed[] sorted = kept.toArray(Keyed[]::new);
        if (!by.isEmpty() && wanted.getAsBoolean()) {
            Arrays.sort(sorted, order());
        }
        return Arrays.stream(sorted).mapToInt(Keyed::place).toArray();
    }

    private Comparator<Keyed> order() {
        Comparator<Keyed> all = (_, _) -> 0;
        for (int i = 0; i < by.size(); i++) {
            int at = i;
            Comparator<Keyed> next = Comparator.comparing(row -> row.keys().get(at));
            all = all.thenComparing(by.get(i).descending() ? next.reversed() : next);
        }
        return all;
    }
}
