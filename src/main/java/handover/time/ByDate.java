package handover.time;

import java.time.LocalDate;

/// The scale on which all days are equally wide. A range of one day has it in the middle.
///
/// @param range the days shown
/// @param width the place of the last day in pixels, finite, 0 or more
public record ByDate(DayRange range, double width) implements TimeScale {

    /// Checks the width.
    ///
    /// @throws IllegalArgumentException if the width is negative or not finite
    public ByDate {
        checkWidth(width);
    }

    @Override
    public double x(LocalDate day) {
        if (range.isSingleDay()) {
            return width / 2;
        }
        long since = range.clamp(day).toEpochDay() - range.first().toEpochDay();
        return width * since / (range.days() - 1);
    }

    @Override
    public LocalDate day(double x) {
        if (width == 0) {
            return range.first();
        }
        double share = Math.clamp(x / width, 0, 1);
        return range.first().plusDays(Math.round(share * (range.days() - 1)));
    }

    static void checkWidth(double width) {
        if (!(width >= 0 && Double.isFinite(width))) {
            throw new IllegalArgumentException(
                    "A time scale needs a finite width of 0 or more, not " + width);
        }
    }
}
