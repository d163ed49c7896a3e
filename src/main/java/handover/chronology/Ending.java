package handover.chronology;

import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.time.DayRange;

import java.time.LocalDate;

/// The end of a site's time in UN hands: the claim that decided, and the days on which it may have
/// happened.
///
/// @param window from the first day on which the site may be gone to the day from which it is
public record Ending(Claim claim, DayRange window) {

    /// Whether it is only announced: no source in the lens says that it happened.
    public boolean announced() {
        return claim.kind() == ClaimKind.PLANNED;
    }

    /// The first day on which it may have happened.
    public LocalDate earliest() {
        return window.first();
    }

    /// The day from which it has happened.
    public LocalDate latest() {
        return window.last();
    }
}
