package handover.chronology;

import handover.dossier.CountingRule;
import handover.dossier.SiteKind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Every site on one day, under one lens.
///
/// @param states in the dossier's order of sites
public record Moment(
        LocalDate day, Lens lens, CountingRule counting, List<SiteState> states, Tally tally) {

    /// The state of one site.
    ///
    /// @throws IllegalArgumentException if the dossier has no such site
    public SiteState state(String siteId) {
        return states.stream()
                .filter(state -> state.site().id().equals(siteId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no site " + siteId));
    }

    /// The headquarters, where the counting rule leaves them out and they must be told apart.
    public Optional<SiteState> headquartersApart() {
        return counting.headquarters()
                ? Optional.empty()
                : states.stream()
                        .filter(state -> state.site().kind() == SiteKind.HEADQUARTERS)
                        .findFirst();
    }
}
