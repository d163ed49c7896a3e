package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

class ProgramLogTest {
    private static final Logger LOGGER = Logger.getLogger("a log of its own");

    @TempDir Path folder;

    @AfterEach
    void close() {
        for (Handler handler : LOGGER.getHandlers()) {
            handler.close();
            LOGGER.removeHandler(handler);
        }
        LOGGER.setLevel(null);
    }

    private void begin(Path where) {
        LOGGER.setUseParentHandlers(false);
        ProgramLog.begin(LOGGER, where);
    }

    @Test
    void whatFailsIsLoggedInTheFolderAndWhatDoesNotIsNot() throws IOException {
        Path odd = folder.resolve("100% ü");
        begin(odd);
        LOGGER.warning("the disk is full");
        LOGGER.info("a day was chosen");
        close();
        assertThat(odd.resolve(ProgramLog.NAME + ".0"))
                .content()
                .contains("the disk is full")
                .doesNotContain("a day was chosen");
    }

    @Test
    void theLogIsTurnedOverBeforeItGrowsLarge() throws IOException {
        begin(folder);
        String line = "x".repeat(10_000);
        for (int i = 0; i < 300; i++) {
            LOGGER.log(Level.SEVERE, line);
        }
        close();
        try (var files = Files.list(folder)) {
            long all = files.mapToLong(file -> file.toFile().length()).sum();
            assertThat(all).isBetween(500_000L, 1_200_000L);
        }
    }

    @Test
    void whereNothingCanBeWrittenNothingIsLogged() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        begin(file);
        LOGGER.severe("lost");
        assertThat(file).isEmptyFile();
    }
}
