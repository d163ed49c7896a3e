package handover.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The same measured several times over, each in a Java of its own. What else a machine does at the
/// time only adds: so of each figure the quietest round counts, and all are told.
record Rounds(List<GrowthPoint> points) {

    /// The round in which 95 of 100 events had their frame soonest.
    ///
    /// @param of `step`, `pan`, `zoom` or `move`, or one of these and `.calm`
    GrowthPoint quietest(String of) {
        return points.stream()
                .min(Comparator.comparingDouble(point -> point.get(of + ".late.95")))
                .orElseThrow();
    }

    /// The time after which 95 of 100 events had their frame in the quietest round, milliseconds.
    double late(String of) {
        return quietest(of).get(of + ".late.95");
    }

    /// The same for each round, in words.
    String all(String of) {
        return points.stream()
                .map(point -> String.format(Locale.ROOT, "%.1f", point.get(of + ".late.95")))
                .collect(Collectors.joining(", ", "", " ms"));
    }
}
