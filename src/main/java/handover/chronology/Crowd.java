package handover.chronology;

/// How many sites of some are in which state, exactly.
///
/// @param open in UN hands
/// @param window that may be handed over or not
/// @param announced open, with an end announced
/// @param handedOver handed over, and nobody denies it
/// @param disputed handed over, and a source denies it
/// @param asAnnounced whose announced day has passed, unconfirmed
public record Crowd(
        int open, int window, int announced, int handedOver, int disputed, int asAnnounced) {

    /// How many states are told apart.
    static final int KINDS = 6;

    /// The number of a state among those that are told apart.
    static int kind(SiteState state) {
        return switch (state.status()) {
            case OPEN -> 0;
            case WINDOW -> 1;
            case ANNOUNCED -> 2;
            case HANDED_OVER -> state.disputed() ? 4 : 3;
            case AS_ANNOUNCED -> 5;
        };
    }

    /// The counts in a list of them, from `at` on.
    static Crowd of(int[] counts, int at) {
        return new Crowd(
                counts[at],
                counts[at + 1],
                counts[at + 2],
                counts[at + 3],
                counts[at + 4],
                counts[at + 5]);
    }

    /// How many there are in all.
    public int total() {
        return open + window + announced + handedOver + disputed + asAnnounced;
    }

    /// How many are handed over, those that are disputed with them.
    public int over() {
        return handedOver + disputed;
    }

    /// The same in words of a tally, see [Tally].
    public Tally tally() {
        return new Tally(over(), over() + window + asAnnounced, total(), disputed);
    }
}
