package handover.app;

import handover.export.series.Progress;
import handover.export.series.Series;
import handover.export.series.SeriesFormat;
import handover.io.UnwritableException;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// One export on its way. It can be stopped, and stops by itself when the program ends, by Ctrl+C
/// too; the end waits until nothing half written is left.
final class ExportRun implements Progress {
    private static final int PATIENCE = 10;

    private final AtomicBoolean stopped = new AtomicBoolean();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Watcher watcher;

    /// Is told how far it has come, on the thread that writes.
    @FunctionalInterface
    interface Watcher {
        /// Some of all pages are done.
        void reached(int done, int of);
    }

    ExportRun(Watcher watcher) {
        this.watcher = watcher;
    }

    /// Writes all of it on this thread.
    ///
    /// @throws CancellationException if it was stopped; nothing is left behind
    /// @throws UnwritableException if it cannot be written; nothing is left behind
    void write(SeriesFormat format, Series series, Path to) throws UnwritableException {
        Thread writer = Thread.currentThread();
        var end = new Thread(() -> endWith(writer), "export-end");
        Runtime.getRuntime().addShutdownHook(end);
        try {
            format.write(series, to, this);
        } catch (UnwritableException e) {
            check();
            throw e;
        } finally {
            over.countDown();
            forget(end);
        }
    }

    /// Wakes the writer, which may wait for a toolkit that has ended already.
    private void endWith(Thread writer) {
        stop();
        writer.interrupt();
        try {
            boolean clean = over.await(PATIENCE, TimeUnit.SECONDS);
            assert clean : "the export does not end";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook is running: this was what it waited for.
        }
    }

    /// Stops before the next page.
    void stop() {
        stopped.set(true);
    }

    @Override
    public void reached(int done, int of) {
        watcher.reached(done, of);
    }

    @Override
    public boolean cancelled() {
        return stopped.get();
    }
}
