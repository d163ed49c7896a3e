package handover.bench;

import java.util.Arrays;

/// The same piece of arithmetic, over and over: what it takes says how fast the machine is at the
/// moment. Machines that others share are slow for a tenth of a second every now and then, and the
/// latest frames of a hundred are then those; an event beside which arithmetic too was slow says
/// nothing of the program.
final class Yardstick {
    /// About half a millisecond.
    private static final int TURNS = 200_000;

    /// So many times its median a piece may take for the machine to be as fast as usual.
    private static final double USUAL = 1.3;

    private static final int WARM = 400;

    private static volatile long result;

    private final long[] nanos;
    private int count;

    /// @param pieces how many will be measured
    Yardstick(int pieces) {
        nanos = new long[pieces];
        for (int i = 0; i < WARM; i++) {
            piece();
        }
    }

    /// Measures a piece.
    void measure() {
        nanos[count] = piece();
        count++;
    }

    private static long piece() {
        long begin = System.nanoTime();
        long number = begin;
        for (int i = 0; i < TURNS; i++) {
            number = number * 6364136223846793005L + i;
            number ^= number >>> 7;
        }
        result = number;
        return System.nanoTime() - begin;
    }

    /// What the pieces took.
    Times times() {
        return new Times(Arrays.copyOf(nanos, count));
    }

    /// Of pairs of pieces, one measured before and one after an event: whether both took what they
    /// usually take.
    boolean[] calm() {
        double most = USUAL * times().percentile(50) * 1e6;
        var calm = new boolean[count / 2];
        for (int i = 0; i < calm.length; i++) {
            calm[i] = nanos[2 * i] <= most && nanos[2 * i + 1] <= most;
        }
        return calm;
    }
}
