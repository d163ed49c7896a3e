package handover.app;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.stage.Window;

import java.util.ArrayList;
import java.util.List;

/// Finds controls that are too low for their words: the toolkit cuts such words without a sign.
final class CutWords {
    /// Of a line, what is below its letters may be missing.
    private static final double LEAST = 1.5;

    private CutWords() {}

    /// The words of controls that are cut in any window.
    static List<String> anywhere() {
        return Window.getWindows().stream()
                .filter(window -> window.isShowing() && window.getScene() != null)
                .flatMap(window -> in(window.getScene().getRoot()).stream())
                .toList();
    }

    /// The words of controls that are shown and cut.
    static List<String> in(Parent root) {
        List<String> cut = new ArrayList<>();
        collect(root, cut);
        return cut;
    }

    private static void collect(Parent parent, List<String> cut) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (!node.isVisible()) {
                continue;
            }
            if (node instanceof Text text
                    && parent instanceof Labeled control
                    && text.getClip() instanceof Rectangle room
                    && room.getHeight() > 0
                    && text.getLayoutBounds().getHeight() - room.getHeight() > LEAST) {
                cut.add(control.getStyleClass() + " " + text.getText());
            }
            if (node instanceof Parent inner) {
                collect(inner, cut);
            }
        }
    }
}
