package handover.fuzz;

import handover.hostile.Feeder;
import handover.hostile.FuzzSeeds;
import handover.hostile.FuzzTarget;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;

/// What Jazzer calls, by names that it expects.
public final class GuidedTarget {
    private static @Nullable Feeder feeder;

    private GuidedTarget() {}

    /// Makes all ready.
    ///
    /// @param args the name of the target
    public static void fuzzerInitialize(String[] args) throws IOException {
        var target = FuzzTarget.valueOf(args[0]);
        feeder = new Feeder(target, Files.createTempDirectory("fuzz"));
        // What is loaded only once must not count as time of the first input.
        FuzzSeeds.of(target).forEach(feeder::feed);
    }

    /// Feeds one input.
    public static void fuzzerTestOneInput(byte[] input) {
        Objects.requireNonNull(feeder).feed(input);
    }
}
