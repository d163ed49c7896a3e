package handover.time;

import handover.time.CalendarDate.Unspecified;
import handover.time.EdtfDate.Precision;
import handover.time.EdtfDate.Qualifier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// Reads one date of an EDTF text, from left to right, and knows at each place what may stand
/// there.
final class DateReader {

    private final String text;
    private final int end;
    private int at;

    /// @param text the whole EDTF text, for messages
    /// @param from where the date begins
    /// @param end  where it ends, exclusive
    DateReader(String text, int from, int end) {
        this.text = text;
        this.at = from;
        this.end = end;
    }

    /// Reads the date, all of it.
    ///
    /// @throws EdtfSyntaxException if it is no date
    CalendarDate read() {
        if (take('Y')) {
            return longYear();
        }
        int start = at;
        boolean negative = take('-');
        String digits = run();
        if (digits.length() != 4) {
            throw fail(start, "time.edtf.year");
        }
        if (negative && digits.equals("0000")) {
            throw fail(start, "time.edtf.minusZero");
        }
        if (digits.indexOf('X') >= 0) {
            return yearWithGaps(digits, negative, at - digits.length());
        }
        int year = negative ? -Integer.parseInt(digits) : Integer.parseInt(digits);
        return take('-') ? monthOf(year) : years(year, year, Precision.YEAR, Unspecified.NONE);
    }

    private CalendarDate yearWithGaps(String digits, boolean negative, int start) {
        boolean decade = digits.matches("\\d{3}X");
        if (!decade && !digits.matches("\\d\\dXX")) {
            throw fail(start + digits.indexOf('X'), "time.edtf.unspecified");
        }
        if (peek('-')) {
            throw fail(at, "time.edtf.unspecified");
        }
        int low = Integer.parseInt(digits.replace('X', '0'));
        int high = Integer.parseInt(digits.replace('X', '9'));
        Precision precision = decade ? Precision.DECADE : Precision.CENTURY;
        return negative
                ? years(-high, -low, precision, Unspecified.YEAR)
                : years(low, high, precision, Unspecified.YEAR);
    }

    private CalendarDate monthOf(int year) {
        int start = at;
        String digits = twoDigits();
        if (digits.equals("XX")) {
            return monthLeftOpen(year);
        }
        int month = Integer.parseInt(digits);
        if (month >= 21 && month <= 24) {
            return season(year, month);
        }
        if (month < 1 || month > 12) {
            throw fail(start, "time.edtf.noSuchMonth", digits);
        }
        YearMonth whole = YearMonth.of(year, month);
        return take('-') ? dayOf(whole) : month(whole, Unspecified.NONE);
    }

    private CalendarDate monthLeftOpen(int year) {
        if (!take('-')) {
            return years(year, year, Precision.YEAR, Unspecified.MONTH);
        }
        int start = at;
        if (!twoDigits().equals("XX")) {
            throw fail(start, "time.edtf.unspecified");
        }
        return years(year, year, Precision.YEAR, Unspecified.MONTH_AND_DAY);
    }

    private CalendarDate season(int year, int code) {
        if (peek('-')) {
            throw fail(at, "time.edtf.seasonDay");
        }
        LocalDate first = LocalDate.of(year, 3 * (code - 20), 1);
        return finish(first, first.plusMonths(3).minusDays(1), Precision.SEASON, Unspecified.NONE);
    }

    private CalendarDate dayOf(YearMonth month) {
        int start = at;
        String digits = twoDigits();
        if (digits.equals("XX")) {
            return month(month, Unspecified.DAY);
        }
        int day = Integer.parseInt(digits);
        if (!month.isValidDay(day)) {
            throw fail(
                    start,
                    "time.edtf.noSuchDay",
                    digits,
                    month.toString(),
                    String.valueOf(month.lengthOfMonth()));
        }
        LocalDate date = month.atDay(day);
        return finish(date, date, Precision.DAY, Unspecified.NONE);
    }

    private CalendarDate longYear() {
        boolean negative = take('-');
        int start = at;
        String digits = run();
        String zeros = "";
        if (take('E')) {
            zeros = "0".repeat(exponent());
        }
        if (digits.length() + zeros.length() < 5
                || digits.startsWith("0")
                || digits.indexOf('X') >= 0) {
            throw fail(start, "time.edtf.longYear");
        }
        String written = digits + zeros;
        if (written.length() > 9 || Integer.parseInt(written) > CalendarDate.LARGEST_YEAR) {
            throw fail(start, "time.edtf.yearRange", String.valueOf(CalendarDate.LARGEST_YEAR));
        }
        int year = negative ? -Integer.parseInt(written) : Integer.parseInt(written);
        return years(year, year, Precision.YEAR, Unspecified.NONE);
    }

    private int exponent() {
        int start = at;
        String digits = run();
        if (!digits.matches("\\d+")) {
            throw fail(start, "time.edtf.longYear");
        }
        return digits.length() > 1 ? 10 : Integer.parseInt(digits);
    }

    /// Two digits or two X; a digit beside an X is refused, as is any other number of them.
    private String twoDigits() {
        int start = at;
        String digits = run();
        if (digits.length() != 2) {
            throw fail(start, "time.edtf.twoDigits");
        }
        if (digits.indexOf('X') >= 0 && !digits.equals("XX")) {
            throw fail(start + digits.indexOf('X'), "time.edtf.unspecified");
        }
        return digits;
    }

    private CalendarDate month(YearMonth month, Unspecified unspecified) {
        return finish(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, unspecified);
    }

    private CalendarDate years(int from, int to, Precision precision, Unspecified unspecified) {
        return finish(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), precision, unspecified);
    }

    private CalendarDate finish(
            LocalDate first, LocalDate last, Precision precision, Unspecified unspecified) {
        int sign = at;
        Qualifier qualifier = qualifier();
        if (qualifier != Qualifier.NONE && peek('-')) {
            throw fail(sign, "time.edtf.qualifierPlace");
        }
        if (qualifier() != Qualifier.NONE) {
            throw fail(sign + 1, "time.edtf.qualifierTwice");
        }
        if (at < end) {
            throw unexpected();
        }
        return new CalendarDate(first, last, precision, unspecified, qualifier);
    }

    private Qualifier qualifier() {
        if (take('?')) {
            return Qualifier.UNCERTAIN;
        }
        if (take('~')) {
            return Qualifier.APPROXIMATE;
        }
        return take('%') ? Qualifier.BOTH : Qualifier.NONE;
    }

    /// The digits and X from here on; a sign before them is refused, for it belongs at the end of
    /// the date.
    private String run() {
        int start = at;
        if (qualifier() != Qualifier.NONE) {
            throw fail(start, "time.edtf.qualifierPlace");
        }
        while (at < end && isDigitOrGap(text.charAt(at))) {
            at++;
        }
        if (at == start && at < end) {
            throw unexpected();
        }
        return text.substring(start, at);
    }

    private static boolean isDigitOrGap(char c) {
        return c == 'X' || (c >= '0' && c <= '9');
    }

    private boolean peek(char expected) {
        return at < end && text.charAt(at) == expected;
    }

    private boolean take(char expected) {
        boolean there = peek(expected);
        if (there) {
            at++;
        }
        return there;
    }

    private EdtfSyntaxException unexpected() {
        return fail(at, "time.edtf.unexpected", Character.toString(text.codePointAt(at)));
    }

    private EdtfSyntaxException fail(int position, String key, String... details) {
        return new EdtfSyntaxException(text, position, key, List.of(details));
    }
}
