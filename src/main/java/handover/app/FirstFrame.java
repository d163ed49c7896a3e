package handover.app;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// The moment after a scene has been seen for the first time.
final class FirstFrame {
    /// The pixels of a frame come to the window by way of the toolkit's own thread, a frame or two
    /// after it was laid out; who would take that thread at once would keep them from the screen.
    private static final int FRAMES = 3;

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
        new AnimationTimer() {
            private int left = FRAMES;

            @Override
            public void handle(long now) {
                left--;
                if (left == 0) {
                    stop();
                    Platform.runLater(task);
                }
            }
        }.start();
    }
}
