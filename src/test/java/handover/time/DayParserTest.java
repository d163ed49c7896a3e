package handover.time;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;

import handover.time.TypedDay.Refused;
import handover.time.TypedDay.Understood;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Locale;

@Domain(Days.class)
@Domain(DomainContext.Global.class)
class DayParserTest {
    private static final DayRange DOSSIER =
            DayRange.of(LocalDate.parse("2023-06-30"), LocalDate.parse("2024-11-30"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/10/2023",
                "31.10.2023",
                "31-10-2023",
                "31 10 2023",
                "31/10/23",
                "31.10.23",
                "2023-10-31",
                "2023/10/31",
                "31 oct 2023",
                "31 Oct. 2023",
                "31 octobre 2023",
                "31 OCTOBRE 2023",
                "31 October 2023",
                "31 october, 2023",
                "oct 31 2023",
                "October 31, 2023",
                "31st of October 2023",
                "le 31 octobre 2023",
                "31oct2023",
                "  31\u00a0octobre\u202f2023 ",
                "31 d’octobre 2023",
                "٣١/١٠/٢٠٢٣",
                "31-oct-23"
            })
    void theSameDayMayBeTypedInManyWays(String typed) {
        assertThat(DayParser.parse(typed, DOSSIER))
                .isEqualTo(new Understood(LocalDate.parse("2023-10-31")));
    }

