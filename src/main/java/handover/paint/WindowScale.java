package handover.paint;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// How many device pixels a logical pixel has in the window that a node is in. It changes when the
/// window is dragged to another screen; what is painted must then be painted anew.
public final class WindowScale {
    private WindowScale() {}

    /// The scale of a node's window; 1 while the node is in none.
    public static ObservableValue<Number> of(Node node) {
        return node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::renderScaleXProperty)
                .map(scale -> (Number) scale)
                .orElse(1);
    }
}
