package handover.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What the machine takes from a program that keeps all processors busy, as a frame does that is
/// painted by all of them: threads that only look at the clock, one for each processor, and the
/// pieces of time in which one could not. On a machine that others share, the slowest events of a
/// hundred have met such a piece.
///
/// @param share of the threads' time, 0 to 1
/// @param pieces how many there were in a second of the machine's time
/// @param longest of them, milliseconds
record TakenTime(double share, double pieces, double longest) {
    /// What is shorter may be the clock's own.
    private static final long SHORTEST = 500_000;

    /// Looks for so long.
    static TakenTime look(Duration time) throws InterruptedException {
        int processors = Runtime.getRuntime().availableProcessors();
        List<Watcher> watchers = new ArrayList<>();
        for (int i = 0; i < processors; i++) {
            var watcher = new Watcher(time.toNanos());
            watchers.add(watcher);
            watcher.start();
        }
        for (Watcher watcher : watchers) {
            watcher.join();
        }
        double seconds = time.toNanos() / 1e9;
        double taken = watchers.stream().mapToLong(one -> one.taken).sum() / 1e9;
        int pieces = watchers.stream().mapToInt(one -> one.pieces).sum();
        long longest = watchers.stream().mapToLong(one -> one.longest).max().orElse(0);
        return new TakenTime(taken / processors / seconds, pieces / seconds, longest / 1e6);
    }

    /// Several looks of the same length as one.
    static TakenTime of(List<TakenTime> looks) {
        double[] shares = looks.stream().mapToDouble(TakenTime::share).toArray();
        double[] pieces = looks.stream().mapToDouble(TakenTime::pieces).toArray();
        return new TakenTime(
                Arrays.stream(shares).average().orElseThrow(),
                Arrays.stream(pieces).average().orElseThrow(),
                looks.stream().mapToDouble(TakenTime::longest).max().orElseThrow());
    }

    /// In words.
    String words() {
        return String.format(
                Locale.ROOT,
                "%.1f %%, %.1f pieces a second, the longest %.1f ms",
                100 * share,
                pieces,
                longest);
    }

    private static final class Watcher extends Thread {
        private final long time;
        private long taken;
        private int pieces;
        private long longest;

        Watcher(long time) {
            this.time = time;
        }

        @Override
        public void run() {
            long begin = System.nanoTime();
            long before = begin;
            while (before - begin < time) {
                long now = System.nanoTime();
                long gap = now - before;
                if (gap > SHORTEST) {
                    taken += gap;
                    pieces++;
                    longest = Math.max(longest, gap);
                }
                before = now;
            }
        }
    }
}
