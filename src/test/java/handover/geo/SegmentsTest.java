package handover.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;

class SegmentsTest {

    private static final Box BOX = new Box(0, 0, 10, 10);

    private static Point p(double x, double y) {
        return new Point(x, y);
    }

    @Test
    void segmentsCrossOnlyInsideBoth() {
        assertThat(Segments.cross(p(0, 0), p(10, 10), p(0, 10), p(10, 0))).isTrue();
        assertThat(Segments.cross(p(0, 0), p(10, 10), p(10, 10), p(20, 0))).isFalse();
        assertThat(Segments.cross(p(0, 0), p(10, 0), p(0, 1), p(10, 1))).isFalse();
        assertThat(Segments.cross(p(0, 0), p(1, 1), p(0, 10), p(10, 0))).isFalse();
    }

    @Test
    void aSegmentMeetsABoxOnlyThroughItsInside() {
        assertThat(Segments.meets(p(-5, 5), p(15, 5), BOX)).isTrue();
        assertThat(Segments.meets(p(4, 4), p(6, 6), BOX)).isTrue();
        assertThat(Segments.meets(p(-5, 0), p(15, 0), BOX)).isFalse();
        assertThat(Segments.meets(p(10, -5), p(10, 15), BOX)).isFalse();
        assertThat(Segments.meets(p(-5, 4), p(0, 5), BOX)).isFalse();
        assertThat(Segments.meets(p(-6, 5), p(5, -6), BOX)).isFalse();
    }

    @Test
    void distanceIsTakenToTheNearestPointOfTheSegment() {
        assertThat(Segments.distance(p(5, 3), p(0, 0), p(10, 0))).isEqualTo(3);
        assertThat(Segments.distance(p(13, 4), p(0, 0), p(10, 0))).isEqualTo(5);
        assertThat(Segments.distance(p(3, 4), p(0, 0), p(0, 0))).isCloseTo(5, within(1e-12));
    }

    @Property
    void aSegmentMeetsABoxIfItsPointsDo(
            @ForAll @DoubleRange(min = -10, max = 20) double x1,
            @ForAll @DoubleRange(min = -10, max = 20) double y1,
            @ForAll @DoubleRange(min = -10, max = 20) double x2,
            @ForAll @DoubleRange(min = -10, max = 20) double y2) {
        boolean sampled = false;
        for (double t = 0; t <= 1; t += 1.0 / 256) {
            sampled |= BOX.expand(-1e-6).contains(p(x1 + (x2 - x1) * t, y1 + (y2 - y1) * t));
        }
        boolean meets = Segments.meets(p(x1, y1), p(x2, y2), BOX);
        assertThat(meets || !sampled).isTrue();
        assertThat(Segments.meets(p(x2, y2), p(x1, y1), BOX)).isEqualTo(meets);
    }
}
