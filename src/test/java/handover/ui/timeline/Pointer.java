package handover.ui.timeline;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// A mouse over one node. The headless platform's robot knows neither drags nor wheels, so these
/// events are made here, as the toolkit makes them.
record Pointer(Node node, boolean alt) {
    private static final int NOTCH = 40;

    Pointer(Node node) {
        this(node, false);
    }

    /// The same mouse with Alt held down.
    Pointer withAlt() {
        return new Pointer(node, true);
    }

    void press(double x, double y) {
        mouse(MouseEvent.MOUSE_PRESSED, x, y, true);
    }

    void drag(double x, double y) {
        mouse(MouseEvent.MOUSE_DRAGGED, x, y, true);
    }

    void release(double x, double y) {
        mouse(MouseEvent.MOUSE_RELEASED, x, y, false);
    }

    private void mouse(EventType<MouseEvent> type, double x, double y, boolean down) {
        Point2D screen = node.localToScreen(x, y);
        Point2D scene = node.localToScene(x, y);
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        screen.getX(),
                        screen.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        alt,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    /// Turns the wheel by a notch: 1 away from the hand, -1 towards it.
    void wheel(double x, double y, int notches) {
        Point2D screen = node.localToScreen(x, y);
        Point2D scene = node.localToScene(x, y);
        Event.fireEvent(
                node,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        scene.getX(),
                        scene.getY(),
                        screen.getX(),
                        screen.getY(),
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        notches * NOTCH,
                        0,
                        notches * NOTCH,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }
}
