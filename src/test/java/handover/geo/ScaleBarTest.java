package handover.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import handover.geo.ScaleBar.Unit;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;

class ScaleBarTest {

    private static final double MALI_LATITUDE = 17;

    @Test
    void theMapOfMaliGetsTwoHundredKilometres() {
        ScaleBar bar = ScaleBar.of(new Camera(0.48, 0.45, 5.5), MALI_LATITUDE, 120);
        assertThat(bar.kilometres()).isEqualTo(200);
        assertThat(bar.number()).isEqualTo(200);
        assertThat(bar.unit()).isEqualTo(Unit.KILOMETRE);
        assertThat(bar.unit().symbol()).isEqualTo("km");
        // 156,543.03 m a pixel at zoom 0 on the equator.
        double metresPerPixel = 156_543.03 * Math.cos(Math.toRadians(17)) / Math.pow(2, 5.5);
        assertThat(bar.pixels()).isCloseTo(200_000 / metresPerPixel, within(1e-3));
    }

    @Test
    void belowAKilometreItSpeaksOfMetres() {
        ScaleBar bar = ScaleBar.of(new Camera(0.48, 0.45, 15), MALI_LATITUDE, 120);
        assertThat(bar.number()).isEqualTo(500);
        assertThat(bar.kilometres()).isEqualTo(0.5);
        assertThat(bar.unit().symbol()).isEqualTo("m");
    }

    @Test
    void theBarIsAsLongOnTheMapAsItsKilometresOnTheGround() {
        Size view = new Size(1000, 670);
        LatLon gao = MaliSites.place("Gao");
        Point at = Mercator.world(gao);
        Camera camera = new Camera(at.x(), at.y(), 9);
        ScaleBar bar = ScaleBar.of(camera, gao.lat(), 150);
        LatLon end = Mercator.latLon(camera.toWorld(new Point(500 + bar.pixels(), 335), view));
        assertThat(gao.kilometresTo(end))
                .isCloseTo(bar.kilometres(), within(bar.kilometres() * 0.005));
    }

    @Property
    void theBarIsRoundAndTheLongestThatFits(
            @ForAll @DoubleRange(min = 0, max = 24) double zoom,
            @ForAll @DoubleRange(min = -80, max = 80) double latitude,
            @ForAll @DoubleRange(min = 20, max = 400) double room) {
        ScaleBar bar = ScaleBar.of(new Camera(0.5, 0.5, zoom), latitude, room);
        assertThat(bar.pixels())
                .isLessThanOrEqualTo(room * (1 + 1e-12))
                .isGreaterThan(room / 2.5 * (1 - 1e-12));
        double leading = bar.number() / Math.pow(10, Math.floor(Math.log10(bar.number()) + 1e-9));
        assertThat(leading)
                .satisfiesAnyOf(
                        one -> assertThat(one).isCloseTo(1, within(1e-9)),
                        two -> assertThat(two).isCloseTo(2, within(1e-9)),
                        five -> assertThat(five).isCloseTo(5, within(1e-9)));
        double kilometres = bar.unit() == Unit.METRE ? bar.number() / 1000 : bar.number();
        assertThat(kilometres).isCloseTo(bar.kilometres(), within(1e-12 * kilometres));
    }

    @Test
    void noRoomIsRefused() {
        Camera camera = new Camera(0.5, 0.5, 3);
        assertThatThrownBy(() -> ScaleBar.of(camera, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ScaleBar.of(camera, 0, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
