package handover.app;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// The moment after a scene has been seen for the first time.
///
/// A frame is painted on a thread of its own, and its pixels come to the window by way of the
/// toolkit's thread: who took that thread at once would keep them from the screen. A second frame
/// waits until the first one is painted; after it nothing of the first one is on its way.
final class FirstFrame {
    /// Another number, and the same as it is painted.
    private static final double AS_OPAQUE = Math.nextDown(1.0);

    private final Scene scene;
    private final Runnable listener = this::came;
    private final Runnable task;

    private FirstFrame(Scene scene, Runnable task) {
        this.scene = scene;
        this.task = task;
    }

    /// Does something once, on the toolkit's thread, when the first frame no longer waits for it.
    static void then(Scene scene, Runnable task) {
        scene.addPostLayoutPulseListener(new FirstFrame(scene, task).listener);
    }

    private void came() {
        scene.removePostLayoutPulseListener(listener);
        Parent root = scene.getRoot();
        new AnimationTimer() {
            private boolean second;

            @Override
            public void handle(long now) {
                if (!second) {
                    second = true;
                    root.setOpacity(AS_OPAQUE);
                } else {
                    stop();
                    root.setOpacity(1);
                    Platform.runLater(task);
                }
            }
        }.start();
    }
}
