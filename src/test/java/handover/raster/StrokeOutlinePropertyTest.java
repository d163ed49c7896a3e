package handover.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import java.util.List;
import java.util.Random;

/// A stroked line covers what lies no farther from it than half of its width.
class StrokeOutlinePropertyTest {
    private static final int SIDE = 60;

    /// What the arcs may lie within the circle, and the samples beside each other, of 255.
    private static final double ROUNDED = 44;

    @Property(tries = 80)
    void itCoversWhatIsNearTheLine(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 9) int points,
            @ForAll @DoubleRange(min = 0.5, max = 9) double width) {
        double[] line = new Random(seed).doubles(2L * points, -30, 90).toArray();
        int[] pixels = stroked(line, width);
        for (int y = 0; y < SIDE; y += 2) {
            for (int x = 0; x < SIDE; x += 2) {
                assertThat((double) Sheets.opacity(pixels[y * SIDE + x]))
                        .as("pixel %d, %d", x, y)
                        .isCloseTo(255 * near(line, x, y, width / 2), within(ROUNDED));
            }
        }
    }

    @Property(tries = 80)
    void itIsTheSameInBothDirections(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int points) {
        double[] line = new Random(seed).doubles(2L * points, 0, SIDE).toArray();
        double[] back = new double[line.length];
        for (int i = 0; i < line.length; i += 2) {
            back[i] = line[line.length - 2 - i];
            back[i + 1] = line[line.length - 1 - i];
        }
        int[] there = stroked(line, 3);
        int[] again = stroked(back, 3);
        for (int i = 0; i < there.length; i++) {
            assertThat(Sheets.opacity(again[i])).isCloseTo(Sheets.opacity(there[i]), within(2));
        }
    }

    @Example
    void pointsOnEachOtherChangeNothing() {
        double[] line = {10, 10, 40, 20, 40, 20, 20, 45};
        double[] once = {10, 10, 40, 20, 20, 45};
        assertThat(stroked(line, 3)).isEqualTo(stroked(once, 3));
    }

    @Example
    void aLineThatGoesBackOnItselfHasARoundEnd() {
        int[] pixels = stroked(new double[] {10, 30, 40, 30, 10, 30}, 8);
        assertThat(Sheets.opacity(pixels[30 * SIDE + 42])).isEqualTo(255);
        assertThat(pixels[30 * SIDE + 45]).isZero();
    }

    @Example
    void anEndFarOutOfSightIsTheSameLine() {
        int[] near = stroked(new double[] {-20, 30.3, 80, 30.3}, 3);
        int[] far = stroked(new double[] {-1e6, 30.3, 1e6, 30.3}, 3);
        assertThat(far).isEqualTo(near);
    }

    @Example
    void aSlantedLineMayEndAHundredMillionPixelsAway() {
        int[] near = stroked(new double[] {-70, 20, 130, 40}, 3);
        int[] far = stroked(new double[] {-1e8 + 30, 30 - 1e7, 1e8 + 30, 30 + 1e7}, 3);
        for (int i = 0; i < near.length; i++) {
            assertThat(Sheets.opacity(far[i])).isCloseTo(Sheets.opacity(near[i]), within(1));
        }
    }

    private static int[] stroked(double[] line, double width) {
        var edges = new EdgeList(new PixelBox(0, 0, SIDE, SIDE));
        new StrokeOutline(edges, width).add(line);
        return Sheets.pixels(SIDE, SIDE, List.of(Sheets.black(edges, Coat.Rule.NON_ZERO)));
    }

    /// Which part of a pixel lies near a line.
    private static double near(double[] line, int x, int y, double distance) {
        int hits = 0;
        for (int i = 0; i < 256; i++) {
            double atX = x + (i % 16 + 0.5) / 16;
            double atY = y + (i / 16 + 0.5) / 16;
            boolean hit = false;
            for (int k = 0; k + 3 < line.length && !hit; k += 2) {
                hit = distance(line, k, atX, atY) <= distance;
            }
            hits += hit ? 1 : 0;
        }
        return hits / 256.0;
    }

    private static double distance(double[] line, int at, double x, double y) {
        double dx = line[at + 2] - line[at];
        double dy = line[at + 3] - line[at + 1];
        double along = ((x - line[at]) * dx + (y - line[at + 1]) * dy) / (dx * dx + dy * dy);
        double part = Math.clamp(along, 0, 1);
        return Math.hypot(line[at] + part * dx - x, line[at + 1] + part * dy - y);
    }
}
