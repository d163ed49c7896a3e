package handover.bench;

import java.util.Locale;
import java.util.Map;

/// What was measured of a dossier with so many sites.
record GrowthPoint(int sites, Map<String, Double> said) {

    /// A figure by its name; not a number if it was not measured.
    double get(String name) {
        return said.getOrDefault(name, Double.NaN);
    }

    /// Median, 95 and 99 percent and the worst in words.
    String words(String of, String part) {
        return words(of + "." + part);
    }

    /// Median, 95 and 99 percent and the worst in words.
    String words(String of) {
        String stem = of + ".";
        return String.format(
                Locale.ROOT,
                "%.1f, p95 %.1f, p99 %.1f, worst %.1f ms",
                get(stem + 50),
                get(stem + 95),
                get(stem + 99),
                get(stem + 100));
    }

    /// What 95 of 100 steps are held to, milliseconds; 0 if to nothing here.
    double most() {
        return switch (sites) {
            case 1_000 -> 16;
            case 10_000 -> 20;
            case 100_000 -> 50;
            case 1_000_000 -> 150;
            default -> 0;
        };
    }
}
