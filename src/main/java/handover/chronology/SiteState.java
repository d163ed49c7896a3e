package handover.chronology;

import handover.dossier.Site;
import handover.time.DayRange;

import org.jspecify.annotations.Nullable;

/// What one site is on one day, under one lens.
///
/// @param disputed handed over, and a source in the lens says that there was no handover
/// @param ending what is known about its end by then, or null: "no date in this lens"
/// @param issue the days on which the deciding source can have come out, where it is in question
/// whether it was out by then (clock *published* only); else null. Its last day is
/// [java.time.LocalDate#MAX] where that is open
public record SiteState(
        Site site,
        Status status,
        boolean disputed,
        @Nullable Ending ending,
        @Nullable DayRange issue) {

    /// Whether a source in the lens says that it is over.
    public boolean handedOver() {
        return status == Status.HANDED_OVER;
    }

    /// Whether `other` would be drawn and said as this one is.
    public boolean looksLike(SiteState other) {
        return status == other.status && disputed == other.disputed;
    }

    /// Whether `other` says the same of the site itself. That an end is announced says nothing
    /// about whether it has come: such a site is open.
    boolean agreesWith(SiteState other) {
        return disputed == other.disputed && reached() == other.reached();
    }

    private Status reached() {
        return status == Status.ANNOUNCED ? Status.OPEN : status;
    }
}
