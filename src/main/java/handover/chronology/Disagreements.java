package handover.chronology;

import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.Site;
import handover.dossier.StatedCount;
import handover.time.DayRange;

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
            found.addAll(on(site, chronology.claimsOn(site.id()), chronology::windowOf));
        }
        return widestFirst(found);
    }

    /// Those of one site.
    static List<Disagreement> of(Site site, Chronology chronology) {
        return widestFirst(on(site, chronology.claimsOn(site.id()), chronology::windowOf));
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
        for (ClaimKind kind : DATED) {
            onDays(site, ofKind(claims, kind), window).ifPresent(found::add);
        }
        onHandover(site, claims).ifPresent(found::add);
        onCount(site, ofKind(claims, ClaimKind.COUNT)).ifPresent(found::add);
        return found;
    }

    private static List<Claim> ofKind(List<Claim> claims, ClaimKind kind) {
        return claims.stream().filter(claim -> claim.kind() == kind).toList();
    }

    /// Two claims disagree on the day where their windows share none.
    private static Optional<Disagreement> onDays(
            Site site, List<Claim> claims, Function<Claim, DayRange> window) {
        List<Claim> apart =
                claims.stream()
                        .filter(one -> claims.stream().anyMatch(other -> apart(one, other, window)))
                        .sorted(Comparator.comparing(claim -> window.apply(claim).first()))
                        .toList();
        if (apart.isEmpty()) {
            return Optional.empty();
        }
        List<DayRange> windows = apart.stream().map(window).toList();
        var firstEnd =
                windows.stream().map(DayRange::last).min(Comparator.naturalOrder()).orElseThrow();
        var lastStart =
                windows.stream().map(DayRange::first).max(Comparator.naturalOrder()).orElseThrow();
        long days = ChronoUnit.DAYS.between(firstEnd, lastStart);
        return Optional.of(new Disagreement(site, Disagreement.Kind.DAY, apart, days));
    }

    private static boolean apart(Claim one, Claim other, Function<Claim, DayRange> window) {
        return !window.apply(one).intersects(window.apply(other));
    }

    private static Optional<Disagreement> onHandover(Site site, List<Claim> claims) {
        List<Claim> denying = ofKind(claims, ClaimKind.NO_HANDOVER);
        List<Claim> ending =
                claims.stream()
                        .filter(
                                c ->
                                        c.kind() == ClaimKind.HANDOVER
                                                || c.kind() == ClaimKind.DEPARTURE)
                        .toList();
        if (denying.isEmpty() || ending.isEmpty()) {
            return Optional.empty();
        }
        List<Claim> both = new ArrayList<>(ending);
        both.addAll(denying);
        return Optional.of(
                new Disagreement(site, Disagreement.Kind.HANDOVER, List.copyOf(both), 0));
    }

    private static Optional<Disagreement> onCount(Site site, List<Claim> counts) {
        Set<Integer> wholes = new HashSet<>();
        Set<Integer> places = new HashSet<>();
        counts.stream()
                .map(Claim::count)
                .filter(Objects::nonNull)
                .forEach(count -> collect(count, wholes, places));
        if (wholes.size() < 2 && places.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Disagreement(site, Disagreement.Kind.COUNT, counts, 0));
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
