package handover.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import handover.geo.Box;
import handover.geo.Point;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;

import java.util.List;

class RingClipTest {
    private static final Ring SQUARE = new Ring(new double[] {0, 0, 4, 0, 4, 4, 0, 4, 0, 0});

    @Test
    void aRingInsideTheBoxStaysItself() {
        assertThat(RingClip.clip(SQUARE, new Box(-1, -1, 5, 5))).isSameAs(SQUARE.xy());
    }

    @Test
    void aRingOutsideTheBoxIsGone() {
        assertThat(RingClip.clip(SQUARE, new Box(5, 5, 6, 6))).isEmpty();
    }

    @Test
    void aBoxInsideTheRingIsFilledWhole() {
        double[] cut = RingClip.clip(SQUARE, new Box(1, 1, 2, 3));
        assertThat(new Ring(cut).box()).isEqualTo(new Box(1, 1, 2, 3));
    }

    @Property
    void aPointOfTheBoxIsInsideTheCutRingAsItWasInTheWhole(
            @ForAll @DoubleRange(min = -6, max = 1) double left,
            @ForAll @DoubleRange(min = -6, max = 1) double top,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double along,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double down) {
        Ring star = new Ring(new double[] {-5, -1, 5, -1, -3, 5, 0, -5, 3, 5, -5, -1});
        Box box = new Box(left, top, left + 4, top + 3);
        double x = left + 4 * along;
        double y = top + 3 * down;
        boolean onAnEdge = Maps.distance(new Point(x, y), List.of(star.xy())) < 1e-9;
        Assume.that(!onAnEdge);
        double[] cut = RingClip.clip(star, box);
        boolean inside = cut.length > 0 && new Ring(cut).contains(x, y);
        assertThat(inside).isEqualTo(star.contains(x, y));
    }
}
