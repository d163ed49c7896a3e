package handover.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/// The kinds of dates that the sources about the bases give, from text to window, words and place
/// on the timeline.
class DossierDatesTest {
    private static final DayRange DOSSIER =
            DayRange.of(LocalDate.parse("2023-06-30"), LocalDate.parse("2024-11-30"));

    @ParameterizedTest
    @CsvSource({
        "2023-10-31, 2023-10-31, 2023-10-31",
        "2023-11-18/2023-11-19, 2023-11-18, 2023-11-19",
        "2023-12, 2023-12-01, 2023-12-31",
        "2023-10-21~, 2023-10-20, 2023-10-22",
        "[2023-06-30..2023-08-19], 2023-06-30, 2023-08-19"
    })
    void everyDateGivesAWindowThatLiesOnTheTimeline(String text, LocalDate first, LocalDate last) {
        DayRange window = EdtfDate.parse(text).range().orElseThrow();
        assertThat(window).isEqualTo(DayRange.of(first, last));
        assertThat(DOSSIER.contains(window)).isTrue();
        TimeScale scale = TimeScale.byDate(DOSSIER, 1036);
        assertThat(scale.x(window.first())).isLessThanOrEqualTo(scale.x(window.last()));
    }

    @Test
    void aWindowOpenBeforeLeavesItsBeginningToTheReader() {
        EdtfDate date = EdtfDate.parse("[..2023-12-28]");
        assertThat(date.range()).isEmpty();
        assertThat(date.latest()).isEqualTo(LocalDate.parse("2023-12-28"));
    }
}
