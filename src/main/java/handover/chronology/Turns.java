package handover.chronology;

import handover.dossier.CountingRule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The states of all sites on any day, found from those of the day asked for last: going on a day
/// costs what changes on it. Safe to ask from any thread.
final class Turns {
    private final States first;
    private final CountingRule counting;
    private final Turn[] turns;
    private volatile Page last;

    /// A site is something else from a day on.
    ///
    /// @param site place of the site in the dossier's order
    private record Turn(LocalDate day, int site, SiteState before, SiteState after) {}

    /// All sites between two turns.
    ///
    /// @param turned how many turns are past
    record Page(int turned, States states, Tally tally) {}

    /// @param courses of all sites, in the dossier's order
    Turns(Iterable<Course> courses, CountingRule counting) {
        this.counting = counting;
        List<SiteState> start = new ArrayList<>();
        List<Turn> found = new ArrayList<>();
        for (Course course : courses) {
            int site = start.size();
            start.add(course.states().getFirst());
            for (int i = 1; i < course.states().size(); i++) {
                SiteState before = course.states().get(i - 1);
                found.add(new Turn(course.from().get(i), site, before, course.states().get(i)));
            }
        }
        // Sorted by day alone, and stably: the turns of one site on its days keep their order.
        found.sort(Comparator.comparing(Turn::day));
        first = States.of(start);
        turns = found.toArray(Turn[]::new);
        last = new Page(0, first, Tally.of(first, counting));
    }

    /// Hears of a site that becomes something else.
    @FunctionalInterface
    interface Teller {
        /// @param site its place in the dossier's order
        void turned(int site, SiteState before, SiteState after);
    }

    /// How many turns there are between two days.
    int count(LocalDate from, LocalDate to) {
        return Math.abs(past(to) - past(from));
    }

    /// Tells of every turn between two days, the later ones first if it goes back.
    void between(LocalDate from, LocalDate to, Teller teller) {
        int start = past(from);
        int end = past(to);
        for (int i = start; i < end; i++) {
            teller.turned(turns[i].site(), turns[i].before(), turns[i].after());
        }
        for (int i = start - 1; i >= end; i--) {
            teller.turned(turns[i].site(), turns[i].after(), turns[i].before());
        }
    }

    /// All sites on a day; before the first day, as on the first.
    Page on(LocalDate day) {
        int turned = past(day);
        Page from = last;
        if (from.turned() == turned) {
            return from;
        }
        Page page = turned(from, turned);
        last = page;
        return page;
    }

    private int past(LocalDate day) {
        int low = 0;
        int high = turns.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns[middle].day().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private Page turned(Page from, int to) {
        States.Draft states = from.states().draft();
        var count = new Count(from.tally());
        for (int i = from.turned(); i < to; i++) {
            count.replace(turns[i].before(), turns[i].after(), counting);
            states.set(turns[i].site(), turns[i].after());
        }
        for (int i = from.turned() - 1; i >= to; i--) {
            count.replace(turns[i].after(), turns[i].before(), counting);
            states.set(turns[i].site(), turns[i].before());
        }
        return new Page(to, states.done(), count.tally());
    }

    /// A tally that is kept while sites change.
    private static final class Count {
        private final int of;
        private int least;
        private int most;
        private int disputed;

        Count(Tally from) {
            of = from.of();
            least = from.least();
            most = from.most();
            disputed = from.disputed();
        }

        void replace(SiteState before, SiteState after, CountingRule rule) {
            if (rule.counts(before.site())) {
                add(before, -1);
                add(after, 1);
            }
        }

        private void add(SiteState state, int one) {
            switch (state.status()) {
                case HANDED_OVER -> {
                    least += one;
                    most += one;
                    disputed += state.disputed() ? one : 0;
                }
                case WINDOW, AS_ANNOUNCED -> most += one;
                case OPEN, ANNOUNCED -> {}
            }
        }

        Tally tally() {
            return new Tally(least, most, of, disputed);
        }
    }
}
