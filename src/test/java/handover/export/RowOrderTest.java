package handover.export;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.dossier.Dossier;
import handover.io.DossierReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Which rows are shown, and in which order.
class RowOrderTest {
    private static final Dossier DOSSIER =
            Objects.requireNonNull(DossierReader.bundled().dossier());

    private final List<StateRow> rows = rows();

    private static List<StateRow> rows() {
        var chronology = Chronology.of(DOSSIER, Lens.DEFAULT);
        return new StateRows(chronology, chronology.on(LocalDate.of(2023, 11, 19)), Locale.ENGLISH);
    }

    private static RowOrder order(String typed, RowOrder.Sorted... by) {
        return new RowOrder(RowFilter.of(typed), List.of(by));
    }

    private List<StateRow> shown(RowOrder order) {
        int[] places = Objects.requireNonNull(order.of(rows, () -> true));
        return Arrays.stream(places).mapToObj(rows::get).toList();
    }

    @ParameterizedTest
    @EnumSource
    void eachColumnOrdersAsItsRowsDo(StateColumn column) {
        Comparator<StateRow> up = column.order();
        assertThat(shown(order("", new RowOrder.Sorted(column, false))))
                .isEqualTo(rows.stream().sorted(up).toList());
        assertThat(shown(order("", new RowOrder.Sorted(column, true))))
                .isEqualTo(rows.stream().sorted(up.reversed()).toList());
    }

    @Test
    void theSecondColumnOrdersWhatIsTheSameInTheFirst() {
        var by = new RowOrder.Sorted(StateColumn.STATUS, true);
        var then = new RowOrder.Sorted(StateColumn.NAME, false);
        assertThat(shown(order("", by, then)))
                .isEqualTo(
                        rows.stream()
                                .sorted(
                                        StateColumn.STATUS
                                                .order()
                                                .reversed()
                                                .thenComparing(StateColumn.NAME.order()))
                                .toList());
    }

    @Test
    void daysThatNobodyKnowsStandAtTheEnd() {
        List<StateRow> shown = shown(order("", new RowOrder.Sorted(StateColumn.FROM, false)));
        var days = shown.stream().map(StateRow::from).filter(Objects::nonNull).toList();
        assertThat(days).isSorted();
        assertThat(shown.subList(0, days.size())).noneMatch(row -> row.from() == null);
    }

    @Test
    void nothingIsWorkedOutForTheDossiersOrder() {
        List<StateRow> untouched =
                new AbstractList<>() {
                    @Override
                    public StateRow get(int index) {
                        throw new AssertionError("row " + index + " was made");
                    }

                    @Override
                    public int size() {
                        return 1_000_000;
                    }
                };
        assertThat(order("").of(untouched, () -> true)).isNull();
        assertThat(order("").followsTheDay()).isFalse();
        assertThat(order("", new RowOrder.Sorted(StateColumn.NAME, false)).followsTheDay())
                .isFalse();
        assertThat(order("open").followsTheDay()).isTrue();
        assertThat(order("open").of(untouched, () -> false)).isEmpty();
    }
}
