package handover.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/// What the toolkit does not offer and a measurement needs: when a pulse begins, and when what was
/// handed to the painting thread is painted. It looks into JavaFX by name.
final class Rendering {
    private static final String TOOLKIT = "com.sun.javafx.tk.Toolkit";
    private static final String QUANTUM = "com.sun.javafx.tk.quantum.QuantumToolkit";
    private static final String LISTENER = "com.sun.javafx.tk.TKPulseListener";

    /// The toolkit holds its listeners weakly.
    private static final List<Object> LISTENERS = new ArrayList<>();

    private static final int ROWS = 1000;

    private static final AtomicBoolean RUNNING = new AtomicBoolean();

    private Rendering() {}

    /// Starts the toolkit, which goes on when the last window is closed.
    static void start() throws InterruptedException {
        if (RUNNING.compareAndSet(false, true)) {
            var started = new CountDownLatch(1);
            Platform.startup(started::countDown);
            started.await();
        }
        Platform.setImplicitExit(false);
    }

    /// Runs something at the beginning of every pulse; called on the toolkit's thread.
    static void onPulse(Runnable task) {
        try {
            Class<?> listener = Class.forName(LISTENER);
            InvocationHandler call =
                    (proxy, method, args) -> {
                        if (method.getName().equals("pulse")) {
                            task.run();
                            return null;
                        }
                        return method.getName().equals("hashCode")
                                ? System.identityHashCode(proxy)
                                : proxy == args[0];
                    };
            Object proxy =
                    Proxy.newProxyInstance(
                            listener.getClassLoader(), new Class<?>[] {listener}, call);
            LISTENERS.add(proxy);
            Class<?> type = Class.forName(TOOLKIT);
            Object toolkit = type.getMethod("getToolkit").invoke(null);
            type.getMethod("addStageTkPulseListener", listener).invoke(toolkit, proxy);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Shows a scene at the corner of the screen; called on the toolkit's thread.
    static Stage show(Scene scene, int width, int height) {
        var stage = new Stage();
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        roomFor(stage, height);
        return stage;
    }

    /// Makes the screen that is none large enough for a window: its own buffer holds a thousand
    /// rows, and a larger window would fail each time that it has been painted.
    private static void roomFor(Stage stage, int height) {
        try {
            Object peer =
                    Class.forName("com.sun.javafx.stage.WindowHelper")
                            .getMethod("getPeer", Window.class)
                            .invoke(null, stage);
            Object window =
                    Class.forName("com.sun.javafx.tk.quantum.WindowStage")
                            .getMethod("getPlatformWindow")
                            .invoke(peer);
            if (window.getClass().getSimpleName().equals("HeadlessWindow") && height > ROWS) {
                Field buffer = window.getClass().getDeclaredField("frameBuffer");
                buffer.setAccessible(true);
                buffer.set(window, ByteBuffer.allocate((height + 2 * ROWS) * ROWS * 4));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Waits until the painting thread has done what it was given so far.
    static void await() {
        try {
            Class.forName(QUANTUM)
                    .getMethod("runInRenderThreadAndWait", Runnable.class)
                    .invoke(null, (Runnable) () -> {});
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
