package handover.chronology;

import handover.dossier.Certainty;
import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.time.DayRange;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/// Claims that a reader has together, on one site or on the mission, and what their dates mean
/// beside each other.
final class Known {
    private final List<Claim> claims;
    private final LocalDate begin;
    private @Nullable TreeSet<LocalDate> held;

    /// @param begin the first day of the dossier
    Known(List<Claim> claims, LocalDate begin) {
        this.claims = claims;
        this.begin = begin;
    }

    /// The claims, in the dossier's order.
    List<Claim> claims() {
        return claims;
    }

    /// Whether one of them says that there was no handover.
    boolean denied() {
        for (Claim claim : claims) {
            if (claim.kind() == ClaimKind.NO_HANDOVER) {
                return true;
            }
        }
        return false;
    }

    /// The days on which a claimed ending may have happened. One that is open to the past begins
    /// the day after the UN was last said to be there, or with the dossier; one that is open to
    /// the future never closes.
    DayRange window(Claim claim) {
        LocalDate latest = claim.date().latest();
        LocalDate last = latest == null ? LocalDate.MAX : latest;
        LocalDate earliest = claim.date().earliest();
        LocalDate first = earliest == null ? dayAfterLastHeld(last) : earliest;
        return DayRange.of(first.isAfter(last) ? last : first, last);
    }

    private LocalDate dayAfterLastHeld(LocalDate before) {
        TreeSet<LocalDate> days = held == null ? held = daysHeld() : held;
        LocalDate last = days.lower(before);
        return last == null ? begin : last.plusDays(1);
    }

    private TreeSet<LocalDate> daysHeld() {
        var days = new TreeSet<LocalDate>();
        for (Claim claim : claims) {
            LocalDate day = claim.date().earliest();
            if (claim.kind() == ClaimKind.HELD
                    && claim.certainty() != Certainty.DOUBTFUL
                    && day != null) {
                days.add(day);
            }
        }
        return days;
    }
}
