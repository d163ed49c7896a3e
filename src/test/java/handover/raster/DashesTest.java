package handover.raster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class DashesTest {
    private static final Dashes FIVE_FOUR = new Dashes(5, 4);

    private static List<double[]> cut(double... xy) {
        List<double[]> dashes = new ArrayList<>();
        FIVE_FOUR.cut(xy, dashes::add);
        return dashes;
    }

    @Test
    void dashesAlternateFromTheBeginning() {
        assertThat(cut(0, 0, 20, 0))
                .containsExactly(
                        new double[] {0, 0, 5, 0},
                        new double[] {9, 0, 14, 0},
                        new double[] {18, 0, 20, 0});
    }

    @Test
    void aDashGoesOnAroundACorner() {
        assertThat(cut(0, 0, 3, 0, 3, 10))
                .containsExactly(new double[] {0, 0, 3, 0, 3, 2}, new double[] {3, 6, 3, 10});
    }

    @Test
    void whatIsLeftOutGoesOnAroundACorner() {
        assertThat(cut(0, 0, 7, 0, 7, 8))
                .containsExactly(new double[] {0, 0, 5, 0}, new double[] {7, 2, 7, 7});
    }

    @Test
    void aDashThatEndsWithinAHairOfACornerEndsThere() {
        assertThat(cut(0, 0, 5 - 5e-7, 0, 5 - 5e-7, 8))
                .hasSize(2)
                .first()
                .isEqualTo(new double[] {0, 0, 5 - 5e-7, 0});
        assertThat(cut(0, 0, 9, 0, 9, 3)).last().isEqualTo(new double[] {9, 0, 9, 3});
    }

    @Test
    void aLineThatEndsInAGapHasNoDashThere() {
        assertThat(cut(0, 0, 8, 0)).containsExactly(new double[] {0, 0, 5, 0});
    }

    @Test
    void aLineShorterThanADashIsOne() {
        assertThat(cut(1, 1, 2, 1)).containsExactly(new double[] {1, 1, 2, 1});
    }

    @Test
    void pointsOnEachOtherAddNoLength() {
        assertThat(cut(0, 0, 0, 0, 20, 0)).hasSize(3);
    }

    @Test
    void aSinglePointIsNoLine() {
        assertThat(cut(3, 3)).isEmpty();
    }
}
