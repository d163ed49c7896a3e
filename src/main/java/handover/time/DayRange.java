package handover.time;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Objects;

/// A run of whole calendar days, both ends included: a window, a timeline, a month.
///
/// Both ends are always known; a side that is open or unknown belongs to [EdtfDate], not here.
///
/// @param first the first day, never after `last`
/// @param last  the last day
public record DayRange(LocalDate first, LocalDate last) {

    /// Checks the order of the ends.
    ///
    /// @throws IllegalArgumentException if `last` lies before `first`
    public DayRange {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "A range of days ends before it begins: " + first + " to " + last);
        }
    }

    /// The range that holds one day only.
    public static DayRange of(LocalDate day) {
        return new DayRange(day, day);
    }

    /// The range from `first` to `last`, both included.
    ///
    /// @throws IllegalArgumentException if `last` lies before `first`
    public static DayRange of(LocalDate first, LocalDate last) {
        return new DayRange(first, last);
    }

    /// How many days the range holds: 1 for a single day.
    public long days() {
        return DAYS.between(first, last) + 1;
    }

    /// Whether the range is one day long.
    public boolean isSingleDay() {
        return first.equals(last);
    }

    /// Whether `day` lies in the range, its ends included.
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// Whether every day of `other` lies in this range.
    public boolean contains(DayRange other) {
        return contains(other.first) && contains(other.last);
    }

    /// Whether the two ranges share at least one day.
    public boolean intersects(DayRange other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /// The smallest range that holds both, with the days between them.
    public DayRange hull(DayRange other) {
        return new DayRange(
                first.isBefore(other.first) ? first : other.first,
                last.isAfter(other.last) ? last : other.last);
    }

    /// Whether the whole range lies before `day`.
    public boolean before(LocalDate day) {
        return last.isBefore(day);
    }

    /// Whether the whole range lies after `day`.
    public boolean after(LocalDate day) {
        return first.isAfter(day);
    }

    /// The day of the range that is nearest to `day`: `day` itself, or the end it lies beyond.
    public LocalDate clamp(LocalDate day) {
        if (day.isBefore(first)) {
            return first;
        }
        return day.isAfter(last) ? last : day;
    }
}
