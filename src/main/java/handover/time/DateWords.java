package handover.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;

/// Days, ranges and EDTF dates in words, in English or French: "31 October 2023", "1er octobre
/// 2023".
///
/// Every method takes its locale and gives the same words on every machine: neither the default
/// locale, the time zone nor the platform's locale data plays a part. French is used for any
/// French locale, English for every other. Years before the year 1 are counted as historians do,
/// so EDTF's year 0000 is 1 BC.
public final class DateWords {

    private DateWords() {}

    /// A day in full: "31 October 2023", "1er octobre 2023".
    public static String day(LocalDate day, Locale locale) {
        return day(day, TimeTexts.of(locale));
    }

    /// A day with its month shortened: "31 Oct 2023", "31 oct. 2023".
    public static String shortDay(LocalDate day, Locale locale) {
        var texts = TimeTexts.of(locale);
        return texts.format(
                "time.day",
                dayOfMonth(day, texts),
                shortMonth(day, texts),
                year(day.getYear(), texts));
    }

    /// A day with no year: "31 October", "1er octobre".
    public static String dayAndMonth(LocalDate day, Locale locale) {
        return dayAndMonth(day, TimeTexts.of(locale));
    }

    /// A month: "October 2023", "octobre 2023".
    public static String month(YearMonth month, Locale locale) {
        return month(month.atDay(1), TimeTexts.of(locale));
    }

    /// A range of days, with what both ends share said once: "18–19 November 2023", "30 June – 19
    /// August 2023", "28 December 2023 – 3 January 2024"; a range of one day is that day.
    public static String range(DayRange range, Locale locale) {
        return range(range, TimeTexts.of(locale));
    }

    /// A date as exactly as it is known: "about 21 October 2023", "between 13 and 17 August 2023",
    /// "by 28 December 2023 (day not known)", "from 24 October 2023".
    public static String edtf(EdtfDate date, Locale locale) {
        return new EdtfWords(TimeTexts.of(locale)).of(date.expression());
    }

    static String day(LocalDate day, TimeTexts texts) {
        return dayIn(dayOfMonth(day, texts), day, texts);
    }

    static String dayAndMonth(LocalDate day, TimeTexts texts) {
        return texts.format("time.dayAndMonth", dayOfMonth(day, texts), longMonth(day, texts));
    }

    static String shortDayAndMonth(LocalDate day, TimeTexts texts) {
        return texts.format("time.dayAndMonth", dayOfMonth(day, texts), shortMonth(day, texts));
    }

    static String dayOfMonth(LocalDate day, TimeTexts texts) {
        return day.getDayOfMonth() == 1
                ? texts.get("time.firstOfMonth")
                : String.valueOf(day.getDayOfMonth());
    }

    static String longMonth(LocalDate day, TimeTexts texts) {
        return texts.item("time.months.long", day.getMonthValue() - 1);
    }

    static String shortMonth(LocalDate day, TimeTexts texts) {
        return texts.item("time.months.short", day.getMonthValue() - 1);
    }

    static String month(LocalDate day, TimeTexts texts) {
        return texts.format("time.month", longMonth(day, texts), year(day.getYear(), texts));
    }

    static String year(int year, TimeTexts texts) {
        return year >= 1
                ? Year.of(year).toString()
                : texts.format("time.yearBeforeChrist", String.valueOf(1L - year));
    }

    static String range(DayRange range, TimeTexts texts) {
        LocalDate first = range.first();
        LocalDate last = range.last();
        if (range.isSingleDay()) {
            return day(first, texts);
        }
        if (sameMonth(first, last)) {
            return dayIn(
                    texts.format(
                            "time.span.close", dayOfMonth(first, texts), dayOfMonth(last, texts)),
                    last,
                    texts);
        }
        String start =
                first.getYear() == last.getYear() ? dayAndMonth(first, texts) : day(first, texts);
        return texts.format("time.span.wide", start, day(last, texts));
    }

    static boolean sameMonth(LocalDate one, LocalDate other) {
        return YearMonth.from(one).equals(YearMonth.from(other));
    }

    private static String dayIn(String dayOfMonth, LocalDate day, TimeTexts texts) {
        return texts.format(
                "time.day", dayOfMonth, longMonth(day, texts), year(day.getYear(), texts));
    }
}
