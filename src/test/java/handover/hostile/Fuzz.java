package handover.hostile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Feeds a reader with changed seeds.
///
/// By hand for longer: `mvn -q test-compile exec:exec@fuzz -Dseconds=600`.
public final class Fuzz {
    private final List<byte[]> seeds;
    private final Feeder feeder;

    Fuzz(FuzzTarget target, Path temporary) throws IOException {
        this.seeds = FuzzSeeds.of(target);
        this.feeder = new Feeder(target, temporary);
    }

    /// Feeds one changed input.
    void once(long seed) {
        feeder.feed(new Mutations(seed).of(seeds));
    }

    /// Feeds every seed as it is.
    void seeds() {
        seeds.forEach(feeder::feed);
    }

    /// Feeds every reader for some seconds and says how often, and what was found.
    ///
    /// @param args how many seconds for each reader
    public static void main(String[] args) throws IOException {
        long seconds = Long.parseLong(args[0]);
        try (var temporary = PassingFolder.fresh()) {
            run(seconds, temporary.path());
        }
    }

    private static void run(long seconds, Path temporary) throws IOException {
        for (FuzzTarget target : FuzzTarget.values()) {
            var fuzz = new Fuzz(target, temporary);
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            long seed = System.nanoTime();
            long fed = 0;
            long finds = 0;
            long slowest = 0;
            while (System.nanoTime() < end) {
                long begun = System.nanoTime();
                try {
                    fuzz.once(seed);
                } catch (RuntimeException | StackOverflowError e) {
                    finds++;
                    System.out.println(target + " seed " + seed + ": " + e);
                }
                slowest = Math.max(slowest, System.nanoTime() - begun);
                fed++;
                seed++;
            }
            System.out.printf(
                    "%s: %d inputs, %d finds, slowest %d ms%n",
                    target, fed, finds, slowest / 1_000_000);
        }
    }
}
