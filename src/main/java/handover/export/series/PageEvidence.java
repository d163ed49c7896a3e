package handover.export.series;

import handover.chronology.Chronology;
import handover.chronology.Clock;
import handover.chronology.Ending;
import handover.chronology.SiteState;
import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.Site;
import handover.story.Stop;
import handover.story.Viewpoint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds the claims that a page rests on: for each site that it is about the one that decides, then
/// the others on the same end, those that can be checked word for word first.
final class PageEvidence {
    private static final Set<ClaimKind> ON_THE_END =
            Set.of(ClaimKind.HANDOVER, ClaimKind.DEPARTURE, ClaimKind.NO_HANDOVER);

    private final Chronology chronology;
    private final LocalDate day;
    private final Locale locale;

    PageEvidence(Chronology chronology, LocalDate day, Locale locale) {
        this.chronology = chronology;
        this.day = day;
        this.locale = locale;
    }

    List<Evidence> of(Stop stop, Viewpoint at) {
        var found = new LinkedHashSet<Evidence>();
        for (Site site : sites(stop, at)) {
            addAll(chronology.on(day).state(site.id()), found);
        }
        return List.copyOf(found);
    }

    /// A change is about what becomes different; a scene about its site, or else about what became
    /// different last, as its sentence is.
    private List<Site> sites(Stop stop, Viewpoint at) {
        String selected = at.selected();
        if (stop instanceof Stop.OfScene && selected != null) {
            return chronology.dossier().site(selected).stream().toList();
        }
        List<Site> changed = new ArrayList<>();
        chronology
                .lastChange(day)
                .filter(last -> stop instanceof Stop.OfScene || last.equals(day))
                .ifPresent(last -> chronology.changesOn(last).forEach(c -> changed.add(c.site())));
        return changed;
    }

    private void addAll(SiteState state, Set<Evidence> found) {
        Ending ending = state.ending();
        Claim deciding = ending == null ? null : ending.claim();
        if (deciding != null) {
            found.add(Evidence.of(deciding, true, chronology.dossier(), locale));
        }
        chronology.claimsOn(state.site().id()).stream()
                .filter(claim -> ON_THE_END.contains(claim.kind()))
                .filter(claim -> !claim.equals(deciding) && known(claim))
                .sorted(Comparator.comparing(claim -> claim.quote() == null))
                .map(claim -> Evidence.of(claim, false, chronology.dossier(), locale))
                .forEach(found::add);
    }

    private boolean known(Claim claim) {
        if (chronology.lens().clock() == Clock.HAPPENED) {
            return true;
        }
        var issued = chronology.dossier().source(claim.source()).issued();
        LocalDate last = issued == null ? null : issued.latest();
        return last != null && !last.isAfter(day);
    }
}
