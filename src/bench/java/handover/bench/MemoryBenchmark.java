package handover.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// What the program keeps resident while somebody scrubs for minutes; in a Java of its own, with
/// the flags of the installed program.
final class MemoryBenchmark {
    private static final int LOOKS = 10;
    private static final Path SMAPS = Path.of("/proc/self/smaps_rollup");

    private MemoryBenchmark() {}

    /// @param args how many minutes
    public static void main(String[] args) throws Exception {
        long nanos = (long) (Double.parseDouble(args[0]) * TimeUnit.MINUTES.toNanos(1));
        Rendering.start();
        var window = new FrameBenchmark(MadeAtlas.orBundled(13), 1440, 900);
        long begin = System.nanoTime();
        for (int look = 1; look <= LOOKS; look++) {
            while (System.nanoTime() - begin < nanos * look / LOOKS) {
                window.slider(50);
            }
            Child.say("resident." + look, resident());
        }
        System.exit(0);
    }

    /// Proportional set size in megabytes; 0 where the system does not tell.
    private static double resident() throws IOException {
        if (!Files.exists(SMAPS)) {
            return 0;
        }
        try (var lines = Files.lines(SMAPS)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024.0;
        }
    }
}
