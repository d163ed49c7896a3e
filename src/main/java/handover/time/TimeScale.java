package handover.time;

import java.time.LocalDate;
import java.util.Collection;

/// A place in pixels for every day of a timeline, and back: the day under the pointer.
///
/// Places run from 0 at the first day to [#width()] at the last. Both directions clamp: a day
/// before the range is at 0, a place beyond the width is the last day. For every day of the range
/// `day(x(d))` is `d`, as long as [#width()] is not 0; where days lie closer than a pixel,
/// several share one whole pixel, and only the unrounded place tells them apart.
public sealed interface TimeScale permits ByDate, ByEvent {

    /// The place of a day, in pixels from the left end.
    double x(LocalDate day);

    /// The day nearest to a place; halfway between two days it is the later one.
    LocalDate day(double x);

    /// The days that the scale shows.
    DayRange range();

    /// The place of the last day, in pixels.
    double width();

    /// A scale on which all days are equally wide.
    ///
    /// @throws IllegalArgumentException if the width is negative or not finite
    static TimeScale byDate(DayRange range, double width) {
        return new ByDate(range, width);
    }

    /// A scale on which the given days stand at equal distances, whatever lies between them.
    ///
    /// @param changes the days on which something changes, in any order; those outside the range
    ///                are left out
    /// @throws IllegalArgumentException if the width is negative or not finite
    static TimeScale byEvent(DayRange range, Collection<LocalDate> changes, double width) {
        return ByEvent.of(range, changes, width);
    }
}
