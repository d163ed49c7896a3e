package handover.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;

class ZoomPathTest {

    private static final Size VIEW = new Size(256, 256);

    @Provide
    Arbitrary<Camera> cameras() {
        var unit = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(unit, unit, Arbitraries.doubles().between(0, 16))
                .as(Camera::new);
    }

    @Property
    void aFlightStartsAndEndsExactly(@ForAll("cameras") Camera from, @ForAll("cameras") Camera to) {
        ZoomPath path = new ZoomPath(from, to, VIEW);
        assertThat(path.at(0)).isEqualTo(from);
        assertThat(path.at(1)).isEqualTo(to);
        assertThat(path.at(-1)).isEqualTo(from);
        assertThat(path.at(2)).isEqualTo(to);
        assertThat(from.interpolate(to, 0.3, VIEW)).isEqualTo(path.at(0.3));
    }

    @Property
    void aFlightArrivesWithoutAJump(@ForAll("cameras") Camera from, @ForAll("cameras") Camera to) {
        ZoomPath path = new ZoomPath(from, to, VIEW);
        Camera first = path.at(1e-9);
        Camera last = path.at(1 - 1e-9);
        assertThat(first.zoom()).isCloseTo(from.zoom(), within(1e-4));
        assertThat(last.zoom()).isCloseTo(to.zoom(), within(1e-4));
        assertThat(from.toScreen(first.centre(), VIEW).distanceTo(new Point(128, 128)))
                .isLessThan(0.01);
        assertThat(to.toScreen(last.centre(), VIEW).distanceTo(new Point(128, 128)))
                .isLessThan(0.01);
    }

    @Property
    void theWayBackIsTheSameWay(
            @ForAll("cameras") Camera from,
            @ForAll("cameras") Camera to,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double t) {
        Camera there = new ZoomPath(from, to, VIEW).at(t);
        Camera back = new ZoomPath(to, from, VIEW).at(1 - t);
        assertThat(there.zoom()).isCloseTo(back.zoom(), within(1e-4));
        assertThat(there.toScreen(back.centre(), VIEW).distanceTo(new Point(128, 128)))
                .isLessThan(0.05);
    }

    @Test
    void theLengthAgreesWithThePublishedFormulas() {
        // The example of the d3-interpolate documentation: from [30, 30, 40] to [135, 85, 60].
        Camera from = new Camera(30, 30, Math.log(1 / 40.0) / Math.log(2));
        Camera to = new Camera(135, 85, Math.log(1 / 60.0) / Math.log(2));
        assertThat(new ZoomPath(from, to, VIEW).length()).isCloseTo(reference(), within(1e-9));
    }

    /// The published formulas, term by term.
    private static double reference() {
        double w0 = 40;
        double w1 = 60;
        double u = Math.hypot(105, 55);
        double b0 = (w1 * w1 - w0 * w0 + 4 * u * u) / (2 * w0 * 2 * u);
        double b1 = (w1 * w1 - w0 * w0 - 4 * u * u) / (2 * w1 * 2 * u);
        double r0 = Math.log(-b0 + Math.sqrt(b0 * b0 + 1));
        double r1 = Math.log(-b1 + Math.sqrt(b1 * b1 + 1));
        return (r1 - r0) / Math.sqrt(2);
    }

    @Test
    void aLongFlightDrawsBackToShowBothEnds() {
        Camera from = new Camera(0.2, 0.5, 10);
        Camera to = new Camera(0.8, 0.5, 10);
        Camera middle = from.interpolate(to, 0.5, VIEW);
        assertThat(middle.centreX()).isCloseTo(0.5, within(1e-6));
        assertThat(middle.visible(VIEW).width()).isBetween(0.5, 2.0);
    }

    @Test
    void aShortFlightHardlyDrawsBack() {
        Camera from = new Camera(0.5, 0.5, 0);
        Camera middle = from.interpolate(new Camera(0.51, 0.5, 0), 0.5, VIEW);
        assertThat(middle.zoom()).isBetween(-0.01, 0.0);
    }

    @Test
    void aPlainZoomIsEven() {
        Camera from = new Camera(0.5, 0.5, 3);
        assertThat(from.interpolate(new Camera(0.5, 0.5, 9), 0.5, VIEW))
                .isEqualTo(new Camera(0.5, 0.5, 6));
        assertThat(from.interpolate(from, 0.5, VIEW)).isEqualTo(from);
        assertThat(new ZoomPath(from, from, VIEW).length()).isZero();
    }

    @Property
    void thePaceIsEvenToTheEye(@ForAll("cameras") Camera from, @ForAll("cameras") Camera to) {
        ZoomPath path = new ZoomPath(from, to, VIEW);
        double first = speed(path, 0.25);
        assertThat(speed(path, 0.5)).isCloseTo(first, within(0.01 * first + 1e-6));
        assertThat(speed(path, 0.75)).isCloseTo(first, within(0.01 * first + 1e-6));
    }

    /// The authors' measure of pace: sqrt(ρ² u'² + w'²/ρ²) / w, with ρ² = 2.
    private static double speed(ZoomPath path, double t) {
        double step = 1e-4;
        Camera before = path.at(t - step);
        Camera after = path.at(t + step);
        double width = 1 / path.at(t).scale() * VIEW.width();
        double moved = before.centre().distanceTo(after.centre()) / width;
        double grown = (after.zoom() - before.zoom()) * Math.log(2);
        return Math.sqrt(2 * moved * moved + grown * grown / 2) / (2 * step);
    }

    @Test
    void aViewWithoutSizeDoesNotBreakTheFlight() {
        Camera middle =
                new Camera(0.2, 0.5, 4).interpolate(new Camera(0.3, 0.4, 6), 0.5, new Size(0, 0));
        assertThat(middle.zoom()).isFinite();
    }
}
