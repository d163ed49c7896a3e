package handover.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

class BoxTest {

    private static final Box BOX = new Box(10, 20, 30, 60);

    @Test
    void sidesAndCentreFollowFromTheEdges() {
        assertThat(BOX.width()).isEqualTo(20);
        assertThat(BOX.height()).isEqualTo(40);
        assertThat(BOX.centre()).isEqualTo(new Point(20, 40));
        assertThat(Box.at(10, 20, new Size(20, 40))).isEqualTo(BOX);
        assertThat(Box.around(new Point(5, 5), 2)).isEqualTo(new Box(3, 3, 7, 7));
        assertThat(new Size(3, 4).box()).isEqualTo(new Box(0, 0, 3, 4));
    }

    @Test
    void boxesThatOnlyTouchDoNotIntersect() {
        assertThat(BOX.intersects(new Box(30, 20, 40, 60))).isFalse();
        assertThat(BOX.intersects(new Box(29.99, 20, 40, 60))).isTrue();
        assertThat(BOX.intersects(new Box(10, 60, 30, 70))).isFalse();
        assertThat(BOX.intersects(new Box(10, 59.99, 30, 70))).isTrue();
    }

    @Test
    void edgesBelongToTheBox() {
        assertThat(BOX.contains(new Point(10, 60))).isTrue();
        assertThat(BOX.contains(new Point(9.99, 40))).isFalse();
        assertThat(BOX.contains(new Point(20, 60.01))).isFalse();
        assertThat(BOX.contains(BOX)).isTrue();
        assertThat(BOX.contains(BOX.expand(0.01))).isFalse();
    }

    @Test
    void aBoxShrinksAtMostToItsCentre() {
        assertThat(BOX.expand(5)).isEqualTo(new Box(5, 15, 35, 65));
        assertThat(BOX.expand(-5)).isEqualTo(new Box(15, 25, 25, 55));
        assertThat(BOX.expand(-12)).isEqualTo(new Box(20, 32, 20, 48));
    }

    @Test
    void theNearestPointOfABoxIsInsideOrOnItsEdge() {
        assertThat(BOX.nearestTo(new Point(0, 40))).isEqualTo(new Point(10, 40));
        assertThat(BOX.nearestTo(new Point(99, 99))).isEqualTo(new Point(30, 60));
        assertThat(BOX.nearestTo(new Point(11, 21))).isEqualTo(new Point(11, 21));
    }

    @Test
    void whatIsLeftOutsideAnotherIsCutIntoBoxes() {
        assertThat(BOX.without(new Box(15, 30, 20, 40)))
                .containsExactly(
                        new Box(10, 20, 30, 30),
                        new Box(10, 40, 30, 60),
                        new Box(10, 30, 15, 40),
                        new Box(20, 30, 30, 40));
        assertThat(BOX.without(new Box(0, 0, 20, 99))).containsExactly(new Box(20, 20, 30, 60));
        assertThat(BOX.without(BOX)).isEmpty();
        assertThat(BOX.without(new Box(30, 20, 40, 60))).containsExactly(BOX);
    }

    @Property
    void aPointOfABoxIsInTheOtherOrInOneOfWhatIsLeft(
            @ForAll @IntRange(max = 4) int left,
            @ForAll @IntRange(max = 4) int top,
            @ForAll @IntRange(min = 1, max = 4) int width,
            @ForAll @IntRange(min = 1, max = 4) int height) {
        Box other = Box.at(left, top, new Size(width, height));
        Box whole = Box.at(2, 2, new Size(3, 3));
        for (double x = 2.5; x < 5; x++) {
            for (double y = 2.5; y < 5; y++) {
                var point = new Point(x, y);
                long boxes = whole.without(other).stream().filter(b -> b.contains(point)).count();
                assertThat(boxes).isEqualTo(other.contains(point) ? 0 : 1);
            }
        }
        assertThat(whole.without(other)).allMatch(whole::contains);
    }

    @Property
    void theHullContainsBoth(
            @ForAll @DoubleRange(min = -9, max = 9) double x,
            @ForAll @DoubleRange(min = -9, max = 9) double y,
            @ForAll @DoubleRange(min = 0, max = 9) double side) {
        Box other = Box.around(new Point(x, y), side);
        Box hull = BOX.hull(other);
        assertThat(hull.contains(BOX)).isTrue();
        assertThat(hull.contains(other)).isTrue();
        assertThat(other.hull(BOX)).isEqualTo(hull);
    }

    @Test
    void swappedEdgesAreRefused() {
        assertThatThrownBy(() -> new Box(1, 0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Box(0, 1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Box(Double.NaN, 0, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void negativeSizesAndInsetsAreRefused() {
        assertThatThrownBy(() -> new Size(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Size(1, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Insets(0, 0, -1, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CameraLimits(BOX, 3, 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Insets.all(3)).isEqualTo(new Insets(3, 3, 3, 3));
    }
}
