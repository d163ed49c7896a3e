package handover.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handover.time.EdtfDate.Form;
import handover.time.EdtfDate.Precision;
import handover.time.EdtfDate.Qualifier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class EdtfDateTest {

    @ParameterizedTest
    @CsvSource({
        "2023-10-21~, 2023-10-20, 2023-10-22",
        "2023-10-21?, 2023-10-20, 2023-10-22",
        "2023-10-21%, 2023-10-19, 2023-10-23",
        "2024-03-01~, 2024-02-29, 2024-03-02",
        "1979-08~, 1979-07-01, 1979-09-30",
        "2023-01~, 2022-12-01, 2023-02-28",
        "2024-01%, 2023-11-01, 2024-03-31",
        "2023-10-XX~, 2023-09-01, 2023-11-30",
        "2023-22~, 2023-03-01, 2023-11-30",
        "1984?, 1983-01-01, 1985-12-31",
        "1984%, 1982-01-01, 1986-12-31",
        "-0001~, -0002-01-01, 0000-12-31",
        "0000~, -0001-01-01, 0001-12-31",
        "201X~, 2000-01-01, 2029-12-31",
        "20XX?, 1900-01-01, 2199-12-31"
    })
    void aQualifiedDateIsWidenedByOneUnitOfItsOwnPrecision(
            String text, String earliest, String latest) {
        EdtfDate date = EdtfDate.parse(text);
        assertThat(date.earliest()).hasToString(earliest);
        assertThat(date.latest()).hasToString(latest);
    }

    @ParameterizedTest
    @CsvSource({
        "1984~/2004-06, 1983-01-01, 2004-06-30",
        "1984/2004-06~, 1984-01-01, 2004-07-31",
        "1984?/2004%, 1983-01-01, 2006-12-31",
        "2023-08-13~/.., 2023-08-12, null",
        "../2023-08-13%, null, 2023-08-15"
    })
    void eachSideOfAnIntervalIsWidenedByItsOwnSign(String text, String earliest, String latest) {
        assertThat(String.valueOf(EdtfDate.parse(text).earliest())).isEqualTo(earliest);
        assertThat(String.valueOf(EdtfDate.parse(text).latest())).isEqualTo(latest);
    }

    @Test
    void aSetIsWidenedByTheSignsOfItsMembers() {
        EdtfDate date = EdtfDate.parse("[2023-08-13~..2023-08-17,2023-08-15%]");
        assertThat(date.range()).contains(range("2023-08-12", "2023-08-17"));
        assertThat(date.strictRange()).contains(range("2023-08-13", "2023-08-17"));
    }

    @Test
    void theStrictDaysOfARoughDateAreTheDaysAsWritten() {
        EdtfDate date = EdtfDate.parse("2023-10-21~");
        assertThat(date.strictRange()).contains(range("2023-10-21", "2023-10-21"));
        assertThat(date.range()).contains(range("2023-10-20", "2023-10-22"));
    }

    @Test
    void anOpenSideHasNoDayAndNoRange() {
        for (String text :
                List.of("[..2023-12-28]", "/2023-12-28", "../2023-12-28", "{..2023-12-28}")) {
            EdtfDate date = EdtfDate.parse(text);
            assertThat(date.earliest()).as(text).isNull();
            assertThat(date.latest()).as(text).isEqualTo(LocalDate.parse("2023-12-28"));
            assertThat(date.range()).isEmpty();
            assertThat(date.strictRange()).isEmpty();
        }
        assertThat(EdtfDate.parse("[2023-10-24..]").latest()).isNull();
        assertThat(EdtfDate.parse("2023-10/..").latest()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2023-10-31; DAY; DAY; NONE",
                "2023-10-31~; DAY; DAY; APPROXIMATE",
                "2023-10-XX; MONTH; MONTH; NONE",
                "2023-10?; MONTH; MONTH; UNCERTAIN",
                "2023-23; SEASON; SEASON; NONE",
                "2023; YEAR; YEAR; NONE",
                "2023-XX; YEAR; YEAR; NONE",
                "2023-XX-XX%; YEAR; YEAR; BOTH",
                "202X; DECADE; DECADE; NONE",
                "20XX; CENTURY; CENTURY; NONE",
                "2023-11-18/2023-11; INTERVAL; MONTH; NONE",
                "2023-11-18?/2023-11-19~; INTERVAL; DAY; BOTH",
                "[2023-08-13..2023-08-17]; SET; DAY; NONE",
                "[2023-08-13~,2023]; SET; YEAR; APPROXIMATE",
                "{2023-08-13,2023-08-17?}; ALL; DAY; UNCERTAIN"
            })
    void everyDateKnowsItsFormPrecisionAndQualifier(
            String text, Form form, Precision precision, Qualifier qualifier) {
        EdtfDate date = EdtfDate.parse(text);
        assertThat(date.form()).isEqualTo(form);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.qualifier()).isEqualTo(qualifier);
    }

    @Test
    void onlyOneCertainDayIsADay() {
        assertThat(EdtfDate.parse("2023-10-31").isDay()).isTrue();
        for (String text :
                List.of(
                        "2023-10-31~",
                        "2023-10",
                        "2023-10-XX",
                        "2023-10-31/2023-10-31",
                        "[2023-10-31]")) {
            assertThat(EdtfDate.parse(text).isDay()).as(text).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-21, 2023-03-01, 2023-05-31",
        "2023-22, 2023-06-01, 2023-08-31",
        "2023-23, 2023-09-01, 2023-11-30",
        "2022-24, 2022-12-01, 2023-02-28",
        "2023-24, 2023-12-01, 2024-02-29"
    })
    void seasonsAreTheNorthernMeteorologicalOnes(String text, String first, String last) {
        assertThat(EdtfDate.parse(text).strictRange()).contains(range(first, last));
    }

    @Test
    void aDayBecomesTheDateOfThatDay() {
        assertThat(EdtfDate.day(LocalDate.of(2023, 10, 31)))
                .isEqualTo(EdtfDate.parse("2023-10-31"));
        assertThat(EdtfDate.day(LocalDate.of(987, 1, 5)).text()).isEqualTo("0987-01-05");
        assertThat(EdtfDate.day(LocalDate.of(-44, 3, 15)).text()).isEqualTo("-0044-03-15");
        assertThat(EdtfDate.day(LocalDate.of(0, 1, 1)).text()).isEqualTo("0000-01-01");
        assertThatThrownBy(() -> EdtfDate.day(LocalDate.of(12_023, 1, 1)))
                .isInstanceOf(EdtfSyntaxException.class)
                .hasMessageContaining("more than four digits");
    }

    @Test
    void datesAreEqualIfTheirTextsAre() {
        EdtfDate date = EdtfDate.parse("2023-10");
        assertThat(date)
                .isEqualTo(EdtfDate.parse("2023-10"))
                .hasSameHashCodeAs(EdtfDate.parse("2023-10"));
        assertThat(date).isNotEqualTo(EdtfDate.parse("2023-10-XX")).hasToString("2023-10");
    }

    @Test
    void datesAreOrderedByTheirEarliestThenTheirLatestDay() {
        List<String> inOrder =
                List.of(
                        "[..2023-12-28]",
                        "../2024",
                        "2023~",
                        "2023-10-20",
                        "2023-10-21~",
                        "2023-10-21",
                        "2023-10-21/..",
                        "2023-10-22");
        List<String> sorted =
                inOrder.reversed().stream()
                        .map(EdtfDate::parse)
                        .sorted()
                        .map(EdtfDate::text)
                        .toList();
        assertThat(sorted).isEqualTo(inOrder);
    }

    @Test
    void theLargestYearsCanStillBeWidened() {
        assertThat(EdtfDate.parse("Y999990000%").latest())
                .isEqualTo(LocalDate.of(999_990_002, 12, 31));
        assertThat(EdtfDate.parse("Y-999990000%").earliest())
                .isEqualTo(LocalDate.of(-999_990_002, 1, 1));
    }

    @Test
    void unspecifiedYearsBeforeTheYearZeroRunBackwards() {
        assertThat(EdtfDate.parse("-201X").strictRange())
                .contains(range("-2019-01-01", "-2010-12-31"));
        assertThat(EdtfDate.parse("-00XX").strictRange())
                .contains(range("-0099-01-01", "0000-12-31"));
    }

    private static DayRange range(String first, String last) {
        return DayRange.of(LocalDate.parse(first), LocalDate.parse(last));
    }
}
