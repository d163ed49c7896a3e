package handover.export;

import handover.chronology.Chronology;
import handover.chronology.Moment;
import handover.chronology.SiteState;
import handover.time.DayRange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A run of days on which one site stays what it is, for the same reason.
///
/// @param days the days, both ends included
record Phase(SiteState state, DayRange days) {

    /// The phases of every site, in the dossier's order of sites: each list in order, without a
    /// gap, from the first day of the dossier to its last.
    static List<List<Phase>> all(Chronology chronology) {
        DayRange days = chronology.dossier().days();
        List<List<Phase>> all = new ArrayList<>();
        chronology.on(days.first()).states().forEach(state -> all.add(new ArrayList<>()));
        for (LocalDate day = days.first(); !day.isAfter(days.last()); day = day.plusDays(1)) {
            Moment moment = chronology.on(day);
            for (int site = 0; site < all.size(); site++) {
                lengthen(all.get(site), moment.states().get(site), day);
            }
        }
        return all;
    }

    private static void lengthen(List<Phase> phases, SiteState state, LocalDate day) {
        if (phases.isEmpty() || !phases.getLast().state().equals(state)) {
            phases.add(new Phase(state, DayRange.of(day)));
        } else {
            Phase last = phases.removeLast();
            phases.add(new Phase(state, DayRange.of(last.days().first(), day)));
        }
    }
}
