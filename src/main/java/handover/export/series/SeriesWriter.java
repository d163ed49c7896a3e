package handover.export.series;

import java.io.IOException;
import java.io.OutputStream;

/// Writes a series as one file. The same series gives the same bytes.
@FunctionalInterface
interface SeriesWriter {
    /// Writes all of it; the stream stays open.
    ///
    /// @throws java.util.concurrent.CancellationException if it was stopped
    void write(Series series, OutputStream out, Progress progress) throws IOException;
}
