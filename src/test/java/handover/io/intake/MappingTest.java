package handover.io.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// Which column holds what is guessed from its name, and can be changed.
class MappingTest {
    @Test
    void englishNamesAreKnown() {
        var mapping =
                Mapping.of(
                        Made.table("x", "Site name|Latitude (DD)|Longitude|Handover date"),
                        Role.FLAT);
        assertThat(mapping.columns())
                .isEqualTo(Map.of(Field.NAME, 0, Field.LAT, 1, Field.LON, 2, Field.DATE, 3));
    }

    @Test
    void frenchNamesAreKnown() {
        var table =
                Made.table(
                        "x", "Nom|Latitude|Longitude|Date de rétrocession|Date de parution|Région");
        assertThat(Mapping.of(table, Role.FLAT).columns())
                .isEqualTo(
                        Map.of(
                                Field.NAME,
                                0,
                                Field.LAT,
                                1,
                                Field.LON,
                                2,
                                Field.DATE,
                                3,
                                Field.ISSUED,
                                4,
                                Field.REGION,
                                5));
    }

    @Test
    void sheetsAreWhatTheirNamesSay() {
        var guessed =
                Mapping.guess(
                        List.of(
                                Made.table("Sites", "id|name|lat|lon"),
                                Made.table("Sources", "id|publisher"),
                                Made.table("Claims", "site|source|kind|date")));
        assertThat(guessed)
                .extracting(Mapping::role)
                .containsExactly(Role.SITES, Role.SOURCES, Role.CLAIMS);
    }

    @Test
    void aTableWithPlacesAndDaysIsBothAtOnce() {
        var table = Made.table("bases", "nom|lat|lon|date");
        assertThat(Mapping.guess(List.of(table)).getFirst().role()).isEqualTo(Role.FLAT);
    }

    @Test
    void aColumnCanBeGivenToAnotherField() {
        var mapping = Mapping.of(Made.table("x", "name|lat|lon|date|ende"), Role.FLAT);
        var changed = mapping.with(4, Field.DATE);
        assertThat(changed.field(4)).isEqualTo(Field.DATE);
        assertThat(changed.field(3)).isNull();
        assertThat(changed.with(4, null).has(Field.DATE)).isFalse();
    }

    @Test
    void everyFieldIsFoundByItsOwnName() {
        for (Role role : Role.values()) {
            for (Field field : role.fields()) {
                assertThat(Field.named(role, field.id())).isEqualTo(field);
            }
        }
    }
}
