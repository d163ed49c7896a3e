package handover.chronology;

import handover.dossier.Site;

import org.jspecify.annotations.Nullable;

/// What one site is on one day, under one lens.
///
/// @param disputed handed over, and a source in the lens says that there was no handover
/// @param ending what is known about its end by then, or null: "no date in this lens"
public record SiteState(Site site, Status status, boolean disputed, @Nullable Ending ending) {

    /// Whether a source in the lens says that it is over.
    public boolean handedOver() {
        return status == Status.HANDED_OVER;
    }

    /// Whether `other` would be drawn and said as this one is.
    public boolean looksLike(SiteState other) {
        return status == other.status && disputed == other.disputed;
    }
}
