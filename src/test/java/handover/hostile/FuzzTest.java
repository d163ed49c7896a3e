package handover.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Some hundred changed inputs for each reader, the same ones in every run, and everything that
/// once was found.
class FuzzTest {
    private static final int INPUTS = 300;

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(FuzzTarget.class)
    void noInputMakesAReaderFail(FuzzTarget target) throws IOException {
        var fuzz = new Fuzz(target, folder);
        fuzz.seeds();
        for (long seed = 0; seed < INPUTS; seed++) {
            fuzz.once(seed);
        }
    }

    @Test
    void everythingFoundIsFed() throws IOException {
        long fed = 0;
        for (FuzzTarget target : FuzzTarget.values()) {
            fed += FuzzSeeds.found(target).size();
        }
        try (var files = Files.list(FuzzSeeds.FOUND)) {
            assertThat(files.count()).isEqualTo(fed);
        }
    }
}
