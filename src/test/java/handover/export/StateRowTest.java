package handover.export;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Chronology;
import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.chronology.Voices;
import handover.dossier.Dossier;
import handover.io.DossierReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

class StateRowTest {
    private static final Dossier DOSSIER =
            Objects.requireNonNull(DossierReader.bundled().dossier());

    private static List<StateRow> rows(Lens lens, String day, Locale locale) {
        var chronology = Chronology.of(DOSSIER, lens);
        return StateRow.all(chronology, chronology.on(LocalDate.parse(day)), locale);
    }

    private static List<StateRow> rows(Locale locale) {
        return rows(Lens.DEFAULT, "2023-11-19", locale);
    }

    private static StateRow row(List<StateRow> rows, String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "Tombouctou, timbuktu",
        "TIMBUKTU, timbuktu",
        "tessalit united, tessalit",
        "menaka, menaka",
        "Ménaka, menaka",
        "aguelhoc, aguelhok",
        "mopti sevare, mopti_sevare",
        "'31 oct 2023', kidal"
    })
    void aFilterFindsASiteInAnySpellingAndColumn(String typed, String id) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(rows(locale).stream().filter(RowFilter.of(typed)))
                    .extracting(StateRow::id)
                    .containsExactly(id);
        }
    }

    @Test
    void everyTypedWordMustBeThere() {
        assertThat(rows(Locale.ENGLISH).stream().filter(RowFilter.of("disputed yes")))
                .extracting(StateRow::id)
                .containsExactly("aguelhok", "kidal");
        assertThat(rows(Locale.ENGLISH).stream().filter(RowFilter.of("kidal open"))).isEmpty();
        assertThat(rows(Locale.ENGLISH).stream().filter(RowFilter.of("  "))).hasSize(13);
    }

    @Test
    void copiedRowsBeginWithTheirHeadingsAndHaveDaysThatASpreadsheetKnows() {
        List<StateRow> rows = rows(Locale.ENGLISH);
        assertThat(
                        StateRow.tabSeparated(
                                List.of(row(rows, "kidal"), row(rows, "timbuktu")), Locale.ENGLISH))
                .isEqualTo(
                        """
                        Id\tSite\tStatus\tFrom\tTo\tWho decided\tDisputed\tSources
                        kidal\tKidal\thanded over, disputed\t2023-10-31\t2023-10-31\t\
                        MINUSMA, via allAfrica (B1)\tyes\t13
                        timbuktu\tTimbuktu\topen\t2023-12-12\t2023-12-28\tAfricanews / AFP (B1)\t\t8
                        """);
    }

    @Test
    void whatIsNotKnownStandsLast() {
        Lens bundled = Lens.DEFAULT.withVoices(Voices.BUNDLED);
        List<StateRow> rows = rows(bundled, "2024-11-30", Locale.ENGLISH);
        List<StateRow> sorted = rows.stream().sorted(StateColumn.TO.order()).toList();
        assertThat(sorted.getFirst().to()).isNotNull();
        assertThat(sorted.getLast().to()).isNull();
        assertThat(sorted.getLast().toWords()).isEmpty();
        assertThat(sorted.getLast().decided()).isEmpty();
    }

    @Test
    void underPublishedOnlySourcesThatAreOutAreCounted() {
        Lens published = Lens.DEFAULT.withClock(Clock.PUBLISHED);
        int then = row(rows(published, "2023-10-31", Locale.ENGLISH), "kidal").sources();
        int now = row(rows(published, "2024-11-30", Locale.ENGLISH), "kidal").sources();
        assertThat(then).isPositive().isLessThan(now);
    }
}
