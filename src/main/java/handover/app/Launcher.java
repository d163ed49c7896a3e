package handover.app;

import handover.export.FxPlatform;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Where the program starts.
public final class Launcher {
    private Launcher() {}

    /// Starts the program.
    ///
    /// @param args the command line
    public static void main(String[] args) {
        boolean ended = false;
        try {
            int code = run(args);
            ended = true;
            System.exit(code);
        } finally {
            if (!ended) {
                // After a mistake of the program the toolkit would keep the process for ever.
                FxPlatform.stop();
            }
        }
    }

    /// Runs the program on the console, which is written in UTF-8 on every system.
    ///
    /// @return its exit code
    static int run(String... args) {
        return MainCommand.run(writer(System.out), writer(System.err), args);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
