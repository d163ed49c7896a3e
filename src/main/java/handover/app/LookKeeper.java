package handover.app;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import java.util.function.Consumer;

/// Waits until a window has opened and can be seen, and says whether it still looks as it opened:
/// nobody has touched it, and no button is lit under the pointer.
final class LookKeeper {
    private final Scene scene;
    private final Consumer<Boolean> then;
    private final EventHandler<InputEvent> touch = this::touched;
    private boolean untouched = true;

    private LookKeeper(Scene scene, Consumer<Boolean> then) {
        this.scene = scene;
        this.then = then;
    }

    /// Waits for a scene that has been furnished just now.
    ///
    /// @param then is told whether it looks as it opened, on the toolkit's thread
    static void await(Scene scene, Consumer<Boolean> then) {
        var keeper = new LookKeeper(scene, then);
        scene.addEventFilter(InputEvent.ANY, keeper.touch);
        FirstFrame.then(scene, keeper::seen);
    }

    private void touched(InputEvent event) {
        var type = event.getEventType();
        if (type == KeyEvent.KEY_PRESSED
                || type == MouseEvent.MOUSE_PRESSED
                || type == ScrollEvent.SCROLL) {
            untouched = false;
        }
    }

    private void seen() {
        scene.removeEventFilter(InputEvent.ANY, touch);
        then.accept(untouched && !lit(scene.getRoot()));
    }

    private static boolean lit(Node node) {
        if (!node.isHover()) {
            return false;
        }
        boolean lights =
                node instanceof ButtonBase
                        || node instanceof TextInputControl
                        || node instanceof ComboBoxBase
                        || node instanceof Cell;
        return lights
                || node instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream().anyMatch(LookKeeper::lit);
    }
}
