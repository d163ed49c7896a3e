package handover.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The outside check: the examples that the Library of Congress publishes with the EDTF
/// specification of 2019, with the days that their descriptions there name. `-` stands for a side
/// that is open or unknown.
class EdtfExamplesTest {

    @ParameterizedTest
    @CsvSource({
        "1985-04-12, 1985-04-12, 1985-04-12",
        "1985-04, 1985-04-01, 1985-04-30",
        "1985, 1985-01-01, 1985-12-31",
        "1964/2008, 1964-01-01, 2008-12-31",
        "2004-06/2006-08, 2004-06-01, 2006-08-31",
        "2004-02-01/2005-02-08, 2004-02-01, 2005-02-08",
        "2004-02-01/2005-02, 2004-02-01, 2005-02-28",
        "2004-02-01/2005, 2004-02-01, 2005-12-31",
        "2005/2006-02, 2005-01-01, 2006-02-28"
    })
    void levelZero(String text, String first, String last) {
        assertStrict(text, first, last);
        assertThat(EdtfDate.parse(text).qualifier()).isEqualTo(EdtfDate.Qualifier.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "Y170000002, +170000002-01-01, +170000002-12-31",
        "Y-170000002, -170000002-01-01, -170000002-12-31",
        "2001-21, 2001-03-01, 2001-05-31",
        "1984?, 1984-01-01, 1984-12-31",
        "2004-06~, 2004-06-01, 2004-06-30",
        "2004-06-11%, 2004-06-11, 2004-06-11",
        "201X, 2010-01-01, 2019-12-31",
        "20XX, 2000-01-01, 2099-12-31",
        "2004-XX, 2004-01-01, 2004-12-31",
        "1985-04-XX, 1985-04-01, 1985-04-30",
        "1985-XX-XX, 1985-01-01, 1985-12-31",
        "-1985, -1985-01-01, -1985-12-31"
    })
    void levelOneDates(String text, String first, String last) {
        assertStrict(text, first, last);
    }

    @ParameterizedTest
    @CsvSource({
        "1985-04-12/.., 1985-04-12, -",
        "1985-04/.., 1985-04-01, -",
        "1985/.., 1985-01-01, -",
        "../1985-04-12, -, 1985-04-12",
        "../1985-04, -, 1985-04-30",
        "../1985, -, 1985-12-31",
        "1985-04-12/, 1985-04-12, -",
        "1985-04/, 1985-04-01, -",
        "1985/, 1985-01-01, -",
        "/1985-04-12, -, 1985-04-12",
        "/1985-04, -, 1985-04-30",
        "/1985, -, 1985-12-31"
    })
    void levelOneIntervals(String text, String first, String last) {
        assertSides(text, first, last);
        assertThat(EdtfDate.parse(text).form()).isEqualTo(EdtfDate.Form.INTERVAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[1667,1668,1670..1672]; 1667-01-01; 1672-12-31",
                "[..1760-12-03]; -; 1760-12-03",
                "[1760-12..]; 1760-12-01; -",
                "[1760-01,1760-02,1760-12..]; 1760-01-01; -",
                "[1667,1760-12]; 1667-01-01; 1760-12-31",
                "[..1984]; -; 1984-12-31",
                "{1667,1668,1670..1672}; 1667-01-01; 1672-12-31",
                "{1960,1961-12}; 1960-01-01; 1961-12-31",
                "{..1984}; -; 1984-12-31",
                "2004-06-XX/2004-07-03; 2004-06-01; 2004-07-03",
                "Y-17E7; -170000000-01-01; -170000000-12-31"
            })
    void levelTwoWhereItIsUnderstood(String text, String first, String last) {
        assertSides(text, first, last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985-04-12T23:20:30",
                "1985-04-12T23:20:30Z",
                "1985-04-12T23:20:30-04",
                "1985-04-12T23:20:30+04:30"
            })
    void levelZeroTimesOfDayAreRefusedBecauseThisProgramKnowsDays(String text) {
        assertThatThrownBy(() -> EdtfDate.parse(text))
                .isInstanceOfSatisfying(
                        EdtfSyntaxException.class,
                        e -> {
                            assertThat(e.key()).isEqualTo("time.edtf.time");
                            assertThat(e.position()).isEqualTo("1985-04-12".length());
                            assertThat(e)
                                    .hasMessageContaining("days, not instants")
                                    .hasMessageEndingWith("Write 1985-04-12.");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1950S2", "Y171010000S3", "Y3388E2S3", "2001-34", "2004-06~-11", "2004?-06-11",
                        "?2004-06-~11",
                "2004-%06-11", "156X-12-25", "15XX-12-25", "XXXX-12-XX", "1XXX-XX", "1XXX-12",
                        "1984-1X",
                "2004-06-~01/2004-06-~20"
            })
    void theOtherFormsOfLevelTwoAreRefused(String text) {
        assertThatThrownBy(() -> EdtfDate.parse(text)).isInstanceOf(EdtfSyntaxException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not a date",
                "Y17E7-12-26",
                "2016-13-08",
                "2016-02-39",
                "-0000-01-01",
                "2004-(06)?-11",
                "199u",
                "2004-06-uu",
                "unknown/2006",
                "2004-01-01/open",
                "y170000002",
                "2004-06-11?~",
                "1985-4-12",
                "19850412",
                "85-04-12",
                "+1985",
                "1985-04-12/P1Y",
                "[1667,1668",
                "1985W15",
                "1985-102"
            })
    void whatIsNoDateOfTheSpecificationIsRefused(String text) {
        assertThatThrownBy(() -> EdtfDate.parse(text)).isInstanceOf(EdtfSyntaxException.class);
    }

    private static void assertStrict(String text, String first, String last) {
        DayRange strict = EdtfDate.parse(text).strictRange().orElseThrow();
        assertThat(strict.first()).hasToString(first);
        assertThat(strict.last()).hasToString(last);
    }

    private static void assertSides(String text, String first, String last) {
        EdtfDate date = EdtfDate.parse(text);
        assertThat(String.valueOf(date.earliest())).isEqualTo(first.equals("-") ? "null" : first);
        assertThat(String.valueOf(date.latest())).isEqualTo(last.equals("-") ? "null" : last);
    }
}
