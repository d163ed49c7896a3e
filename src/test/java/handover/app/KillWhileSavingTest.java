package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/// A program that is killed while it saves scenes loses no file. Here it is killed ten times, early
/// and late; `mvn test-compile exec:exec@kill` does it a hundred times at random moments and
/// measures what is lost.
class KillWhileSavingTest {
    private static final int KILLS = 10;
    private static final long LATER_EACH_TIME = 470;

    @TempDir Path folder;

    @Test
    void killingItAtAnyMomentLosesNoFileAndNoSavedEdit() throws IOException, InterruptedException {
        var killer = new KillWhileSaving(folder);
        int kept = 0;
        for (int i = 0; i < KILLS; i++) {
            var outcome = killer.kill(i * LATER_EACH_TIME);
            assertThat(outcome.inFile()).isGreaterThanOrEqualTo(outcome.saved());
            assertThat(outcome.safe()).isLessThanOrEqualTo(outcome.edits());
            kept += outcome.inRecovery();
        }
        assertThat(kept).as("the recovery has been at work").isPositive();
    }
}
