package handover.app;

import java.io.PrintWriter;

/// Shows on a terminal how far something has come, always in the same line, which is empty again at
/// the end. Where nobody watches it writes nothing.
///
/// @param watched whether somebody watches
record ProgressLine(PrintWriter err, boolean watched) {
    private static final int WIDTH = 30;
    private static final String ERASE = "\r\u001B[K";

    /// Some of all are done.
    void reached(int done, int of) {
        if (watched) {
            int full = of == 0 ? WIDTH : WIDTH * done / of;
            String bar = "#".repeat(full) + "-".repeat(WIDTH - full);
            err.print(ERASE + "[" + bar + "] " + done + "/" + of);
            err.flush();
        }
    }

    /// Empties the line.
    void clear() {
        if (watched) {
            err.print(ERASE);
            err.flush();
        }
    }
}
