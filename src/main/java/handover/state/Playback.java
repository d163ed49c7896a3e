package handover.state;

import java.util.List;

/// How fast the days go by when playing.
public final class Playback {
    /// The speeds that can be chosen, in days a second, slowest first.
    public static final List<Integer> DAYS_PER_SECOND = List.of(1, 3, 7, 14, 30, 60);

    /// A week a second.
    public static final int USUAL = 7;

    private Playback() {}

    /// The next slower speed, or the slowest.
    public static int slower(int daysPerSecond) {
        return DAYS_PER_SECOND.stream()
                .filter(speed -> speed < daysPerSecond)
                .reduce((first, second) -> second)
                .orElse(DAYS_PER_SECOND.getFirst());
    }

    /// The next faster speed, or the fastest.
    public static int faster(int daysPerSecond) {
        return DAYS_PER_SECOND.stream()
                .filter(speed -> speed > daysPerSecond)
                .findFirst()
                .orElse(DAYS_PER_SECOND.getLast());
    }
}
