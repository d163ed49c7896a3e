package handover.time;

import handover.time.Expression.Interval;
import handover.time.Expression.Member;
import handover.time.Expression.Members;
import handover.time.Expression.Single;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A date as exactly as its source knows it, written in EDTF (ISO 8601-2): `2023-10-31`,
/// `2023-12`, `2023-10-21~`, `2023-11-18/2023-11-19`, `[2023-06-30..2023-08-19]`,
/// `[..2023-12-28]`.
///
/// Understood are levels 0 and 1 for calendar dates, and of level 2 the sets `[…]` and `{…}` and
/// the years `Y17E7`. Times of day are refused: this program knows days. What is decided here
/// beyond the standard:
///
/// - **Rough dates are windows.** A qualified date is widened on each side by one unit of its own
///   precision for `?` and for `~` (a day by a day, a month by a whole month, a year by a year),
///   by two for `%`. That is a convention, not part of EDTF; the units and factors are those that
///   the Python `edtf` library has as its defaults.
/// - **Seasons** 21 to 24 are the northern meteorological ones: spring is March to May, winter
///   December to February of the next year.
/// - **Intervals** whose start lies wholly after their end, and intervals and sets that hold no
///   date, are refused.
///
/// Two values are equal if their texts are. The order is by earliest day, then latest day, then
/// text.
public final class EdtfDate implements Comparable<EdtfDate> {

    /// The sign at the end of a date that says how sure its author is.
    public enum Qualifier {
        /// No sign: the author is sure.
        NONE(0),
        /// `?`: the source of the date may be wrong.
        UNCERTAIN(1),
        /// `~`: the date is about right.
        APPROXIMATE(1),
        /// `%`: both at once.
        BOTH(2);

        private final int padding;

        Qualifier(int padding) {
            this.padding = padding;
        }

        /// How many units of the date's own precision it is widened by on each side.
        int padding() {
            return padding;
        }

        /// Whether it says that the date is about right.
        boolean isApproximate() {
            return this == APPROXIMATE || this == BOTH;
        }

        private Qualifier and(Qualifier other) {
            if (this == NONE || this == other) {
                return other;
            }
            return other == NONE ? this : BOTH;
        }
    }

    /// What kind of expression a date is.
    public enum Form {
        /// One calendar day, perhaps qualified.
        DAY,
        /// A month, or an unspecified day of it (`2023-10-XX`).
        MONTH,
        /// A season (`2023-22`).
        SEASON,
        /// A year, or an unspecified month or day of it (`2023-XX`).
        YEAR,
        /// An unspecified year of a decade (`202X`).
        DECADE,
        /// An unspecified year of a century (`20XX`).
        CENTURY,
        /// A stretch of time (`2023-11-18/2023-11-19`), perhaps with one open or unknown side.
        INTERVAL,
        /// One of several days (`[2023-08-13..2023-08-17]`).
        SET,
        /// All of several days (`{2023-08-13,2023-08-17}`).
        ALL
    }

    /// The finest unit of time that a date knows, from fine to coarse.
    public enum Precision {
        /// The day is known.
        DAY,
        /// The month is known.
        MONTH,
        /// The season is known.
        SEASON,
        /// The year is known.
        YEAR,
        /// The decade is known.
        DECADE,
        /// The century is known.
        CENTURY
    }

    private static final Comparator<EdtfDate> ORDER =
            Comparator.comparing(
                            EdtfDate::earliest,
                            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(
                            EdtfDate::latest,
                            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(EdtfDate::text);

    private final String text;
    private final Form form;
    private final Qualifier qualifier;
    private final Precision precision;
    private final Expression expression;
    private final Bounds padded;
    private final Bounds strict;

    EdtfDate(String text, Form form, Expression expression) {
        this.text = text;
        this.form = form;
        this.expression = expression;
        this.qualifier =
                dates(expression)
                        .map(CalendarDate::qualifier)
                        .reduce(Qualifier.NONE, Qualifier::and);
        this.precision =
                dates(expression)
                        .map(CalendarDate::precision)
                        .reduce(Precision.DAY, EdtfDate::coarser);
        this.padded = Bounds.padded(expression);
        this.strict = Bounds.strict(expression);
    }

    /// Reads an EDTF text.
    ///
    /// @param text the text, with no space around it
    /// @throws EdtfSyntaxException if it is no date, with the place and the reason in words
    public static EdtfDate parse(String text) {
        return new EdtfParser(text).parse();
    }

    /// The date of one day that is known for sure.
    ///
    /// @throws EdtfSyntaxException if its year has more digits than this package handles
    public static EdtfDate day(LocalDate day) {
        int year = day.getYear();
        if (Math.abs((long) year) > 9999) {
            throw new EdtfSyntaxException(day.toString(), 0, "time.edtf.longYearDay", List.of());
        }
        String sign = year < 0 ? "-" : "";
        return parse(
                String.format(
                        Locale.ROOT,
                        "%s%04d-%02d-%02d",
                        sign,
                        Math.abs(year),
                        day.getMonthValue(),
                        day.getDayOfMonth()));
    }

    /// The text, exactly as it was read.
    public String text() {
        return text;
    }

    /// What kind of expression it is.
    public Form form() {
        return form;
    }

    /// The sign at its end; of an interval or a set, all the signs in it together.
    public Qualifier qualifier() {
        return qualifier;
    }

    /// The finest unit it knows; of an interval or a set, the coarsest of its dates.
    public Precision precision() {
        return precision;
    }

    /// The first day that it can mean, widened if it is qualified; null if there is none
    /// (`[..2023-12-28]`, `/2023`).
    public @Nullable LocalDate earliest() {
        return padded.first();
    }

    /// The last day that it can mean, widened if it is qualified; null if there is none
    /// (`[2023-10-24..]`, `2023-10/..`).
    public @Nullable LocalDate latest() {
        return padded.last();
    }

    /// Whether it is one day, known for sure.
    public boolean isDay() {
        return expression instanceof Single(var date) && date.isCertainDay();
    }

    /// Its earliest to its latest day, widened if it is qualified; empty if one side is open or
    /// unknown.
    public Optional<DayRange> range() {
        return padded.range();
    }

    /// Its days with no widening; empty if one side is open or unknown.
    public Optional<DayRange> strictRange() {
        return strict.range();
    }

    Expression expression() {
        return expression;
    }

    private static Precision coarser(Precision one, Precision other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Stream<CalendarDate> dates(Expression expression) {
        return switch (expression) {
            case Single(var date) -> Stream.of(date);
            case Interval(var start, var end) ->
                    Stream.concat(Stream.ofNullable(start.date()), Stream.ofNullable(end.date()));
            case Members(var members, _) -> members.stream().flatMap(EdtfDate::dates);
        };
    }

    private static Stream<CalendarDate> dates(Member member) {
        return Stream.concat(Stream.ofNullable(member.from()), Stream.ofNullable(member.to()));
    }

    @Override
    public int compareTo(EdtfDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EdtfDate date && text.equals(date.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /// The text, as [#text()].
    @Override
    public String toString() {
        return text;
    }
}
