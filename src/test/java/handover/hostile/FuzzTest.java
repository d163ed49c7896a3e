package handover.hostile;

import handover.hostile.Fuzz.Target;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;

/// Some hundred changed inputs for each reader, the same ones in every run.
class FuzzTest {
    private static final int INPUTS = 300;

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(Target.class)
    void noInputMakesAReaderFail(Target target) throws IOException {
        var fuzz = new Fuzz(target, folder);
        for (long seed = 0; seed < INPUTS; seed++) {
            fuzz.once(seed);
        }
    }
}
