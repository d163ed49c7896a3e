package handover.time;

import handover.time.Expression.Interval;
import handover.time.Expression.Member;
import handover.time.Expression.Members;
import handover.time.Expression.Single;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// The outermost days of an expression.
///
/// @param first the first day, or null if that side is open or unknown
/// @param last  the last day, or null if that side is open or unknown
record Bounds(@Nullable LocalDate first, @Nullable LocalDate last) {

    /// The bounds with every qualified date widened.
    static Bounds padded(Expression expression) {
        return of(expression, CalendarDate::earliest, CalendarDate::latest);
    }

    /// The bounds of the dates as they are written.
    static Bounds strict(Expression expression) {
        return of(expression, CalendarDate::first, CalendarDate::last);
    }

    /// Both days as a range, if both are known.
    Optional<DayRange> range() {
        return first == null || last == null
                ? Optional.empty()
                : Optional.of(DayRange.of(first, last));
    }

    private static Bounds of(
            Expression expression,
            Function<CalendarDate, LocalDate> low,
            Function<CalendarDate, LocalDate> high) {
        return switch (expression) {
            case Single(var date) -> new Bounds(low.apply(date), high.apply(date));
            case Interval(var start, var end) ->
                    new Bounds(day(start.date(), low), day(end.date(), high));
            case Members(var members, _) -> hull(members, low, high);
        };
    }

    private static Bounds hull(
            List<Member> members,
            Function<CalendarDate, LocalDate> low,
            Function<CalendarDate, LocalDate> high) {
        boolean openBefore = members.stream().anyMatch(member -> member.from() == null);
        boolean openAfter = members.stream().anyMatch(member -> member.to() == null);
        return new Bounds(
                openBefore
                        ? null
                        : outermost(members, Member::from, low, Comparator.reverseOrder()),
                openAfter ? null : outermost(members, Member::to, high, Comparator.naturalOrder()));
    }

    private static @Nullable LocalDate outermost(
            List<Member> members,
            Function<Member, @Nullable CalendarDate> side,
            Function<CalendarDate, LocalDate> day,
            Comparator<LocalDate> order) {
        return members.stream().map(side).filter(Objects::nonNull).map(day).max(order).orElse(null);
    }

    private static @Nullable LocalDate day(
            @Nullable CalendarDate date, Function<CalendarDate, LocalDate> day) {
        return date == null ? null : day.apply(date);
    }
}
