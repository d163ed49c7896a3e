package handover.chronology;

import handover.dossier.CountingRule;

import java.util.Collection;

/// How many of the counted sites are handed over. A range, because a window or an announcement
/// leaves some undecided.
///
/// @param least handed over for certain
/// @param most these, the ones in their window, and the ones only announced
/// @param of how many are counted
/// @param disputed how many of `least` are disputed
public record Tally(int least, int most, int of, int disputed) {

    /// The tally of these states by `rule`.
    public static Tally of(Collection<SiteState> states, CountingRule rule) {
        int least = 0;
        int undecided = 0;
        int disputed = 0;
        for (SiteState state : states) {
            if (rule.counts(state.site())) {
                switch (state.status()) {
                    case HANDED_OVER -> {
                        least++;
                        disputed += state.disputed() ? 1 : 0;
                    }
                    case WINDOW, AS_ANNOUNCED -> undecided++;
                    case OPEN, ANNOUNCED -> {}
                }
            }
        }
        return new Tally(least, least + undecided, rule.of(), disputed);
    }

    /// Whether nothing is undecided.
    public boolean exact() {
        return least == most;
    }
}
