package handover.ui.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import handover.export.StateColumn;
import handover.state.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Map;

class ColumnPlanTest {
    /// Beside the panel in a window 1024 wide.
    private static final double SMALLEST = 620;

    private static double all(Map<StateColumn, Double> widths) {
        return widths.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    @Test
    void whereThereIsRoomAllColumnsFillIt() {
        var widths = ColumnPlan.of(1040, Theme.LIGHT);
        assertThat(widths).containsOnlyKeys(StateColumn.values());
        assertThat(all(widths)).isCloseTo(1040 - 18, within(0.01));
    }

    @ParameterizedTest
    @EnumSource
    void nothingScrollsSidewaysInTheSmallestUsefulWindow(Theme theme) {
        var widths = ColumnPlan.of(SMALLEST, theme);
        assertThat(all(widths)).isLessThanOrEqualTo(SMALLEST);
        assertThat(widths)
                .containsKeys(
                        StateColumn.NAME, StateColumn.STATUS, StateColumn.TO, StateColumn.DECIDED);
    }

    @Test
    void whatSaysLeastGoesFirst() {
        assertThat(ColumnPlan.of(861, Theme.LIGHT)).doesNotContainKey(StateColumn.ID).hasSize(7);
        assertThat(ColumnPlan.of(700, Theme.LIGHT))
                .doesNotContainKeys(StateColumn.ID, StateColumn.DISPUTED)
                .hasSize(6);
    }

    @Test
    void theProjectorsTypeHasItsRoom() {
        double usual = ColumnPlan.of(1000, Theme.LIGHT).get(StateColumn.TO);
        assertThat(ColumnPlan.of(1000, Theme.PROJECTOR).get(StateColumn.TO))
                .isCloseTo(usual * 15 / 13, within(0.01));
    }
}
