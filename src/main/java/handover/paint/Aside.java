package handover.paint;

import handover.chronology.Moment;
import handover.dossier.Site;

/// What a mark says beside the state, by a small sign at one of its corners.
///
/// @param flag its sources contradict each other
/// @param hindsight it is not what had happened by then as that is known today
public record Aside(boolean flag, boolean hindsight) {
    /// Nothing beside the state.
    public static final Aside NONE = new Aside(false, false);

    /// What a mark says on a day beside the state of its site.
    public static Aside of(Moment moment, Site site) {
        return new Aside(moment.flagged(site), moment.hindsight(site).isPresent());
    }
}
