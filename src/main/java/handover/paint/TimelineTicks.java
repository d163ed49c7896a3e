package handover.paint;

import handover.chronology.Chronology;
import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.time.DayRange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// Hangs a tick for every dated claim of the lens below the bar. The fullest day sets the height of
/// all ticks, so that they can be compared.
final class TimelineTicks {
    private static final double HIGHEST = 4;
    private static final double LOWEST = 1;
    private static final double PLANNED = 10;

    private final Chronology chronology;
    private final TimelineRows rows;
    private final ToDoubleFunction<LocalDate> place;

    TimelineTicks(Chronology chronology, TimelineRows rows, ToDoubleFunction<LocalDate> place) {
        this.chronology = chronology;
        this.rows = rows;
        this.place = place;
    }

    /// The ticks from left to right, each day's from above: endings first.
    List<TimelineTick> ticks() {
        if (rows.claimsHeight() == 0) {
            return List.of();
        }
        var byDay = new TreeMap<LocalDate, List<Claim>>();
        for (Claim claim : claims()) {
            if (claim.kind() != ClaimKind.PLANNED) {
                shown(claim)
                        .map(day -> byDay.computeIfAbsent(day, key -> new ArrayList<>()))
                        .ifPresent(hung -> hung.add(claim));
            }
        }
        int most = byDay.values().stream().mapToInt(List::size).max().orElse(1);
        double height = Math.clamp(rows.claimsHeight() / most, LOWEST, HIGHEST);
        List<TimelineTick> ticks = new ArrayList<>(planned());
        byDay.forEach((day, claims) -> hang(day, claims, height, ticks));
        return List.copyOf(ticks);
    }

    /// The announced ends, each a hollow tick on the bar itself.
    private List<TimelineTick> planned() {
        List<TimelineTick> ticks = new ArrayList<>();
        for (Claim claim : claims()) {
            double top = rows.bar() - PLANNED / 2;
            if (claim.kind() == ClaimKind.PLANNED) {
                shown(claim)
                        .map(place::applyAsDouble)
                        .map(x -> new TimelineTick(claim, 1, x, top, PLANNED, look(claim)))
                        .ifPresent(ticks::add);
            }
        }
        return ticks;
    }

    private void hang(LocalDate day, List<Claim> claims, double height, List<TimelineTick> ticks) {
        claims.sort(Comparator.comparing(TimelineTicks::look));
        double x = place.applyAsDouble(day);
        for (int i = 0; i < claims.size() && (i + 1) * height <= rows.claimsHeight() + 0.01; i++) {
            Claim claim = claims.get(i);
            ticks.add(
                    new TimelineTick(
                            claim, 1, x, rows.claimsTop() + i * height, height, look(claim)));
        }
    }

    private List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        chronology.dossier().sites().forEach(s -> claims.addAll(chronology.claimsOn(s.id())));
        var voices = chronology.lens().voices();
        chronology.dossier().claims().stream()
                .filter(claim -> claim.site() == null)
                .filter(claim -> voices.include(chronology.dossier().source(claim.source())))
                .forEach(claims::add);
        return claims;
    }

    /// Its day, if the timeline has it.
    private Optional<LocalDate> shown(Claim claim) {
        return day(claim).filter(chronology.dossier().days()::contains);
    }

    /// The day from which a claim holds, the latest that its date can mean.
    static Optional<LocalDate> day(Claim claim) {
        return claim.date()
                .strictRange()
                .map(DayRange::last)
                .or(() -> Optional.ofNullable(claim.date().latest()));
    }

    /// How a claim's tick is drawn.
    static TimelineTick.Look look(Claim claim) {
        return switch (claim.kind()) {
            case HANDOVER, DEPARTURE -> TimelineTick.Look.ENDING;
            case NO_HANDOVER -> TimelineTick.Look.DENIAL;
            case PLANNED -> TimelineTick.Look.PLANNED;
            case ARMY_CONTROL, OTHER_CONTROL, HELD, COUNT, CONTEXT -> TimelineTick.Look.OTHER;
        };
    }
}
