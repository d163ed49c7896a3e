package handover.chronology;

import handover.dossier.Claim;
import handover.dossier.Site;

import java.util.List;

/// Claims about one site that cannot all be right. Shown side by side, never averaged.
///
/// @param claims those that disagree, earliest first
/// @param daysApart between the furthest windows; 0 where the kinds disagree and not the days
public record Disagreement(Site site, Kind kind, List<Claim> claims, long daysApart) {

    /// What they disagree about.
    public enum Kind {
        /// Different days for the same event.
        DAY,
        /// A handover or closure, against "there was none".
        HANDOVER,
        /// The site's place in the order, or the number of sites.
        COUNT
    }
}
