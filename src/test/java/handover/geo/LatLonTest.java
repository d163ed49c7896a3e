package handover.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatLonTest {

    @ParameterizedTest
    @CsvSource({"Kidal, Gao, 286.0, 0.3", "Ber, Timbuktu, 51.1, 0.05"})
    void distancesAgreeWithThoseFoundBefore(
            String from, String to, double kilometres, double tolerance) {
        assertThat(MaliSites.place(from).kilometresTo(MaliSites.place(to)))
                .isCloseTo(kilometres, within(tolerance));
    }

    @Test
    void ansongoIsNinetyKilometresFromTheTownOfGao() {
        LatLon town = new LatLon(16.27167, -0.04472);
        assertThat(MaliSites.place("Ansongo").kilometresTo(town)).isCloseTo(90.0, within(0.5));
    }

    @Test
    void theWellKnownExampleOfTheFormulaComesOut() {
        // Nashville to Los Angeles airport: 2887.25995 km on a sphere of 6372.8 km (Rosetta Code,
        // "Haversine formula").
        double kilometres = new LatLon(36.12, -86.67).kilometresTo(new LatLon(33.94, -118.40));
        assertThat(kilometres / 6371.0088 * 6372.8).isCloseTo(2887.25995, within(1e-4));
    }

    @Test
    void aQuarterOfTheEquatorIsAQuarterOfTheCircle() {
        double quarter = new LatLon(0, 0).kilometresTo(new LatLon(0, 90));
        assertThat(quarter).isCloseTo(Math.PI / 2 * 6371.0088, within(1e-6));
    }

    @Test
    void oppositePlacesAreHalfTheEarthApart() {
        double half = new LatLon(30, -60).kilometresTo(new LatLon(-30, 120));
        assertThat(half).isCloseTo(Math.PI * 6371.0088, within(1e-3));
    }

    @Test
    void nearPlacesKeepTheirDigits() {
        double metre = new LatLon(16, 0).kilometresTo(new LatLon(16 + 1e-5, 0));
        assertThat(metre).isCloseTo(Math.toRadians(1e-5) * 6371.0088, within(1e-10));
    }

    @Property
    void distanceIsTheSameBothWaysAndNeverMoreThanHalfTheEarth(
            @ForAll @DoubleRange(min = -90, max = 90) double lat1,
            @ForAll @DoubleRange(min = -180, max = 180) double lon1,
            @ForAll @DoubleRange(min = -90, max = 90) double lat2,
            @ForAll @DoubleRange(min = -180, max = 180) double lon2) {
        LatLon a = new LatLon(lat1, lon1);
        LatLon b = new LatLon(lat2, lon2);
        assertThat(a.kilometresTo(b))
                .isCloseTo(b.kilometresTo(a), within(1e-6))
                .isBetween(0.0, 20015.2);
        assertThat(a.kilometresTo(a)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "90.1, 0",
        "-90.1, 0",
        "0, 180.1",
        "0, -180.1",
        "NaN, 0",
        "0, NaN",
        "Infinity, 0",
        "0, -Infinity"
    })
    void aPlaceOffTheEarthIsRefused(double lat, double lon) {
        assertThatThrownBy(() -> new LatLon(lat, lon)).isInstanceOf(IllegalArgumentException.class);
    }
}
