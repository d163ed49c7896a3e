package handover.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class EdtfErrorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; 0; time.edtf.empty",
                "'  '; 0; time.edtf.empty",
                "2023-10-31T12:00; 10; time.edtf.time",
                "2023-10-31 12:00; 10; time.edtf.time",
                "2023-10-30/2023-10-31T12:00; 21; time.edtf.time",
                "31/10/2023; 0; time.edtf.order",
                "31.10.23; 0; time.edtf.order",
                "31-10-2023; 0; time.edtf.order",
                "2023/10/31; 0; time.edtf.order",
                "20231031; 0; time.edtf.order",
                "31/02/2023; 0; time.edtf.noSuchDate",
                "2023-02-29; 8; time.edtf.noSuchDay",
                "2023-10-00; 8; time.edtf.noSuchDay",
                "2023-11-18/2023-11-31; 19; time.edtf.noSuchDay",
                "2023-13; 5; time.edtf.noSuchMonth",
                "2023-00; 5; time.edtf.noSuchMonth",
                "2001-34; 5; time.edtf.noSuchMonth",
                "2023-22-05; 7; time.edtf.seasonDay",
                "2023-1-05; 5; time.edtf.twoDigits",
                "2023-; 5; time.edtf.twoDigits",
                "2023-10-; 8; time.edtf.twoDigits",
                "2023-10-311; 8; time.edtf.twoDigits"
            })
    void daysAndMonthsThatAreNotThoseOfACalendarAreRefusedWithPlaceAndReason(
            String text, int position, String key) {
        assertRefused(text, position, key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "23; 0; time.edtf.year",
                "12023; 0; time.edtf.year",
                "202; 0; time.edtf.year",
                "-; 0; time.edtf.year",
                "-0000; 0; time.edtf.minusZero",
                "Y2023; 1; time.edtf.longYear",
                "Y01985; 1; time.edtf.longYear",
                "Y; 1; time.edtf.longYear",
                "Y17E; 4; time.edtf.longYear",
                "Y17EX; 4; time.edtf.longYear",
                "Y1234567890; 1; time.edtf.yearRange",
                "Y17E8; 1; time.edtf.yearRange",
                "Y999990001; 1; time.edtf.yearRange",
                "Y17E77; 1; time.edtf.yearRange",
                "156X-12-25; 4; time.edtf.unspecified",
                "1XXX; 1; time.edtf.unspecified",
                "2X23; 1; time.edtf.unspecified",
                "2023-1X; 6; time.edtf.unspecified",
                "2023-XX-05; 8; time.edtf.unspecified",
                "2023-10-2X; 9; time.edtf.unspecified"
            })
    void yearsAndUnspecifiedDigitsAreRefusedWithPlaceAndReason(
            String text, int position, String key) {
        assertRefused(text, position, key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "?2004; 0; time.edtf.qualifierPlace",
                "2004-06~-11; 7; time.edtf.qualifierPlace",
                "2004-06-~11; 8; time.edtf.qualifierPlace",
                "2004?-06; 4; time.edtf.qualifierPlace",
                "2004-06?~; 8; time.edtf.qualifierTwice",
                "2023/2024/2025; 9; time.edtf.slashes",
                "/; 0; time.edtf.emptyInterval",
                "../..; 0; time.edtf.emptyInterval",
                "/..; 0; time.edtf.emptyInterval",
                "2024/2023; 5; time.edtf.backwards",
                "[2023-10-02..2023-10-01]; 13; time.edtf.backwards"
            })
    void signsAndIntervalsAreRefusedWithPlaceAndReason(String text, int position, String key) {
        assertRefused(text, position, key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[2023-10-02..2023-10-04; 23; time.edtf.bracket",
                "{2023-10-02]; 12; time.edtf.bracket",
                "[; 1; time.edtf.bracket",
                "[]; 1; time.edtf.emptyMember",
                "[..]; 3; time.edtf.emptyMember",
                "[2023,]; 6; time.edtf.emptyMember",
                "[,2023]; 1; time.edtf.emptyMember",
                "[2023,,2024]; 6; time.edtf.emptyMember",
                "[2023,..2024]; 6; time.edtf.openMember",
                "[2023..,2024]; 5; time.edtf.openMember",
                "[2023]~; 7; time.edtf.bracket"
            })
    void setsAreRefusedWithPlaceAndReason(String text, int position, String key) {
        assertRefused(text, position, key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "unknown; 0; time.edtf.unexpected",
                "'2023-10-31 '; 10; time.edtf.unexpected",
                "2023-10-31x; 10; time.edtf.unexpected",
                "2023-10-31]; 10; time.edtf.unexpected",
                "2023-10-uu; 8; time.edtf.unexpected",
                "[2023-10-02...2023-10-04]; 13; time.edtf.unexpected",
                "[2023-10-02, 2023-10-04]; 12; time.edtf.unexpected"
            })
    void charactersWithoutMeaningAreRefusedWithPlaceAndReason(
            String text, int position, String key) {
        assertRefused(text, position, key);
    }

    @Test
    void aDayWrittenFirstIsAnsweredWithTheWayItIsWritten() {
        assertThat(refusal("31/10/2023"))
                .hasMessage(
                        "“31/10/2023” is not written as a date here: year, month and day stand in this order with "
                                + "hyphens between. Write 2023-10-31.");
        assertThat(refusal("1.8.23").args()).containsExactly("1.8.23", "1", "2023-08-01");
    }

    @Test
    void aDayThatDoesNotExistIsSaidToBeNone() {
        assertThat(refusal("31/02/2023"))
                .hasMessage(
                        "“31/02/2023” is no day of the calendar. A date is written year, month, day, as in "
                                + "2023-10-31.");
        assertThat(refusal("2023-02-31"))
                .hasMessage(
                        "There is no day 31 in 2023-02 (“2023-02-31”, character 9): that month has 28 days.");
        assertThat(refusal("2024-02-30")).hasMessageEndingWith("that month has 29 days.");
    }

    @Test
    void theReasonIsGivenInTheLanguageOfTheReader() {
        EdtfSyntaxException e = refusal("2023-02-31");
        assertThat(e.message(Locale.CANADA_FRENCH))
                .isEqualTo(
                        "Il n’y a pas de jour 31 en 2023-02 («\u00a02023-02-31\u00a0», caractère 9)\u00a0: ce mois a "
                                + "28 jours.");
        assertThat(e.message(Locale.UK)).isEqualTo(e.getMessage());
    }

    @Test
    void anEndlessTextIsCutInTheMessageOnly() {
        String text = "[" + "2023,".repeat(10_000) + "]";
        EdtfSyntaxException e = refusal(text);
        assertThat(e.text()).isEqualTo(text);
        assertThat(e.getMessage()).hasSizeLessThan(250).contains("2023…”");
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsNamedWhole() {
        assertThat(refusal("2023-😀").getMessage())
                .startsWith("“😀” has no meaning at character 6");
    }

    @Test
    void digitsOfOtherScriptsAreNoDigitsOfAnEdtfDate() {
        assertThat(refusal("٢٠٢٣").position()).isZero();
    }

    @Test
    void aMessageThatHoldsBracesIsLeftAsItIs() {
        assertThat(refusal("{0}").getMessage()).contains("“{0}”");
    }

    private static void assertRefused(String text, int position, String key) {
        EdtfSyntaxException e = refusal(text);
        assertThat(e.key()).isEqualTo(key);
        assertThat(e.position()).isEqualTo(position);
        assertThat(e.text()).isEqualTo(text);
    }

    private static EdtfSyntaxException refusal(String text) {
        EdtfSyntaxException e =
                catchThrowableOfType(EdtfSyntaxException.class, () -> EdtfDate.parse(text));
        assertThat(e).as(text).isNotNull();
        return e;
    }
}
