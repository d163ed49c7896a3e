package handover.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import java.util.Arrays;
import java.util.List;

class OutlineTest {
    /// A star that crosses itself, with a hole, and an island beside it; corners on whole numbers.
    private static final Outline SHAPE =
            new Outline(
                    "",
                    List.of(
                            new Ring(new double[] {-5, -1, 5, -1, -3, 5, 0, -5, 3, 5, -5, -1}),
                            new Ring(new double[] {-1, 0, 1, 0, 1, 1, -1, 1, -1, 0}),
                            new Ring(new double[] {7, -2, 9, -2, 9, 3, 7, 3, 7, -2})));

    /// On quarters, so that many a point lies on an edge or beside a corner.
    @Property
    void ofARowItFindsWhatItFindsPointByPoint(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = -24, max = 40) Integer> quarters,
            @ForAll @IntRange(min = -24, max = 24) int row) {
        double[] xs = quarters.stream().mapToDouble(x -> x / 4.0).toArray();
        double y = row / 4.0;
        boolean any = Arrays.stream(xs).anyMatch(x -> SHAPE.contains(x, y));
        assertThat(SHAPE.containsAny(xs, y)).isEqualTo(any);
    }
}
