package handover.time;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

@Domain(Days.class)
class DateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2023-10-31, 31 October 2023, 31 octobre 2023",
        "2023-10-01, 1 October 2023, 1er octobre 2023",
        "2023-08-11, 11 August 2023, 11 août 2023",
        "2023-02-21, 21 February 2023, 21 février 2023",
        "0987-12-02, 2 December 987, 2 décembre 987",
        "-0043-03-15, 15 March 44 BC, 15 mars 44 av.\u00a0J.-C."
    })
    void aDayIsWrittenInFull(LocalDate day, String english, String french) {
        assertThat(DateWords.day(day, ENGLISH)).isEqualTo(english);
        assertThat(DateWords.day(day, FRENCH)).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-31, 31 Oct 2023, 31 oct. 2023",
        "2023-07-01, 1 Jul 2023, 1er juil. 2023",
        "2023-06-30, 30 Jun 2023, 30 juin 2023",
        "2023-09-05, 5 Sep 2023, 5 sept. 2023"
    })
    void aShortDayHasItsMonthCut(LocalDate day, String english, String french) {
        assertThat(DateWords.shortDay(day, ENGLISH)).isEqualTo(english);
        assertThat(DateWords.shortDay(day, FRENCH)).isEqualTo(french);
    }

    @Test
    void aDayOrAMonthMayStandAlone() {
        LocalDate day = LocalDate.parse("2023-10-01");
        assertThat(DateWords.dayAndMonth(day, ENGLISH)).isEqualTo("1 October");
        assertThat(DateWords.dayAndMonth(day, FRENCH)).isEqualTo("1er octobre");
        assertThat(DateWords.month(YearMonth.of(2023, 8), FRENCH)).isEqualTo("août 2023");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-18, 2023-11-19, 18–19 November 2023, 18–19 novembre 2023",
        "2023-10-01, 2023-10-03, 1–3 October 2023, 1er–3 octobre 2023",
        "2023-06-30, 2023-08-19, 30 June – 19 August 2023, 30 juin – 19 août 2023",
        "2023-12-28, 2024-01-03, 28 December 2023 – 3 January 2024, 28 décembre 2023 – 3 janvier 2024",
        "2023-11-18, 2024-11-19, 18 November 2023 – 19 November 2024, 18 novembre 2023 – 19 novembre 2024",
        "2023-11-18, 2023-11-18, 18 November 2023, 18 novembre 2023"
    })
    void aRangeSaysOnceWhatItsEndsShare(
            LocalDate first, LocalDate last, String english, String french) {
        assertThat(DateWords.range(DayRange.of(first, last), ENGLISH)).isEqualTo(english);
        assertThat(DateWords.range(DayRange.of(first, last), FRENCH)).isEqualTo(french);
    }

    @Test
    void aRegionOfALanguageMakesNoDifferenceAndOtherLanguagesFallBackToEnglish() {
        LocalDate day = LocalDate.parse("2023-10-01");
        assertThat(DateWords.day(day, Locale.forLanguageTag("fr-ML")))
                .isEqualTo("1er octobre 2023");
        assertThat(DateWords.day(day, Locale.US)).isEqualTo("1 October 2023");
        assertThat(DateWords.day(day, Locale.GERMAN)).isEqualTo("1 October 2023");
    }

    @Test
    void theDefaultLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "tr", "fr"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(DateWords.edtf(EdtfDate.parse("2023-11-18/2023-11-19"), ENGLISH))
                        .as(tag)
                        .isEqualTo("18–19 November 2023");
                assertThat(
                                DayParser.parse(
                                                "31 JUIL 2023",
                                                DayRange.of(LocalDate.parse("2023-07-31")))
                                        .found())
                        .as(tag)
                        .isPresent();
                assertThat(EdtfDate.day(LocalDate.parse("2023-10-31")).text())
                        .isEqualTo("2023-10-31");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void twoDaysNeverHaveTheSameWords(@ForAll LocalDate day, @ForAll Locale locale) {
        Set<String> full = new HashSet<>();
        Set<String> cut = new HashSet<>();
        for (int i = 0; i < 366; i++) {
            full.add(DateWords.day(day.plusDays(i), locale));
            cut.add(DateWords.shortDay(day.plusDays(i), locale));
        }
        assertThat(full).hasSize(366);
        assertThat(cut).hasSize(366);
    }

    @Property
    void theWordsOfADayAreReadBackAsThatDay(@ForAll LocalDate day, @ForAll Locale locale) {
        DayRange all = DayRange.of(LocalDate.of(1000, 1, 1), LocalDate.of(9999, 12, 31));
        assertThat(DayParser.parse(DateWords.day(day, locale), all).found()).contains(day);
        assertThat(DayParser.parse(DateWords.shortDay(day, locale), all).found()).contains(day);
    }

    @Property
    void everyDateHasWordsWithNothingLeftOut(@ForAll EdtfDate date, @ForAll Locale locale) {
        assertThat(DateWords.edtf(date, locale))
                .isNotBlank()
                .isEqualTo(DateWords.edtf(date, locale).strip())
                .doesNotContain("{", "null", "|", "  ");
    }
}
