package handover.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The log of the program: one file that is turned over before it grows large, in the user's own
/// folder, and nowhere else. What a user does is not logged; what fails is.
final class ProgramLog {
    /// The name of the file; the one before it has `.1` at its end.
    static final String NAME = "handover-atlas.log";

    private static final int LARGEST = 512 << 10;
    private static final int KEPT = 2;
    private static final Logger ROOT = Logger.getLogger("");

    private ProgramLog() {}

    /// Sends all that the program and its libraries log into `folder`. If nothing can be written
    /// there, nothing is logged.
    static void begin(Path folder) {
        begin(ROOT, folder);
    }

    static void begin(Logger logger, Path folder) {
        for (Handler other : logger.getHandlers()) {
            logger.removeHandler(other);
        }
        try {
            Files.createDirectories(folder);
            String pattern = folder.resolve(NAME).toString().replace("%", "%%");
            var handler = new FileHandler(pattern, LARGEST, KEPT, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding(StandardCharsets.UTF_8.name());
            handler.setLevel(Level.WARNING);
            logger.addHandler(handler);
        } catch (IOException e) {
            logger.setLevel(Level.OFF);
        }
    }
}
