package handover.chronology;

import handover.dossier.CountingRule;
import handover.dossier.Site;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Every site on one day, under one lens.
///
/// @param states in the dossier's order of sites
/// @param today under *published*, the states of the same day by all that has come out since; of
/// those sites, by their ids, where it says something else
/// @param contradicted ids of the sites whose sources contradict each other, as far as the day
/// and the lens show it
/// @param places where each site stands in `states`, by its id
/// @param headquarters where the headquarters stand in `states`; null if there are none
public record Moment(
        LocalDate day,
        Lens lens,
        CountingRule counting,
        List<SiteState> states,
        Tally tally,
        Map<String, SiteState> today,
        Set<String> contradicted,
        Map<String, Integer> places,
        @Nullable Integer headquarters) {

    /// The state of one site.
    ///
    /// @throws IllegalArgumentException if the dossier has no such site
    public SiteState state(String siteId) {
        Integer place = places.get(siteId);
        if (place == null) {
            throw new IllegalArgumentException("no site " + siteId);
        }
        return states.get(place);
    }

    /// The state of a site that stands at a place in another moment of the dossier, most likely at
    /// the same place here.
    SiteState beside(int place, Site site) {
        boolean same = place < states.size() && states.get(place).site().id().equals(site.id());
        return same ? states.get(place) : state(site.id());
    }

    /// What `site` was on the day by all that is known today, where a reader of that day had to
    /// think otherwise; empty under *happened*, and where both agree.
    public Optional<SiteState> hindsight(Site site) {
        return Optional.ofNullable(today.get(site.id()));
    }

    /// Whether the sources on `site` contradict each other, or one of them denies its handover.
    public boolean flagged(Site site) {
        return contradicted.contains(site.id()) || state(site.id()).disputed();
    }

    /// The headquarters, where the counting rule leaves them out and they must be told apart.
    public Optional<SiteState> headquartersApart() {
        return counting.headquarters() || headquarters == null
                ? Optional.empty()
                : Optional.of(states.get(headquarters));
    }
}
