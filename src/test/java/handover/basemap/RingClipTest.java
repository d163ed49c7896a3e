package handover.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import handover.geo.Box;
import handover.geo.Point;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class RingClipTest {
    private static final Ring SQUARE = new Ring(new double[] {0, 0, 4, 0, 4, 4, 0, 4, 0, 0});

    private static final Ring STAR =
            new Ring(new double[] {-5, -1, 5, -1, -3, 5, 0, -5, 3, 5, -5, -1});

    private static double[] clip(Ring ring, Box to) {
        double[] xy = ring.xy().clone();
        return Arrays.copyOf(xy, RingClip.clip(xy, xy.length, to));
    }

    @Test
    void aRingInsideTheBoxStaysItself() {
        assertThat(clip(SQUARE, new Box(-1, -1, 5, 5))).isEqualTo(SQUARE.xy());
    }

    @Test
    void aRingOutsideTheBoxIsGone() {
        assertThat(clip(SQUARE, new Box(5, 5, 6, 6))).isEmpty();
        assertThat(RingClip.clip(new double[0], 0, new Box(5, 5, 6, 6))).isZero();
    }

    @Test
    void numbersBehindTheRingAreLeftAlone() {
        double[] xy = Arrays.copyOf(SQUARE.xy(), 12);
        xy[10] = 77;
        assertThat(RingClip.clip(xy, 10, new Box(-1, -1, 5, 5))).isEqualTo(10);
        assertThat(xy).containsExactly(0, 0, 4, 0, 4, 4, 0, 4, 0, 0, 77, 0);
    }

    @Test
    void aBoxInsideTheRingIsFilledWhole() {
        Ring cut = new Ring(clip(SQUARE, new Box(1, 1, 2, 3)));
        assertThat(cut.contains(1, 1) && cut.contains(2, 3)).isTrue();
    }

    @Test
    void pointsFarFromTheBoxAreLeftOut() {
        Ring comb = new Ring(new double[] {0, 0, 9, 0, 9, 9, 8, 1, 7, 9, 6, 1, 5, 9, 0, 9, 0, 0});
        double[] cut = clip(comb, new Box(-1, -1, 4, 10));
        assertThat(cut).hasSizeLessThan(comb.xy().length);
        assertThat(new Ring(cut).contains(2, 5)).isTrue();
    }

    @Property
    void edgesThatMeetTheBoxStayAsTheyAre(
            @ForAll @DoubleRange(min = -6, max = 6) double left,
            @ForAll @DoubleRange(min = -6, max = 6) double top,
            @ForAll @DoubleRange(min = 0.1, max = 5) double side) {
        double[] xy = STAR.xy();
        Box box = new Box(left, top, left + side, top + side);
        double[] cut = clip(STAR, box);
        for (int i = 0; i + 3 < xy.length; i += 2) {
            if (meets(xy, i, box)) {
                assertThat(hasEdge(cut, Arrays.copyOfRange(xy, i, i + 4))).isTrue();
            }
        }
    }

    /// Whether one of many points along an edge lies in the box.
    private static boolean meets(double[] xy, int at, Box box) {
        for (int part = 0; part <= 100; part++) {
            double x = xy[at] + (xy[at + 2] - xy[at]) * part / 100;
            double y = xy[at + 1] + (xy[at + 3] - xy[at + 1]) * part / 100;
            if (box.contains(new Point(x, y))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasEdge(double[] ring, double[] edge) {
        for (int i = 0; i + 3 < ring.length; i += 2) {
            if (Arrays.equals(Arrays.copyOfRange(ring, i, i + 4), edge)) {
                return true;
            }
        }
        return false;
    }

    @Property
    void aPointOfTheBoxIsInsideTheCutRingAsItWasInTheWhole(
            @ForAll @DoubleRange(min = -6, max = 1) double left,
            @ForAll @DoubleRange(min = -6, max = 1) double top,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double along,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double down) {
        Box box = new Box(left, top, left + 4, top + 3);
        double x = left + 4 * along;
        double y = top + 3 * down;
        boolean onAnEdge = Maps.distance(new Point(x, y), List.of(STAR.xy())) < 1e-9;
        Assume.that(!onAnEdge);
        double[] cut = clip(STAR, box);
        boolean inside = cut.length > 0 && new Ring(cut).contains(x, y);
        assertThat(inside).isEqualTo(STAR.contains(x, y));
    }
}
