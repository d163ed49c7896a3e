package handover.time;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What an EDTF text says, as a small tree: the part of [EdtfDate] that the formatter in words
/// walks.
sealed interface Expression {

    /// A lone date.
    ///
    /// @param date the date
    record Single(CalendarDate date) implements Expression {}

    /// A stretch of time from one date to another, `start/end`; at least one side holds a date.
    ///
    /// @param start where it starts
    /// @param end   where it ends
    record Interval(Side start, Side end) implements Expression {}

    /// Several dates of which one, or all, are meant.
    ///
    /// @param members the members in the order written, at least one
    /// @param all     true for `{…}` (all of them), false for `[…]` (one of them)
    record Members(List<Member> members, boolean all) implements Expression {}

    /// One side of an interval.
    ///
    /// @param date the date, or null if it is open or unknown
    /// @param open true for `..` (it goes on), false for an empty side (it is not known)
    record Side(@Nullable CalendarDate date, boolean open) {}

    /// One member of a set: a date, `a..b`, `..b` or `a..`; never null on both sides.
    ///
    /// @param from the first date, or null if the set is open before
    /// @param to   the last date, or null if the set is open after; `from` itself for a single date
    record Member(@Nullable CalendarDate from, @Nullable CalendarDate to) {

        /// Whether the member is one date rather than a run of dates.
        boolean isSingle() {
            return from != null && from.equals(to);
        }
    }
}
