package handover.time;

import handover.time.EdtfDate.Precision;
import handover.time.EdtfDate.Qualifier;

import java.time.LocalDate;

/// One calendar date of an EDTF expression, as exact as its author was: a day, a month, a season,
/// a year…
///
/// The days are held, not the digits, so that everything downstream works on days.
///
/// @param first      the first day it can mean, before any widening
/// @param last       the last day it can mean, before any widening
/// @param precision  the finest unit that is known
/// @param unspecified which digits were written as `X`
/// @param qualifier  the sign at its end
record CalendarDate(
        LocalDate first,
        LocalDate last,
        Precision precision,
        Unspecified unspecified,
        Qualifier qualifier) {

    /// The digits that a date leaves open with `X`.
    enum Unspecified {
        NONE,
        DAY,
        MONTH,
        MONTH_AND_DAY,
        YEAR
    }

    /// Years beyond this are refused, so that widening never leaves what [LocalDate] can hold.
    static final int LARGEST_YEAR = 999_990_000;

    /// The first day after widening by the qualifier's padding.
    LocalDate earliest() {
        int units = qualifier.padding();
        return precision == Precision.DAY
                ? first.minusDays(units)
                : first.minusMonths((long) units * months());
    }

    /// The last day after widening by the qualifier's padding.
    ///
    /// Whole units are added, so a month widens to the last day of the next month whatever their
    /// lengths.
    LocalDate latest() {
        int units = qualifier.padding();
        return precision == Precision.DAY
                ? last.plusDays(units)
                : last.plusDays(1).plusMonths((long) units * months()).minusDays(1);
    }

    /// Whether this is one day and its author was sure of it.
    boolean isCertainDay() {
        return precision == Precision.DAY && qualifier == Qualifier.NONE;
    }

    private int months() {
        return switch (precision) {
            case DAY -> 0;
            case MONTH -> 1;
            case SEASON -> 3;
            case YEAR -> 12;
            case DECADE -> 120;
            case CENTURY -> 1200;
        };
    }
}
