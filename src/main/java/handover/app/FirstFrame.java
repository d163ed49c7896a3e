package handover.app;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

import java.util.List;

/// The moment after a scene has been laid out for the first time and handed to be painted.
final class FirstFrame {
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

    /// Takes children of a pane out of the first frame of its scene: they come back after it, where
    /// they were.
    static void without(Pane pane, List<? extends Node> children, Scene scene) {
        int at = pane.getChildren().indexOf(children.getFirst());
        pane.getChildren().removeAll(children);
        then(scene, () -> pane.getChildren().addAll(at, children));
    }

    private void came() {
        scene.removePostLayoutPulseListener(listener);
        Platform.runLater(task);
    }
}
