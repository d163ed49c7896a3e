package handover.chronology;

import handover.dossier.Certainty;
import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.Source;
import handover.time.DayRange;
import handover.time.EdtfDate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Turns the claims that a lens lets through into endings: the heart of the program.
final class Endings {
    private static final List<ClaimKind> STRONGEST_FIRST =
            List.of(ClaimKind.HANDOVER, ClaimKind.DEPARTURE, ClaimKind.PLANNED);
    private static final Comparator<LocalDate> UNKNOWN_LAST =
            Comparator.nullsLast(Comparator.naturalOrder());

    private final Dossier dossier;
    private final Rule rule;

    Endings(Dossier dossier, Rule rule) {
        this.dossier = dossier;
        this.rule = rule;
    }

    /// The ending of a site by these claims: the site's own before the mission's, a handover
    /// before a departure before an announcement, and among equals the rule's choice.
    ///
    /// @param own the claims on this site that the lens holds
    /// @param mission the claims on the whole mission that it holds
    Optional<Ending> ending(Collection<Claim> own, Collection<Claim> mission) {
        Optional<Claim> reported =
                strongest(own, kind -> kind != ClaimKind.PLANNED)
                        .or(() -> strongest(sweeping(mission), kind -> kind != ClaimKind.PLANNED));
        return reported.or(() -> strongest(own, kind -> true))
                .or(() -> strongest(sweeping(mission), kind -> true))
                .map(claim -> new Ending(claim, window(claim, own)));
    }

    private static List<Claim> sweeping(Collection<Claim> mission) {
        return mission.stream().filter(Claim::endsOpenSites).toList();
    }

    /// Of claims that are equal in everything the first of the list, which is in the dossier's
    // order.
    private Optional<Claim> strongest(Collection<Claim> claims, Predicate<ClaimKind> wanted) {
        return STRONGEST_FIRST.stream()
                .filter(wanted)
                .map(kind -> claims.stream().filter(claim -> claim.kind() == kind).toList())
                .filter(ofKind -> !ofKind.isEmpty())
                .findFirst()
                .flatMap(ofKind -> ofKind.stream().min(order(claims)));
    }

    private Comparator<Claim> order(Collection<Claim> own) {
        return switch (rule) {
            case BEST -> best(own);
            case EARLIEST -> earliest(own).thenComparing(best(own));
            case LATEST ->
                    byWindow(own, DayRange::last, DayRange::first)
                            .reversed()
                            .thenComparing(best(own));
        };
    }

    /// A plan is as early as the last of its days: before that one nothing is over by it.
    private Comparator<Claim> earliest(Collection<Claim> own) {
        var byFirst = byWindow(own, DayRange::first, DayRange::last);
        var byLast = byWindow(own, DayRange::last, DayRange::first);
        return (one, other) ->
                (one.kind() == ClaimKind.PLANNED ? byLast : byFirst).compare(one, other);
    }

    private Comparator<Claim> byWindow(
            Collection<Claim> own,
            Function<DayRange, LocalDate> first,
            Function<DayRange, LocalDate> then) {
        return Comparator.comparing((Claim claim) -> first.apply(window(claim, own)))
                .thenComparing(claim -> then.apply(window(claim, own)));
    }

    private Comparator<Claim> best(Collection<Claim> own) {
        return Comparator.comparing((Claim claim) -> source(claim).reliability())
                .thenComparing(Claim::credibility)
                .thenComparing(claim -> window(claim, own).days())
                .thenComparing(this::issuedEarliest, UNKNOWN_LAST);
    }

    private Source source(Claim claim) {
        return dossier.source(claim.source());
    }

    private @Nullable LocalDate issuedEarliest(Claim claim) {
        EdtfDate issued = source(claim).issued();
        return issued == null ? null : issued.earliest();
    }

    /// The days on which the claimed ending may have happened. One that is open to the past begins
    /// the day after the UN was last said to be there, or with the dossier; one that is open to
    /// the future never closes.
    DayRange window(Claim claim, Collection<Claim> own) {
        LocalDate latest = claim.date().latest();
        LocalDate last = latest == null ? LocalDate.MAX : latest;
        LocalDate earliest = claim.date().earliest();
        LocalDate first = earliest == null ? dayAfterLastHeld(last, own) : earliest;
        return DayRange.of(first.isAfter(last) ? last : first, last);
    }

    private LocalDate dayAfterLastHeld(LocalDate before, Collection<Claim> own) {
        return own.stream()
                .filter(claim -> claim.kind() == ClaimKind.HELD)
                .filter(claim -> claim.certainty() != Certainty.DOUBTFUL)
                .map(claim -> claim.date().earliest())
                .filter(day -> day != null && day.isBefore(before))
                .map(day -> day.plusDays(1))
                .max(Comparator.naturalOrder())
                .orElse(dossier.days().first());
    }
}
