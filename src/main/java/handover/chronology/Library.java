package handover.chronology;

import handover.dossier.Claim;
import handover.dossier.Dossier;
import handover.time.DayRange;
import handover.time.EdtfDate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a reader can have read by a day. Under *happened* that is everything, on every day. Under
/// *published* it is what had come out, and there the day of issue may be known only roughly: a
/// source is perhaps out from the first day on which it can have appeared, and out for certain
/// from the last. A source whose day of issue nobody knows is never out.
record Library(Dossier dossier, Clock clock) {

    /// The days on which the source of a claim can have come out; empty if nothing is known of
    /// it. One open to the past begins with the dossier, one open to the future never ends.
    Optional<DayRange> issue(Claim claim) {
        EdtfDate issued = dossier.source(claim.source()).issued();
        if (issued == null) {
            return Optional.empty();
        }
        LocalDate latest = issued.latest();
        LocalDate last = latest == null ? LocalDate.MAX : latest;
        LocalDate earliest = issued.earliest();
        LocalDate first = earliest == null ? dossier.days().first() : earliest;
        return Optional.of(DayRange.of(first.isAfter(last) ? last : first, last));
    }

    /// The claims that are out on `day` for certain.
    List<Claim> out(List<Claim> claims, LocalDate day) {
        return claims.stream().filter(claim -> isOut(claim, day)).toList();
    }

    /// The claims that may be out on `day`: those of [#out], and more.
    List<Claim> perhapsOut(List<Claim> claims, LocalDate day) {
        return claims.stream().filter(claim -> isPerhapsOut(claim, day)).toList();
    }

    /// Whether a claim is out on `day` for certain.
    boolean isOut(Claim claim, LocalDate day) {
        return clock == Clock.HAPPENED
                || issue(claim).filter(days -> !days.last().isAfter(day)).isPresent();
    }

    private boolean isPerhapsOut(Claim claim, LocalDate day) {
        return clock == Clock.HAPPENED
                || issue(claim).filter(days -> !days.first().isAfter(day)).isPresent();
    }
}
