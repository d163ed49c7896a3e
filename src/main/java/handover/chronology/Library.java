package handover.chronology;

import handover.dossier.Claim;
import handover.dossier.Dossier;
import handover.dossier.Source;
import handover.time.DayRange;
import handover.time.EdtfDate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What a reader can have read by a day. Under *happened* that is everything, on every day. Under
/// *published* it is what had come out, and there the day of issue may be known only roughly: a
/// source is perhaps out from the first day on which it can have appeared, and out for certain
/// from the last. A source whose day of issue nobody knows is never out.
final class Library {
    private final Clock clock;
    private final Map<String, Optional<DayRange>> issues = new HashMap<>();

    Library(Dossier dossier, Clock clock) {
        this.clock = clock;
        for (Source source : dossier.sources()) {
            issues.put(source.id(), issue(source, dossier.days().first()));
        }
    }

    /// By what a reader knows of a day.
    Clock clock() {
        return clock;
    }

    private static Optional<DayRange> issue(Source source, LocalDate begin) {
        EdtfDate issued = source.issued();
        if (issued == null) {
            return Optional.empty();
        }
        LocalDate latest = issued.latest();
        LocalDate last = latest == null ? LocalDate.MAX : latest;
        LocalDate earliest = issued.earliest();
        LocalDate first = earliest == null ? begin : earliest;
        return Optional.of(DayRange.of(first.isAfter(last) ? last : first, last));
    }

    /// The days on which the source of a claim can have come out; empty if nothing is known of
    /// it. One open to the past begins with the dossier, one open to the future never ends.
    Optional<DayRange> issue(Claim claim) {
        return issues.getOrDefault(claim.source(), Optional.empty());
    }

    /// The claims that are out on `day` for certain. Of one list the same number on two days means
    /// the same claims: what is out stays out.
    List<Claim> out(List<Claim> claims, LocalDate day) {
        return those(claims, claim -> isOut(claim, day));
    }

    /// The claims that may be out on `day`: those of [#out], and more.
    List<Claim> perhapsOut(List<Claim> claims, LocalDate day) {
        return those(claims, claim -> isPerhapsOut(claim, day));
    }

    private List<Claim> those(List<Claim> claims, Predicate<Claim> wanted) {
        if (clock == Clock.HAPPENED) {
            return claims;
        }
        List<Claim> found = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            if (wanted.test(claim)) {
                found.add(claim);
            }
        }
        return found;
    }

    /// Whether a claim is out on `day` for certain.
    boolean isOut(Claim claim, LocalDate day) {
        if (clock == Clock.HAPPENED) {
            return true;
        }
        Optional<DayRange> issue = issue(claim);
        return issue.isPresent() && !issue.get().last().isAfter(day);
    }

    private boolean isPerhapsOut(Claim claim, LocalDate day) {
        Optional<DayRange> issue = issue(claim);
        return issue.isPresent() && !issue.get().first().isAfter(day);
    }
}
