package handover.chronology;

import handover.dossier.Claim;
import handover.dossier.Site;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

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
        LocalDate first = null;
        for (LocalDate day : own.size() < 2 ? List.<LocalDate>of() : steps(own)) {
            // No later step has an earlier flag than its own day.
            if (first != null && !first.isAfter(day)) {
                break;
            }
            LocalDate since = since(site, library.out(own, day), day);
            first = first == null || since != null && since.isBefore(first) ? since : first;
        }
        return Optional.ofNullable(first);
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

    private @Nullable LocalDate since(Site site, List<Claim> out, LocalDate day) {
        Known known = endings.known(out);
        LocalDate spoken = null;
        for (Disagreement one : Disagreements.on(site, out, known::window)) {
            for (Claim claim : one.claims()) {
                LocalDate first = known.window(claim).first();
                spoken = spoken == null || first.isBefore(spoken) ? first : spoken;
            }
        }
        return spoken == null || spoken.isAfter(day) ? spoken : day;
    }
}
