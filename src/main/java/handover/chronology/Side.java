package handover.chronology;

import java.time.LocalDate;

/// One side of a comparison: a day, and how the claims are read on it.
public record Side(LocalDate day, Lens lens) {

    /// The side that a moment shows.
    public static Side of(Moment moment) {
        return new Side(moment.day(), moment.lens());
    }

    /// The same lens on another day.
    public Side on(LocalDate other) {
        return new Side(other, lens);
    }

    /// The same day through another lens.
    public Side through(Lens other) {
        return new Side(day, other);
    }
}
