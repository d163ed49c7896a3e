package handover.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What is printed to the console while something is read: nothing should be.
final class Printed {
    private Printed() {}

    /// Reads something.
    @FunctionalInterface
    interface Action {
        /// Does it.
        void run() throws IOException;
    }

    /// Whatever an action prints as an error.
    static String by(Action action) throws IOException {
        PrintStream console = System.err;
        var bytes = new ByteArrayOutputStream();
        var printed = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        System.setErr(printed);
        try {
            action.run();
        } finally {
            System.setErr(console);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