    @ParameterizedTest
    @CsvSource({
        "1er août 2023, 2023-08-01",
        "1er aout 2023, 2023-08-01",
        "3 févr. 2024, 2024-02-03",
        "3 fev 2024, 2024-02-03",
        "29 feb 2024, 2024-02-29",
        "1 juil 2023, 2023-07-01",
        "2 mai 2024, 2024-05-02",
        "2 may 2024, 2024-05-02",
        "2 mar 2024, 2024-03-02",
        "2 mars 2024, 2024-03-02",
        "2nd sept 2023, 2023-09-02",
        "5/4/24, 2024-04-05"
    })
    void monthNamesOfBothLanguagesAreKnownWholeOrCut(String typed, LocalDate day) {
        assertThat(DayParser.parse(typed, DOSSIER).found()).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "31 dec, 2023-12-31",
        "31/12, 2023-12-31",
        "dec 31, 2023-12-31",
        "29 feb, 2024-02-29",
        "30/6, 2023-06-30",
        "29/6, 2024-06-29",
        "31 oct, 2023-10-31"
    })
    void aMissingYearIsTheFirstOneThatLiesInTheRange(String typed, LocalDate day) {
        assertThat(DayParser.parse(typed, DOSSIER).found()).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "31 oct, 2023-07-01, 2023-10-31",
        "31 oct, 2024-09-01, 2024-10-31",
        "31 oct, 2024-04-30, 2023-10-31",
        "31 oct, 2024-05-02, 2024-10-31"
    })
    void ofTwoPossibleYearsTheOneNearerToTheDayShownIsMeant(
            String typed, LocalDate shown, LocalDate day) {
        assertThat(DayParser.parse(typed, DOSSIER, shown).found()).contains(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; time.typed.empty; Type a day, for example 30 June 2023.",
                "'   '; time.typed.empty; Type a day, for example 30 June 2023.",
                "soon!; time.typed.notUnderstood; “soon!” is not understood as a day. Type 30 June 2023, for example.",
                "???; time.typed.notUnderstood; “???” is not understood as a day. Type 30 June 2023, for example.",
                "31; time.typed.notUnderstood; “31” is not understood as a day. Type 30 June 2023, for example.",
                "31 oct 20233; time.typed.notUnderstood; "
                        + "“31 oct 20233” is not understood as a day. Type 30 June 2023, for example.",
                "31 jui 2023; time.typed.noSuchMonthName; “jui” is no month, or could be more than one.",
                "31 oc 2023; time.typed.noSuchMonthName; “oc” is no month, or could be more than one.",
                "31 brumaire; time.typed.noSuchMonthName; “brumaire” is no month, or could be more than one.",
                "10/31/2023; time.typed.monthFirst; "
                        + "There is no month 31. Type the day before the month, as in 31/10/2023.",
                "31/02/2023; time.typed.noSuchDay; “31/02/2023” is no day of the calendar.",
                "31 nov; time.typed.noSuchDay; “31 nov” is no day of the calendar.",
                "0/1/2024; time.typed.noSuchDay; “0/1/2024” is no day of the calendar.",
                "45/45/2023; time.typed.noSuchDay; “45/45/2023” is no day of the calendar.",
                "1/1/3; time.typed.noSuchDay; “1/1/3” is no day of the calendar.",
                "oct 2023; time.typed.dayMissing; “oct 2023” names no day. Type 30 June 2023, for example.",
                "2023-10; time.typed.dayMissing; “2023-10” names no day. Type 30 June 2023, for example.",
                "1 Jan 2023; time.typed.outside; 1 January 2023 lies outside 30 June 2023 – 30 November 2024.",
                "31/12/2024; time.typed.outside; 31 December 2024 lies outside 30 June 2023 – 30 November 2024."
            })
    void whatIsNotUnderstoodGetsAReason(String typed, String key, String message) {
        TypedDay answer = DayParser.parse(typed, DOSSIER);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.key()).isEqualTo(key);
                            assertThat(refused.message(ENGLISH)).isEqualTo(message);
                        });
        assertThat(answer.found()).isEmpty();
    }

    @Test
    void aReasonNamesItsDaysInTheLanguageOfTheReader() {
        Refused refused = (Refused) DayParser.parse("1/1/2023", DOSSIER);
        assertThat(refused.message(FRENCH))
                .isEqualTo(
                        "Le 1er janvier 2023 est hors de la période 30 juin 2023 – 30 novembre 2024.");
    }

    @Test
    void aDayThatExistsInNoYearOfTheRangeIsNoDay() {
        DayRange year = DayRange.of(LocalDate.parse("2023-01-01"), LocalDate.parse("2023-12-31"));
        assertThat(DayParser.parse("29 feb", year)).isInstanceOf(Refused.class);
        assertThat(DayParser.parse("28 feb", year).found()).contains(LocalDate.parse("2023-02-28"));
    }

    @Test
    void aLongTextIsCutInTheReason() {
        Refused refused = (Refused) DayParser.parse("x ".repeat(5000), DOSSIER);
        assertThat(refused.message(ENGLISH)).hasSizeLessThan(140).contains("…");
    }

    @Property
    void everyDayOfTheRangeCanBeTypedWithItsYear(@ForAll("shown") LocalDate day) {
        for (String typed :
                new String[] {
                    day.toString(),
                    "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()),
                    "%02d.%02d.%02d"
                            .formatted(
                                    day.getDayOfMonth(), day.getMonthValue(), day.getYear() % 100)
                }) {
            assertThat(DayParser.parse(typed, DOSSIER).found()).as(typed).contains(day);
        }
    }

    @Property
    void aDayTypedWithoutItsYearNearItselfIsThatDay(
            @ForAll("shown") LocalDate day, @ForAll Locale locale) {
        String typed = DateWords.dayAndMonth(day, locale);
        assertThat(DayParser.parse(typed, DOSSIER, day).found()).contains(day);
    }

    @Property
    void whateverIsTypedGetsADayInTheRangeOrAReason(
            @ForAll("typed") String typed, @ForAll Locale locale) {
        switch (DayParser.parse(typed, DOSSIER)) {
            case Understood(var day) -> assertThat(DOSSIER.contains(day)).isTrue();
            case Refused refused -> assertThat(refused.message(locale)).isNotBlank();
        }
    }

    @Provide
    Arbitrary<LocalDate> shown() {
        return Arbitraries.longs().between(0, DOSSIER.days() - 1).map(DOSSIER.first()::plusDays);
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123/.- octmaijune'é").ofMaxLength(16),
                Arbitraries.strings().ofMaxLength(12));
    }
}
