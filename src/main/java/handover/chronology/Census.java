package handover.chronology;

import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.time.DayRange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a chronology has on each day, in numbers: what a timeline shows where there is no room for
/// every site and every claim.
///
/// @param turns on how many sites it is over from which day on, ascending
/// @param claims how many claims speak of which day, ascending
public record Census(List<Turning> turns, List<Claiming> claims) {

    /// The sites that are over from a day on, by what they are in the end.
    public record Turning(LocalDate day, int handedOver, int disputed, int asAnnounced) {
        /// How many there are.
        public int all() {
            return handedOver + disputed + asAnnounced;
        }
    }

    /// The claims of the lens that hold from a day on.
    ///
    /// @param counts by their kinds
    /// @param first the first claim of each kind
    public record Claiming(
            LocalDate day, Map<ClaimKind, Integer> counts, Map<ClaimKind, Claim> first) {}

    static Census of(Chronology chronology, Iterable<Course> courses) {
        return new Census(turns(chronology.dossier(), courses), claims(chronology));
    }

    private static List<Turning> turns(Dossier dossier, Iterable<Course> courses) {
        DayRange days = dossier.days();
        var byDay = new TreeMap<LocalDate, int[]>();
        for (Course course : courses) {
            lastTurn(course, days)
                    .ifPresent(
                            day -> {
                                int kind = Crowd.kind(course.on(days.last()));
                                byDay.computeIfAbsent(day, key -> new int[Crowd.KINDS])[kind]++;
                            });
        }
        List<Turning> turns = new ArrayList<>();
        byDay.forEach(
                (day, counts) -> {
                    Crowd crowd = Crowd.of(counts, 0);
                    turns.add(
                            new Turning(
                                    day,
                                    crowd.handedOver(),
                                    crowd.disputed(),
                                    crowd.asAnnounced()));
                });
        return List.copyOf(turns);
    }

    /// The last day on which a site goes from not over to over.
    private static Optional<LocalDate> lastTurn(Course course, DayRange days) {
        for (int i = course.states().size() - 1; i > 0; i--) {
            if (over(course.states().get(i))
                    && !over(course.states().get(i - 1))
                    && days.contains(course.from().get(i))) {
                return Optional.of(course.from().get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean over(SiteState state) {
        return state.status() == Status.HANDED_OVER || state.status() == Status.AS_ANNOUNCED;
    }

    private static List<Claiming> claims(Chronology chronology) {
        Dossier dossier = chronology.dossier();
        var voices = chronology.lens().voices();
        var byDay = new TreeMap<LocalDate, Claiming>();
        for (Claim claim : dossier.claims()) {
            LocalDate day = day(claim);
            if (day != null
                    && dossier.days().contains(day)
                    && voices.include(dossier.source(claim.source()))) {
                Claiming of = byDay.computeIfAbsent(day, Census::none);
                of.counts().merge(claim.kind(), 1, Integer::sum);
                of.first().putIfAbsent(claim.kind(), claim);
            }
        }
        return List.copyOf(byDay.values());
    }

    private static Claiming none(LocalDate day) {
        return new Claiming(day, new EnumMap<>(ClaimKind.class), new EnumMap<>(ClaimKind.class));
    }

    /// The day from which a claim holds, the latest that its date can mean.
    private static @org.jspecify.annotations.Nullable LocalDate day(Claim claim) {
        return claim.date().strictRange().map(DayRange::last).orElseGet(claim.date()::latest);
    }
}
