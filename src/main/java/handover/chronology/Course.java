package handover.chronology;

import java.time.LocalDate;
import java.util.List;

/// One site from the first day to the last: its states, each with the day from which it holds.
/// Computed once per lens, so that a day is a look-up and not a judgement.
///
/// @param from the days on which a state begins, ascending
/// @param states the states, one for each day in `from`
record Course(List<LocalDate> from, List<SiteState> states) {

    /// The state on a day; before the first day it is the first state.
    SiteState on(LocalDate day) {
        int low = 0;
        int high = from.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (from.get(middle).isAfter(day)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return states.get(low);
    }

    /// The last of the states: all that the lens will ever know of the site.
    SiteState atTheEnd() {
        return states.getLast();
    }
}
