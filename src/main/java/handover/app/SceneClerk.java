package handover.app;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The thread on which scenes are read and written, one file after the other.
final class SceneClerk implements Autosave.Later, AutoCloseable {
    /// A disk that does not answer must not keep the program from ending.
    private static final long PATIENCE = 8;

    private final ScheduledExecutorService thread = thread();

    private static ScheduledExecutorService thread() {
        var pool =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().daemon().name("scenes").factory());
        pool.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return pool;
    }

    /// Does something as soon as what was asked before is done.
    void soon(Runnable task) {
        thread.execute(task);
    }

    @Override
    public void after(Duration delay, Runnable task) {
        thread.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Waits until all that was asked for is done, but for what was to be done later.
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
