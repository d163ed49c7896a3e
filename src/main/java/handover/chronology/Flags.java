package handover.chronology;

import handover.dossier.Claim;
import handover.dossier.Site;
import handover.time.DayRange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/// From which day a site is flagged: its sources contradict each other. A flag stands from the
/// first day that one of the contradicting claims speaks of; under *published* not before so many
/// of them are out that they contradict.
final class Flags {
    private final Chronology chronology;
    private final Library library;
    private final Endings endings;

    private Flags(Chronology chronology) {
        this.chronology = chronology;
        this.library = new Library(chronology.dossier(), chronology.lens().clock());
        this.endings = new Endings(chronology.dossier(), chronology.lens().rule());
    }

    /// The first flagged day of each site that has one, by the site's id.
    static Map<String, LocalDate> of(Chronology chronology) {
        var flags = new Flags(chronology);
        Map<String, LocalDate> from = new HashMap<>();
        for (Site site : chronology.dossier().sites()) {
            flags.first(site).ifPresent(day -> from.put(site.id(), day));
        }
        return Map.copyOf(from);
    }

    private Optional<LocalDate> first(Site site) {
        List<Claim> own = chronology.claimsOn(site.id());
        return steps(own).stream()
                .flatMap(day -> since(site, library.out(own, day), day).stream())
                .min(Comparator.naturalOrder());
    }

    /// The days on which more is known than on the day before.
    private Collection<LocalDate> steps(List<Claim> own) {
        if (library.clock() == Clock.HAPPENED) {
            return List.of(LocalDate.MIN);
        }
        var days = new TreeSet<LocalDate>();
        own.forEach(claim -> library.issue(claim).ifPresent(issue -> days.add(issue.last())));
        return days;
    }

    private Optional<LocalDate> since(Site site, List<Claim> known, LocalDate day) {
        Function<Claim, DayRange> window = claim -> endings.window(claim, known);
        return Disagreements.on(site, known, window).stream()
                .flatMap(one -> one.claims().stream())
                .map(claim -> window.apply(claim).first())
                .min(Comparator.naturalOrder())
                .map(spoken -> spoken.isAfter(day) ? spoken : day);
    }
}
