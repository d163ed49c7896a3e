package handover.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MercatorTest {

    @ParameterizedTest
    @CsvSource({
        // The worked example of the OpenStreetMap wiki, "Slippy map tilenames".
        "35.6590699, 139.7006793, 18, 232798, 103246",
        // Test values of the library mercantile.
        "40.1222, 20.6852, 9, 285, 193",
        "53.33087298301706, -9.140624, 10, 486, 332",
    })
    void tileNumbersAgreeWithRasterMaps(double lat, double lon, int zoom, int column, int row) {
        Point world = Mercator.world(new LatLon(lat, lon));
        int tiles = 1 << zoom;
        assertThat((int) Math.floor(world.x() * tiles)).isEqualTo(column);
        // The third place lies on the northern edge of its tile.
        assertThat((int) Math.floor(world.y() * tiles + 1e-9)).isEqualTo(row);
    }

    @Test
    void webMercatorMetresAgreeWithALibrary() {
        // mercantile.xy(-9.140625, 53.33087298301705)
        double half = Math.PI * 6_378_137;
        Point world = Mercator.world(new LatLon(53.33087298301705, -9.140625));
        assertThat((world.x() * 2 - 1) * half).isCloseTo(-1017529.7205322663, within(1e-6));
        assertThat((1 - world.y() * 2) * half).isCloseTo(7044436.526761846, within(1e-6));
    }

    @Test
    void theWorldIsTheUnitSquare() {
        assertThat(Mercator.world(new LatLon(0, 0)).x()).isEqualTo(0.5);
        assertThat(Mercator.world(new LatLon(0, 0)).y()).isCloseTo(0.5, within(1e-15));
        assertThat(Mercator.world(new LatLon(0, -180)).x()).isZero();
        assertThat(Mercator.world(new LatLon(0, 180)).x()).isEqualTo(1);
        assertThat(Mercator.world(new LatLon(Mercator.LATITUDE_LIMIT, 0)).y())
                .isCloseTo(0, within(1e-12));
        assertThat(Mercator.world(new LatLon(-Mercator.LATITUDE_LIMIT, 0)).y())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void eastAndWestTheWorldGoesRound() {
        assertThat(Mercator.latLon(new Point(1, 0.5)).lon()).isEqualTo(180);
        assertThat(Mercator.latLon(new Point(1.25, 0.5)).lon()).isEqualTo(-90);
        assertThat(Mercator.latLon(new Point(-0.25, 0.5)).lon()).isEqualTo(90);
        var across = Mercator.world(new Bounds(175, -20, 190, -10));
        assertThat(across.maxX()).isCloseTo(370 / 360.0, within(1e-12));
    }

    @Test
    void thePolesLieOnTheEdgeOfTheMap() {
        assertThat(Mercator.world(new LatLon(90, 7))).isEqualTo(Mercator.world(new LatLon(86, 7)));
        assertThat(Mercator.world(new LatLon(-90, 7)).y()).isCloseTo(1, within(1e-12));
        assertThat(Mercator.latLon(new Point(2, -3)).lat())
                .isCloseTo(Mercator.LATITUDE_LIMIT, within(1e-9));
    }

    @Property
    void aPlaceComesBackFromTheWorld(
            @ForAll @DoubleRange(min = -85.05, max = 85.05) double lat,
            @ForAll @DoubleRange(min = -180, max = 180) double lon) {
        LatLon back = Mercator.latLon(Mercator.world(new LatLon(lat, lon)));
        assertThat(back.lat()).isCloseTo(lat, within(1e-9));
        assertThat(back.lon()).isCloseTo(lon, within(1e-9));
    }

    @Property
    void aPointComesBackFromThePlaces(
            @ForAll @DoubleRange(min = 0, max = 1) double x,
            @ForAll @DoubleRange(min = 0, max = 1) double y) {
        Point back = Mercator.world(Mercator.latLon(new Point(x, y)));
        assertThat(back.distanceTo(new Point(x, y))).isLessThan(1e-9);
    }

    @Test
    void metresAgreeWithThePublishedResolutionOfTiles() {
        // OpenStreetMap wiki, "Zoom levels": 156,543.03 m a pixel at zoom 0 on the equator.
        assertThat(Mercator.metresPerWorldUnit(0) / 256).isCloseTo(156_543.03, within(0.01));
        assertThat(Mercator.metresPerWorldUnit(60))
                .isCloseTo(Mercator.metresPerWorldUnit(0) / 2, within(1e-6));
        assertThat(Mercator.metresPerWorldUnit(90)).isPositive();
    }

    @Test
    void aShortDistanceOnTheMapIsThatOnTheGround() {
        LatLon gao = MaliSites.place("Gao");
        LatLon near = new LatLon(gao.lat() + 0.01, gao.lon() + 0.01);
        double metres =
                Mercator.world(gao).distanceTo(Mercator.world(near))
                        * Mercator.metresPerWorldUnit(gao.lat());
        assertThat(metres / 1000).isCloseTo(gao.kilometresTo(near), within(0.005));
    }

    @Test
    void boundsBecomeTheBoxOfTheirCorners() {
        Box box = Mercator.world(MaliSites.MALI);
        assertThat(box.minX()).isCloseTo((180 - 12.25) / 360, within(1e-12));
        assertThat(box.maxX()).isCloseTo((180 + 4.25) / 360, within(1e-12));
        assertThat(Mercator.latLon(new Point(0.5, box.minY())).lat()).isCloseTo(25, within(1e-9));
        assertThat(Mercator.latLon(new Point(0.5, box.maxY())).lat())
                .isCloseTo(10.15, within(1e-9));
    }
}
