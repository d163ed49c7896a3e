package handover.chronology;

import handover.dossier.Claim;
import handover.dossier.Dossier;
import handover.dossier.Site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Computes the course of every site under a lens. What is known of the mission on a day is worked
/// out once for all sites, what is known of a site once for all days between two publications.
final class Courses {
    private final Dossier dossier;
    private final Lens lens;
    private final Endings endings;
    private final Library library;
    private final List<Claim> mission;
    private final Map<LocalDate, List<Claim>> certainOfMission = new HashMap<>();
    private final Map<LocalDate, List<Claim>> possibleOfMission = new HashMap<>();

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

    /// What a reader makes of a site on a day.
    ///
    /// @param certain the ending by what is out for certain
    private record Reading(
            Known known, List<Claim> mission, Optional<Ending> certain, boolean denied) {
        boolean holdsFor(List<Claim> out, List<Claim> now) {
            return known.claims().size() == out.size() && mission.size() == now.size();
        }
    }

    /// The readings of one site, of which the last is kept: it holds until something is published.
    private final class Reader {
        private final List<Claim> own;
        private Reading certain;
        private Reading possible;

        Reader(List<Claim> own) {
            this.own = own;
            certain = new Reading(endings.known(List.of()), List.of(), Optional.empty(), false);
            possible = certain;
        }

        /// By what is out on `day` for certain.
        Reading certain(LocalDate day) {
            List<Claim> out = library.out(own, day);
            List<Claim> now = certainOfMission(day);
            certain = certain.holdsFor(out, now) ? certain : read(out, now);
            return certain;
        }

        /// By all that may be out on `day`.
        Optional<Ending> possible(LocalDate day) {
            if (lens.clock() == Clock.HAPPENED) {
                return Optional.empty();
            }
            List<Claim> out = library.perhapsOut(own, day);
            List<Claim> now = possibleOfMission(day);
            possible = possible.holdsFor(out, now) ? possible : read(out, now);
            return possible.certain();
        }

        private Reading read(List<Claim> out, List<Claim> now) {
            Known known = endings.known(out);
            return new Reading(known, now, endings.ending(known, now), known.denied());
        }
    }

    private List<Claim> certainOfMission(LocalDate day) {
        return certainOfMission.computeIfAbsent(
                lens.clock() == Clock.HAPPENED ? LocalDate.MIN : day,
                on -> library.out(mission, on));
    }

    private List<Claim> possibleOfMission(LocalDate day) {
        return possibleOfMission.computeIfAbsent(day, on -> library.perhapsOut(mission, on));
    }

    /// The course of one site, from its claims in the lens.
    Course course(Site site, List<Claim> own) {
        var reader = new Reader(own);
        List<LocalDate> from = new ArrayList<>();
        List<SiteState> states = new ArrayList<>();
        for (LocalDate day : turningPoints(reader)) {
            SiteState state = state(site, day, reader);
            if (states.isEmpty() || !state.equals(states.getLast())) {
                from.add(day);
                states.add(state);
            }
        }
        return new Course(List.copyOf(from), List.copyOf(states));
    }

    private SortedSet<LocalDate> turningPoints(Reader reader) {
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(dossier.days().first());
        if (lens.clock() == Clock.PUBLISHED) {
            addIssues(days, reader.own);
            addIssues(days, mission);
        }
        for (LocalDate day : List.copyOf(days)) {
            addEnds(days, reader.certain(day).certain());
            addEnds(days, reader.possible(day));
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

    /// What is out for certain says what the site is. What is only perhaps out never undoes that;
    /// it can make of a site that else is open, or over as announced, one that may be over.
    private SiteState state(Site site, LocalDate day, Reader reader) {
        Reading reading = reader.certain(day);
        Ending ending = reading.certain().orElse(null);
        Status status = ending == null ? Status.OPEN : status(ending, day);
        if (status != Status.HANDED_OVER && status != Status.WINDOW) {
            Ending perhaps =
                    reader.possible(day).filter(other -> wouldEnd(other, day)).orElse(null);
            if (perhaps != null) {
                var issue = library.issue(perhaps.claim()).orElseThrow();
                return new SiteState(site, Status.WINDOW, false, perhaps, issue);
            }
        }
        boolean disputed = status == Status.HANDED_OVER && reading.denied();
        return new SiteState(site, status, disputed, ending, null);
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
