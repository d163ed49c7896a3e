package handover.tools.basemap;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Moves the stretches of a main river that follow a shore into the middle of the water: each
/// point goes half-way to the nearest point of the opposite bank, then the stretch is smoothed.
final class Midstream {
    private static final int SMOOTH = 4;

    private Midstream() {}

    static MainRivers.River of(MainRivers.River river, List<double[]> lakes) {
        double[] xy = river.xy().clone();
        for (int from = 0; from < river.wet().length; from++) {
            double[] ring = river.wet()[from] ? ringOf(lakes, river.xy(), from) : null;
            if (ring != null) {
                int to = from;
                Set<Long> shore = keys(ring);
                while (to + 1 < river.wet().length && shore.contains(key(river.xy(), to + 1))) {
                    to++;
                }
                centre(river.xy(), xy, from, to, ring);
                from = to;
            }
        }
        return new MainRivers.River(river.name(), xy, river.wet());
    }

    private static double[] ringOf(List<double[]> lakes, double[] xy, int i) {
        long key = key(xy, i);
        return lakes.stream().filter(ring -> keys(ring).contains(key)).findFirst().orElse(null);
    }

    private static Set<Long> keys(double[] ring) {
        Set<Long> out = new HashSet<>();
        for (int i = 0; i < ring.length / 2; i++) {
            out.add(key(ring, i));
        }
        return out;
    }

    private static long key(double[] xy, int i) {
        return Chains.key(xy[2 * i], xy[2 * i + 1]);
    }

    private static void centre(double[] bank, double[] out, int from, int to, double[] ring) {
        double[] opposite = opposite(bank, from, to, ring);
        if (opposite.length < 4 || to - from < 3) {
            return;
        }
        for (int i = from + 1; i < to; i++) {
            double[] across = Lines.nearest(opposite, bank[2 * i], bank[2 * i + 1]);
            out[2 * i] = (bank[2 * i] + across[0]) / 2;
            out[2 * i + 1] = (bank[2 * i + 1] + across[1]) / 2;
        }
        for (int round = 0; round < SMOOTH; round++) {
            double[] was = out.clone();
            for (int i = 2 * from + 2; i < 2 * to; i++) {
                out[i] = (was[i - 2] + 2 * was[i] + was[i + 2]) / 4;
            }
        }
    }

    /// The ring from the end of the followed bank round to its start.
    private static double[] opposite(double[] bank, int from, int to, double[] ring) {
        Set<Long> followed = new HashSet<>();
        for (int i = from; i <= to; i++) {
            followed.add(key(bank, i));
        }
        int n = ring.length / 2 - 1;
        int start = 0;
        while (start < n && !followed.contains(key(ring, start))) {
            start++;
        }
        double[] out = new double[2 * n];
        int size = 0;
        for (int k = 0; k < n; k++) {
            int i = (start + k) % n;
            if (!followed.contains(key(ring, i))) {
                out[size++] = ring[2 * i];
                out[size++] = ring[2 * i + 1];
            }
        }
        return Arrays.copyOf(out, size);
    }
}
