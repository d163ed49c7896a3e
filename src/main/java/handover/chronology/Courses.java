package handover.chronology;

import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.Site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Computes the course of every site under a lens.
final class Courses {
    private final Dossier dossier;
    private final Lens lens;
    private final Endings endings;
    private final Library library;
    private final List<Claim> mission;

    Courses(Dossier dossier, Lens lens) {
        this.dossier = dossier;
        this.lens = lens;
        this.endings = new Endings(dossier, lens.rule());
        this.library = new Library(dossier, lens.clock());
        // Of thousands of claims on the mission few end anything, and each site asks them all.
        this.mission =
                dossier.claims().stream()
                        .filter(claim -> claim.site() == null && claim.endsOpenSites())
                        .filter(this::lets)
                        .toList();
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
            addIssues(days, own);
            addIssues(days, mission);
        }
        for (LocalDate day : List.copyOf(days)) {
            addEnds(days, certain(day, own));
            addEnds(days, possible(day, own));
        }
        return days.tailSet(dossier.days().first());
    }

    private void addIssues(SortedSet<LocalDate> days, List<Claim> claims) {
        for (Claim claim : claims) {
            library.issue(claim)
                    .ifPresent(
                            issue -> {
                                days.add(issue.first());
                                days.add(issue.last());
                            });
        }
    }

    private static void addEnds(SortedSet<LocalDate> days, Optional<Ending> known) {
        known.ifPresent(
                ending -> {
                    days.add(ending.earliest());
                    days.add(ending.latest());
                });
    }

    /// The ending by what is out on `day` for certain.
    private Optional<Ending> certain(LocalDate day, List<Claim> own) {
        return endings.ending(library.out(own, day), library.out(mission, day));
    }

    /// The ending by all that may be out on `day`.
    private Optional<Ending> possible(LocalDate day, List<Claim> own) {
        return lens.clock() == Clock.HAPPENED
                ? Optional.empty()
                : endings.ending(library.perhapsOut(own, day), library.perhapsOut(mission, day));
    }

    /// What is out for certain says what the site is. What is only perhaps out never undoes that;
    /// it can make of a site that else is open, or over as announced, one that may be over.
    private SiteState state(Site site, LocalDate day, List<Claim> own) {
        Ending ending = certain(day, own).orElse(null);
        Status status = ending == null ? Status.OPEN : status(ending, day);
        if (status != Status.HANDED_OVER && status != Status.WINDOW) {
            Ending perhaps = possible(day, own).filter(other -> wouldEnd(other, day)).orElse(null);
            if (perhaps != null) {
                var issue = library.issue(perhaps.claim()).orElseThrow();
                return new SiteState(site, Status.WINDOW, false, perhaps, issue);
            }
        }
        boolean denied =
                library.out(own, day).stream()
                        .anyMatch(claim -> claim.kind() == ClaimKind.NO_HANDOVER);
        return new SiteState(site, status, status == Status.HANDED_OVER && denied, ending, null);
    }

    private boolean wouldEnd(Ending ending, LocalDate day) {
        Status status = status(ending, day);
        return (status == Status.HANDED_OVER || status == Status.WINDOW)
                && !library.isOut(ending.claim(), day);
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
