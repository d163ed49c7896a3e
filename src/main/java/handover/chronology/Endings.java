package handover.chronology;

import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.Source;
import handover.time.DayRange;
import handover.time.EdtfDate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Turns the claims that a lens lets through into endings: the heart of the program.
final class Endings {
    private static final Comparator<LocalDate> UNKNOWN_LAST =
            Comparator.nullsLast(Comparator.naturalOrder());

    private final Dossier dossier;
    private final Rule rule;

    Endings(Dossier dossier, Rule rule) {
        this.dossier = dossier;
        this.rule = rule;
    }

    /// The claims that may decide, of many: the strongest that reports an ending, a handover before
    /// a departure, and the strongest that announces one.
    private record Strongest(@Nullable Claim reported, @Nullable Claim planned) {}

    /// What is known of this list in a dossier's days.
    Known known(List<Claim> claims) {
        return new Known(claims, dossier.days().first());
    }

    private Strongest strongest(List<Claim> claims, Known own) {
        Claim handover = strongest(claims, ClaimKind.HANDOVER, own);
        return new Strongest(
                handover == null ? strongest(claims, ClaimKind.DEPARTURE, own) : handover,
                strongest(claims, ClaimKind.PLANNED, own));
    }

    /// The ending of a site by these claims: the site's own before the mission's, a handover
    /// before a departure before an announcement, and among equals the rule's choice. What the
    /// mission's dates mean here, and so which of them the rule takes, depends on how long the UN
    /// is said to have stayed at the site.
    ///
    /// @param own the claims on this site that the lens holds
    /// @param mission of the claims on the whole mission that it holds, those that end open sites
    Optional<Ending> ending(Known own, List<Claim> mission) {
        Strongest site = strongest(own.claims(), own);
        Strongest whole = strongest(mission, own);
        Claim deciding =
                site.reported() != null
                        ? site.reported()
                        : whole.reported() != null
                                ? whole.reported()
                                : site.planned() != null ? site.planned() : whole.planned();
        return deciding == null
                ? Optional.empty()
                : Optional.of(new Ending(deciding, own.window(deciding)));
    }

    /// Of claims that are equal in everything the first of the list, which is in the dossier's
    /// order.
    private @Nullable Claim strongest(List<Claim> claims, ClaimKind kind, Known own) {
        Claim best = null;
        Comparator<Claim> order = null;
        for (Claim claim : claims) {
            if (claim.kind() == kind) {
                if (best == null) {
                    best = claim;
                } else {
                    order = order == null ? order(own) : order;
                    best = order.compare(claim, best) < 0 ? claim : best;
                }
            }
        }
        return best;
    }

    private Comparator<Claim> order(Known own) {
        return switch (rule) {
            case BEST -> (one, other) -> best(one, other, own);
            case EARLIEST -> earliest(own).thenComparing((one, other) -> best(one, other, own));
            case LATEST ->
                    byWindow(own, DayRange::last, DayRange::first)
                            .reversed()
                            .thenComparing((one, other) -> best(one, other, own));
        };
    }

    /// A plan is as early as the last of its days: before that one nothing is over by it.
    private static Comparator<Claim> earliest(Known own) {
        var byFirst = byWindow(own, DayRange::first, DayRange::last);
        var byLast = byWindow(own, DayRange::last, DayRange::first);
        return (one, other) ->
                (one.kind() == ClaimKind.PLANNED ? byLast : byFirst).compare(one, other);
    }

    private static Comparator<Claim> byWindow(
            Known own, Function<DayRange, LocalDate> first, Function<DayRange, LocalDate> then) {
        return Comparator.comparing((Claim claim) -> first.apply(own.window(claim)))
                .thenComparing(claim -> then.apply(own.window(claim)));
    }

    /// By the source's reliability, then the claim's credibility, then the narrower window, then
    /// the earlier day of issue.
    private int best(Claim one, Claim other, Known own) {
        Source first = dossier.source(one.source());
        Source second = dossier.source(other.source());
        int order = first.reliability().compareTo(second.reliability());
        if (order == 0) {
            order = Integer.compare(one.credibility(), other.credibility());
        }
        if (order == 0) {
            order = Long.compare(own.window(one).days(), own.window(other).days());
        }
        return order != 0
                ? order
                : UNKNOWN_LAST.compare(issuedEarliest(first), issuedEarliest(second));
    }

    private static @Nullable LocalDate issuedEarliest(Source source) {
        EdtfDate issued = source.issued();
        return issued == null ? null : issued.earliest();
    }
}
