package handover.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import java.util.Random;
import java.util.stream.IntStream;

/// Whatever the points and however near one looks, each is in exactly one square, its own.
class PointGridPropertyTest {
    private static final Box WORLD = new Box(0, 0, 1, 1);
    private static final double EDGE = 1e-9;

    private static PointGrid grid(int points, long seed) {
        var random = new Random(seed);
        double[] x = random.doubles(points, 0.4, 0.6).toArray();
        double[] y = random.doubles(points, 0.4, 0.6).toArray();
        for (int i = 3; i < points; i += 3) {
            x[i] = x[i - 1];
            y[i] = y[i - 1];
        }
        return PointGrid.of(x, y);
    }

    @Property(tries = 100)
    void everyPointIsInTheSquareThatItLiesIn(
            @ForAll @IntRange(max = 80) int points,
            @ForAll long seed,
            @ForAll @IntRange(max = PointGrid.DEEPEST) int level) {
        PointGrid grid = grid(points, seed);
        PointLayer layer = grid.layer(level);
        int counted = 0;
        for (int cell = 0; cell < layer.cells(); cell++) {
            for (int i = 0; i < layer.size(cell); i++) {
                int point = layer.point(cell, i);
                assertThat(layer.cellOf(point)).isEqualTo(cell);
                assertThat(layer.box(cell).contains(new Point(grid.x(point), grid.y(point))))
                        .isTrue();
                counted++;
            }
            assertThat(layer.box(cell).contains(layer.middle(cell))).isTrue();
            assertThat(layer.box(cell).contains(layer.extent(cell))).isTrue();
        }
        assertThat(counted).isEqualTo(points);
        assertThat(layer.in(WORLD)).hasSize(layer.cells());
    }

    @Property(tries = 100)
    void aViewFindsExactlyTheSquaresThatItMeets(
            @ForAll @IntRange(max = 80) int points,
            @ForAll long seed,
            @ForAll @IntRange(max = 8) int level,
            @ForAll @DoubleRange(min = 0.35, max = 0.6) double left,
            @ForAll @DoubleRange(min = 0.01, max = 0.2) double side) {
        PointLayer layer = grid(points, seed).layer(level);
        Box view = new Box(left, left, left + side, left + side);
        var found = IntStream.of(layer.in(view)).boxed().toList();
        for (int cell = 0; cell < layer.cells(); cell++) {
            Box square = layer.box(cell);
            // Where only edges touch, either answer is right.
            if (square.intersects(view) || !square.intersects(view.expand(EDGE))) {
                assertThat(found.contains(cell)).isEqualTo(square.intersects(view));
            }
        }
    }

    @Property(tries = 100)
    void howFarPointsAreApartIsToldWhereThereAreFew(
            @ForAll @IntRange(min = 1, max = 40) int points,
            @ForAll long seed,
            @ForAll @IntRange(max = 9) int level) {
        PointGrid grid = grid(points, seed);
        PointLayer layer = grid.layer(level);
        for (int cell = 0; cell < layer.cells(); cell++) {
            double least = Double.MAX_VALUE;
            for (int i = 0; i < layer.size(cell); i++) {
                for (int j = 0; j < i; j++) {
                    int one = layer.point(cell, i);
                    int other = layer.point(cell, j);
                    var at = new Point(grid.x(one), grid.y(one));
                    least = Math.min(least, at.distanceTo(new Point(grid.x(other), grid.y(other))));
                }
            }
            assertThat(layer.apart(cell))
                    .isEqualTo(layer.size(cell) > 4 ? 0 : least, within(1e-12));
        }
    }

    @Property
    void squaresOfALevelAreAtLeastSoWideAndLessThanTwice(
            @ForAll @DoubleRange(min = 3, max = 11) double zoom,
            @ForAll @DoubleRange(min = 60, max = 120) double least) {
        int level = grid(1, 1).level(zoom, least);
        double width = Camera.TILE * Math.pow(2, zoom - level);
        assertThat(width).isBetween(least - 1e-6, 2 * least + 1e-6);
    }

    @Example
    void pointsBeyondTheWorldCountToItsEdge() {
        PointGrid grid = PointGrid.of(new double[] {-1, 2, 0.5}, new double[] {0.5, 0.5, 7});
        assertThat(IntStream.range(0, 3).map(grid.layer(3)::cellOf)).hasSize(3);
        assertThat(grid.layer(0).size(0)).isEqualTo(3);
    }

    @Example
    void asManyOfTheOneAsOfTheOther() {
        assertThatThrownBy(() -> PointGrid.of(new double[2], new double[1]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
