package handover.chronology;

import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.Site;
import handover.time.EdtfDate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Computes the course of every site under a lens.
final class Courses {
    private final Dossier dossier;
    private final Lens lens;
    private final Endings endings;
    private final List<Claim> mission;

    Courses(Dossier dossier, Lens lens) {
        this.dossier = dossier;
        this.lens = lens;
        this.endings = new Endings(dossier, lens.rule());
        this.mission =
                dossier.claims().stream().filter(c -> c.site() == null).filter(this::lets).toList();
    }

    /// Whether the lens lets a claim through, whenever it was published.
    boolean lets(Claim claim) {
        return lens.voices().include(dossier.source(claim.source()));
    }

    /// The course of one site, from its claims in the lens.
    Course course(Site site, List<Claim> own) {
        List<LocalDate> from = new ArrayList<>();
        List<SiteState> states = new ArrayList<>();
        for (LocalDate day : turningPoints(own)) {
            SiteState state = state(site, day, own);
            if (states.isEmpty() || !state.equals(states.getLast())) {
                from.add(day);
                states.add(state);
            }
        }
        return new Course(List.copyOf(from), List.copyOf(states));
    }

    private SortedSet<LocalDate> turningPoints(List<Claim> own) {
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(dossier.days().first());
        if (lens.clock() == Clock.PUBLISHED) {
            own.stream().map(this::knownFrom).filter(Objects::nonNull).forEach(days::add);
            mission.stream().map(this::knownFrom).filter(Objects::nonNull).forEach(days::add);
        }
        for (LocalDate day : List.copyOf(days)) {
            endingKnownOn(day, own)
                    .ifPresent(
                            ending -> {
                                days.add(ending.earliest());
                                days.add(ending.latest());
                            });
        }
        return days.tailSet(dossier.days().first());
    }

    /// The first day on which a reader can have known a claim; null if it is not known when its
    /// source came out.
    @Nullable LocalDate knownFrom(Claim claim) {
        EdtfDate issued = dossier.source(claim.source()).issued();
        return issued == null ? null : issued.latest();
    }

    private boolean known(Claim claim, LocalDate day) {
        if (lens.clock() == Clock.HAPPENED) {
            return true;
        }
        LocalDate from = knownFrom(claim);
        return from != null && !from.isAfter(day);
    }

    private Optional<Ending> endingKnownOn(LocalDate day, List<Claim> own) {
        return endings.ending(knownOn(day, own), knownOn(day, mission));
    }

    private List<Claim> knownOn(LocalDate day, List<Claim> claims) {
        return claims.stream().filter(claim -> known(claim, day)).toList();
    }

    private SiteState state(Site site, LocalDate day, List<Claim> own) {
        Ending ending = endingKnownOn(day, own).orElse(null);
        Status status = ending == null ? Status.OPEN : status(ending, day);
        boolean denied =
                knownOn(day, own).stream().anyMatch(claim -> claim.kind() == ClaimKind.NO_HANDOVER);
        return new SiteState(site, status, status == Status.HANDED_OVER && denied, ending);
    }

    private Status status(Ending ending, LocalDate day) {
        if (ending.announced()) {
            if (!day.isBefore(ending.latest())) {
                return Status.AS_ANNOUNCED;
            }
            return lens.clock() == Clock.PUBLISHED ? Status.ANNOUNCED : Status.OPEN;
        }
        if (day.isBefore(ending.earliest())) {
            return Status.OPEN;
        }
        return day.isBefore(ending.latest()) ? Status.WINDOW : Status.HANDED_OVER;
    }
}
