package handover.io;

import static org.assertj.core.api.Assertions.assertThat;

import handover.basemap.Basemap;
import handover.basemap.BasemapLevel;
import handover.basemap.CountryLabel;
import handover.basemap.Line;
import handover.basemap.Town;
import handover.geo.LatLon;
import handover.geo.Mercator;
import handover.geo.Point;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/// The coarse map of the world.
class WorldMapTest {
    private static final Basemap WORLD = BasemapReader.world();

    @ParameterizedTest
    @CsvSource({
        "PE, -12.5, -75", "FJ, -17.8, 178", "RU, 66, -175", "AU, -25, 134", "GB, 52, -1.5",
        "US, 64, -150", "CD, -2, 23", "AF, 34, 66", "NZ, -39, 176", "SD, 15, 30"
    })
    void everyCountryLiesWhereItIs(String code, double lat, double lon) {
        Point at = Mercator.world(new LatLon(lat, lon));
        for (int i = 0; i < WORLD.levels(); i++) {
            BasemapLevel level = WORLD.levelAt(i);
            var country = level.country(code).orElseThrow();
            // What goes on beyond the edge of the world is found there.
            boolean found =
                    country.contains(at.x(), at.y())
                            || country.contains(at.x() + 1, at.y())
                            || country.contains(at.x() - 1, at.y());
            assertThat(found).as("level " + i).isTrue();
        }
    }

    @Test
    void seasAreNoLand() {
        for (LatLon sea : new LatLon[] {new LatLon(0, -140), new LatLon(-30, 80)}) {
            Point at = Mercator.world(sea);
            assertThat(WORLD.levelAt(1).land()).noneMatch(land -> land.contains(at.x(), at.y()));
        }
    }

    @Test
    void itHasCoastsBordersRiversAndLakes() {
        BasemapLevel fine = WORLD.level(9);
        assertThat(fine.coasts()).isNotEmpty();
        assertThat(fine.borders()).anyMatch(line -> line.kind() == Line.Kind.BORDER);
        assertThat(fine.rivers()).hasSizeGreaterThan(100);
        assertThat(fine.lakes()).hasSizeGreaterThan(100);
    }

    @Test
    void capitalsAndCountriesHaveNamesInBothLanguages() {
        assertThat(WORLD.names().towns())
                .filteredOn(town -> town.rank() == 4)
                .extracting(Town::english, Town::french)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("London", "Londres"),
                        org.assertj.core.groups.Tuple.tuple("Lima", "Lima"));
        assertThat(WORLD.names().countries())
                .extracting(CountryLabel::english, CountryLabel::french)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Peru", "Pérou"),
                        org.assertj.core.groups.Tuple.tuple("Russia", "Russie"));
    }

    @Test
    void itIsReadOnceAndOnlyWhenItIsLookedAt() throws IOException {
        var read = new AtomicInteger();
        Basemap near = BasemapReader.bundled();
        Basemap both =
                near.within(
                        near.region(),
                        () -> {
                            read.incrementAndGet();
                            return WORLD;
                        });
        assertThat(both.names()).isEqualTo(near.names());
        assertThat(read).hasValue(0);
        assertThat(both.beyond()).isSameAs(both.beyond());
        assertThat(read).hasValue(1);
    }
}
