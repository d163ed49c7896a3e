package handover.chronology;

import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.Site;
import handover.dossier.StatedCount;
import handover.time.DayRange;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Finds where the claims of a chronology contradict each other.
final class Disagreements {
    private static final List<ClaimKind> DATED =
            List.of(
                    ClaimKind.HANDOVER,
                    ClaimKind.DEPARTURE,
                    ClaimKind.ARMY_CONTROL,
                    ClaimKind.OTHER_CONTROL);

    private Disagreements() {}

    static List<Disagreement> of(Chronology chronology) {
        List<Disagreement> found = new ArrayList<>();
        for (Site site : chronology.dossier().sites()) {
            found.addAll(on(site, chronology));
        }
        return widestFirst(found);
    }

    /// Those of one site.
    static List<Disagreement> of(Site site, Chronology chronology) {
        return widestFirst(on(site, chronology));
    }

    private static List<Disagreement> on(Site site, Chronology chronology) {
        Known known = chronology.knownOn(site.id());
        return on(site, known.claims(), known::window);
    }

    private static List<Disagreement> widestFirst(List<Disagreement> found) {
        found.sort(Comparator.comparingLong(Disagreement::daysApart).reversed());
        return List.copyOf(found);
    }

    /// Where these claims on one site contradict each other.
    ///
    /// @param window the days that a claim speaks of
    static List<Disagreement> on(Site site, List<Claim> claims, Function<Claim, DayRange> window) {
        List<Disagreement> found = new ArrayList<>();
        if (claims.size() > 1) {
            for (ClaimKind kind : DATED) {
                onDays(site, ofKind(claims, kind), window).ifPresent(found::add);
            }
            onHandover(site, claims).ifPresent(found::add);
            onCount(site, ofKind(claims, ClaimKind.COUNT)).ifPresent(found::add);
        }
        return found;
    }

    private static List<Claim> ofKind(List<Claim> claims, ClaimKind kind) {
        List<Claim> found = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.kind() == kind) {
                found.add(claim);
            }
        }
        return found;
    }

    /// Two claims disagree on the day where their windows share none: some end before others begin.
    private static Optional<Disagreement> onDays(
            Site site, List<Claim> claims, Function<Claim, DayRange> window) {
        if (claims.size() < 2) {
            return Optional.empty();
        }
        LocalDate firstEnd = LocalDate.MAX;
        LocalDate lastStart = LocalDate.MIN;
        List<Dated> dated = new ArrayList<>();
        for (Claim claim : claims) {
            DayRange days = window.apply(claim);
            dated.add(new Dated(claim, days));
            firstEnd = days.last().isBefore(firstEnd) ? days.last() : firstEnd;
            lastStart = days.first().isAfter(lastStart) ? days.first() : lastStart;
        }
        if (!firstEnd.isBefore(lastStart)) {
            return Optional.empty();
        }
        return Optional.of(apart(site, dated, firstEnd, lastStart));
    }

    private record Dated(Claim claim, DayRange days) {}

    /// A claim has another that it shares no day with if it ends before the last begins, or begins
    /// after the first has ended. The first to end and the last to begin are themselves such.
    private static Disagreement apart(
            Site site, List<Dated> dated, LocalDate firstEnd, LocalDate lastStart) {
        dated.removeIf(
                one ->
                        !one.days().last().isBefore(lastStart)
                                && !one.days().first().isAfter(firstEnd));
        dated.sort(Comparator.comparing(one -> one.days().first()));
        long days = ChronoUnit.DAYS.between(firstEnd, lastStart);
        return new Disagreement(
                site, Disagreement.Kind.DAY, dated.stream().map(Dated::claim).toList(), days);
    }

    private static Optional<Disagreement> onHandover(Site site, List<Claim> claims) {
        List<Claim> denying = ofKind(claims, ClaimKind.NO_HANDOVER);
        if (denying.isEmpty()) {
            return Optional.empty();
        }
        List<Claim> both = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.kind() == ClaimKind.HANDOVER || claim.kind() == ClaimKind.DEPARTURE) {
                both.add(claim);
            }
        }
        if (both.isEmpty()) {
            return Optional.empty();
        }
        both.addAll(denying);
        return Optional.of(
                new Disagreement(site, Disagreement.Kind.HANDOVER, List.copyOf(both), 0));
    }

    private static Optional<Disagreement> onCount(Site site, List<Claim> counts) {
        if (counts.size() < 2) {
            return Optional.empty();
        }
        Set<Integer> wholes = new HashSet<>();
        Set<Integer> places = new HashSet<>();
        counts.stream()
                .map(Claim::count)
                .filter(Objects::nonNull)
                .forEach(count -> collect(count, wholes, places));
        if (wholes.size() < 2 && places.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Disagreement(site, Disagreement.Kind.COUNT, List.copyOf(counts), 0));
    }

    private static void collect(StatedCount count, Set<Integer> wholes, Set<Integer> places) {
        Integer of = count.of();
        if (of != null) {
            wholes.add(of);
        }
        Integer reached = count.reached();
        if (reached != null) {
            places.add(reached);
        }
    }
}
