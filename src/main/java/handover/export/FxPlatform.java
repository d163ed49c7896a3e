package handover.export;

import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// The painter's toolkit for a program without a window: started once, without a display, painting
/// in software so that every machine gives the same pixels.
public final class FxPlatform {
    private static boolean started;

    private FxPlatform() {}

    /// Starts the toolkit without a display, unless it runs already.
    public static synchronized void startWithoutDisplay() {
        if (started) {
            return;
        }
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            Platform.startup(() -> {});
            Platform.setImplicitExit(false);
        } catch (IllegalStateException alreadyRunning) {
            // A window, or a test, has started it: its thread serves as well.
        }
        started = true;
    }

    /// Runs a task on the toolkit's thread and waits for its answer; at once if this is that
    /// thread.
    ///
    /// @throws Exception what the task throws
    public static <T> T call(Callable<T> task) throws Exception {
        if (Platform.isFxApplicationThread()) {
            return task.call();
        }
        var future = new FutureTask<>(task);
        Platform.runLater(future);
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }

    /// Ends the toolkit, so that the program can end.
    public static void stop() {
        Platform.exit();
    }
}
