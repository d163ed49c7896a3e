package handover.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import handover.geo.Point;

import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.List;

/// The names of the bundled base map.
class BasemapNamesTest {
    private final BasemapNames names = Maps.BUNDLED.names();

    @Test
    void townsStandWhereTheyAre() {
        Town bamako = town("Bamako");
        Point expected = Maps.place(12.609, -7.975);
        assertThat(Math.hypot(bamako.x() - expected.x(), bamako.y() - expected.y()))
                .isLessThan(1e-5);
        assertThat(bamako.rank()).isZero();
        assertThat(bamako.country()).isEqualTo("ML");
    }

    @Test
    void timbuktuHasTwoNames() {
        assertThat(town("Timbuktu").french()).isEqualTo("Tombouctou");
    }

    @Test
    void theImportantTownsComeFirst() {
        assertThat(names.towns()).isSortedAccordingTo(Comparator.comparingInt(Town::rank));
    }

    @Test
    void theTownsOfMaliLieInMali() {
        List<Town> outside =
                names.towns().stream()
                        .filter(t -> t.country().equals("ML"))
                        .filter(
                                t ->
                                        !Maps.finest()
                                                .country("ML")
                                                .orElseThrow()
                                                .contains(t.x(), t.y()))
                        .toList();
        assertThat(outside).isEmpty();
        assertThat(names.towns()).filteredOn(t -> t.country().equals("ML")).hasSize(90);
    }

    @Test
    void countryNamesStandInTheirCountries() {
        for (CountryLabel label : names.countries()) {
            Outline country =
                    Maps.finest().countries().stream()
                            .filter(c -> c.code().equals(label.code()))
                            .findFirst()
                            .orElseThrow();
            boolean island = List.of("CV", "ST").contains(label.code());
            boolean sahara = label.code().equals("EH");
            assertThat(island || sahara || country.contains(label.x(), label.y()))
                    .as(label.english())
                    .isTrue();
        }
    }

    @Test
    void riverNamesStandOnTheirRivers() {
        for (WaterLabel label : names.waters()) {
            if (label.kind() == WaterLabel.Kind.RIVER) {
                List<double[]> river =
                        Maps.BUNDLED.level(8).rivers().stream()
                                .filter(line -> line.name().equals(label.french()))
                                .map(Line::xy)
                                .toList();
                double off = Maps.distance(new Point(label.x(), label.y()), river);
                assertThat(off).as(label.french()).isLessThan(1e-5);
                assertThat(label.angle()).isBetween(-90.0, 90.0);
            }
        }
    }

    private Town town(String name) {
        return names.towns().stream()
                .filter(t -> t.english().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
