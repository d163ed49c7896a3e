package handover.io.intake;

import handover.io.Echo;
import handover.time.DayParser;
import handover.time.DayRange;
import handover.time.EdtfDate;
import handover.time.EdtfSyntaxException;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as somebody wrote it into a cell.
sealed interface WrittenDate {

    /// It is this date.
    record Taken(EdtfDate date) implements WrittenDate {}

    /// Its day and month could be swapped, and nobody has said which comes first.
    ///
    /// @param dmy the day if the day comes first
    /// @param mdy the day if the month does
    record Open(LocalDate dmy, LocalDate mdy) implements WrittenDate {}

    /// It is none.
    ///
    /// @param key key of the reason in `text/problem_*.properties`
    record Refused(String key, List<Object> args) implements WrittenDate {
        private static Refused of(String key, Object... args) {
            return new Refused(key, List.of(args));
        }
    }

    /// Numbers with the year at the end or the beginning.
    Pattern NUMBERS = Pattern.compile("([0-9]{1,2})[./\\- ]([0-9]{1,2})[./\\- ]([0-9]{1,4})");

    /// Year, month and day with signs that EDTF has not.
    Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[./ ]([0-9]{1,2})[./ ]([0-9]{1,2})");

    /// A day with a time of day, which says nothing here.
    Pattern WITH_TIME =
            Pattern.compile("(.*[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9]{1,2}:[0-9]{2}.*");

    /// The number of a day in a spreadsheet, of this century and the last.
    Pattern SERIAL = Pattern.compile("[2-6][0-9]{4}([.,][0-9]+)?");

    /// A month and its year in words.
    Pattern MONTH = Pattern.compile("\\p{L}+\\.? [0-9]{4}");

    /// The days that any word for a day can mean.
    DayRange ALL = new DayRange(LocalDate.of(1800, 1, 1), LocalDate.of(2199, 12, 31));

    /// Years outside these are taken for a slip of the hand.
    int FIRST_YEAR = 1900;

    /// The last year that is believed.
    int LAST_YEAR = 2100;

    /// Reads a cell.
    ///
    /// @param order which comes first in numbers; null if nobody has said
    static WrittenDate read(String cell, @Nullable DayOrder order) {
        Matcher timed = WITH_TIME.matcher(cell);
        String text = timed.matches() ? timed.group(1) : cell;
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return numbers(text, numbers, order);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(text, yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        if (SERIAL.matcher(text).matches()) {
            return Refused.of("problem.table.number", Echo.of(text));
        }
        if (text.codePoints().filter(Character::isLetter).count() >= 3) {
            WrittenDate words = words(text);
            if (words != null) {
                return words;
            }
        }
        return edtf(text);
    }

    private static WrittenDate edtf(String text) {
        try {
            EdtfDate date = EdtfDate.parse(text);
            return plausible(date) ? new Taken(date) : implausible(text);
        } catch (EdtfSyntaxException e) {
            return text.matches("[\\[{]?[0-9]{4}-.*")
                    ? Refused.of("problem.date", e)
                    : Refused.of("problem.table.date", Echo.of(text));
        }
    }

    private static boolean plausible(EdtfDate date) {
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        return (first == null || first.getYear() >= FIRST_YEAR)
                && (last == null || last.getYear() <= LAST_YEAR)
                && (first != null || last != null);
    }

    private static Refused implausible(String text) {
        return Refused.of(
                "problem.table.implausible",
                Echo.of(text),
                String.valueOf(FIRST_YEAR),
                String.valueOf(LAST_YEAR));
    }

    private static @Nullable WrittenDate words(String text) {
        if (!text.matches(".*[0-9]{4}.*")) {
            return text.matches(".*[0-9]{2}$")
                    ? Refused.of("problem.table.year", Echo.of(text))
                    : null;
        }
        boolean month = MONTH.matcher(text).matches();
        return DayParser.parse(month ? "1 " + text : text, ALL)
                .found()
                .map(day -> taken(month ? day.toString().substring(0, 7) : day.toString()))
                .orElse(null);
    }

    private static WrittenDate taken(String edtf) {
        EdtfDate date = EdtfDate.parse(edtf);
        return plausible(date) ? new Taken(date) : implausible(edtf);
    }

    private static WrittenDate numbers(String text, Matcher parts, @Nullable DayOrder order) {
        String year = parts.group(3);
        if (year.length() < 4) {
            return Refused.of("problem.table.year", Echo.of(text));
        }
        String one = parts.group(1);
        String two = parts.group(2);
        boolean either = isMonth(one) && isMonth(two);
        if (order == DayOrder.DMY || order == null && !isMonth(one) && isMonth(two)) {
            return day(text, year, two, one);
        }
        if (order == DayOrder.MDY || order == null && isMonth(one) && !isMonth(two)) {
            return day(text, year, one, two);
        }
        if (!either) {
            return day(text, year, two, one);
        }
        WrittenDate dmy = day(text, year, two, one);
        WrittenDate mdy = day(text, year, one, two);
        return one.equals(two) || !(dmy instanceof Taken) || !(mdy instanceof Taken)
                ? dmy
                : new Open(
                        LocalDate.parse(iso(year, two, one)), LocalDate.parse(iso(year, one, two)));
    }

    private static boolean isMonth(String number) {
        int value = Integer.parseInt(number);
        return value >= 1 && value <= 12;
    }

    private static String iso(String year, String month, String day) {
        return String.format(
                Locale.ROOT, "%s-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day));
    }

    private static WrittenDate day(String text, String year, String month, String day) {
        if (!isMonth(month)) {
            return Refused.of("problem.table.month", Echo.of(text), month);
        }
        int days = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)).lengthOfMonth();
        try {
            return taken(LocalDate.parse(iso(year, month, day)).toString());
        } catch (DateTimeException e) {
            return Refused.of("problem.table.day", Echo.of(text), days);
        }
    }
}
