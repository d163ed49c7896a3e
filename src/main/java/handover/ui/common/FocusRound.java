package handover.ui.common;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.ArrayList;
import java.util.List;

/// Moves the focus round within a part of the window, so that Tab never leaves it.
public final class FocusRound {
    private FocusRound() {}

    /// Puts the focus on the next stop, or on the one before.
    public static void move(Parent part, boolean backwards) {
        List<Node> stops = new ArrayList<>();
        collect(part, stops);
        if (stops.isEmpty()) {
            return;
        }
        int at = stops.indexOf(part.getScene().getFocusOwner());
        int next = at < 0 ? 0 : Math.floorMod(at + (backwards ? -1 : 1), stops.size());
        stops.get(next).requestFocus();
    }

    private static void collect(Parent part, List<Node> stops) {
        for (Node node : part.getChildrenUnmodifiable()) {
            if (node.isVisible() && !node.isDisabled()) {
                if (node.isFocusTraversable()) {
                    stops.add(node);
                }
                if (node instanceof Parent inner) {
                    collect(inner, stops);
                }
            }
        }
    }
}
