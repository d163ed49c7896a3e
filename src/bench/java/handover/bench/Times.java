package handover.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/// Measured times of one thing.
///
/// @param nanos in the order in which they were measured
record Times(long[] nanos) {

    /// The time that so many percent do not exceed, milliseconds; not a number if there are none.
    double percentile(double percent) {
        if (nanos.length == 0) {
            return Double.NaN;
        }
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(0, rank - 1)] / 1e6;
    }

    /// Those of which it is true.
    Times only(boolean[] which) {
        return new Times(
                IntStream.range(0, nanos.length)
                        .filter(i -> which[i])
                        .mapToLong(i -> nanos[i])
                        .toArray());
    }

    /// Median, 95 and 99 percent and the worst in words.
    String words() {
        return String.format(
                Locale.ROOT,
                "%.1f, p95 %.1f, p99 %.1f, worst %.1f ms",
                percentile(50),
                percentile(95),
                percentile(99),
                percentile(100));
    }
}
