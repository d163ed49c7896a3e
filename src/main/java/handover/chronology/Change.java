package handover.chronology;

import handover.dossier.Site;

import java.time.LocalDate;

/// A site becomes something else on a day.
public record Change(LocalDate day, SiteState before, SiteState after) {

    /// The site that changes.
    public Site site() {
        return after.site();
    }
}
