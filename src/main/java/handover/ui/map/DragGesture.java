package handover.ui.map;

import handover.paint.WindowScale;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Drags the map with the primary button, by whole device pixels: what is painted is moved along
/// then. A press that hardly moves stays a click.
final class DragGesture {
    private static final double SLOP = 4;

    private final Moves camera;
    private double lastX;
    private double lastY;
    private boolean dragging;

    private DragGesture(Moves camera) {
        this.camera = camera;
    }

    static void on(Node node, Moves camera) {
        var gesture = new DragGesture(camera);
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, gesture::press);
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> gesture.drag(event, node));
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> node.setCursor(Cursor.DEFAULT));
    }

    private void press(MouseEvent event) {
        lastX = event.getX();
        lastY = event.getY();
        dragging = false;
    }

    private void drag(MouseEvent event, Node node) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        double dx = event.getX() - lastX;
        double dy = event.getY() - lastY;
        if (!dragging && Math.hypot(dx, dy) < SLOP) {
            return;
        }
        dragging = true;
        node.setCursor(Cursor.CLOSED_HAND);
        double scale = WindowScale.of(node).getValue().doubleValue();
        double wholeX = Math.rint(dx * scale) / scale;
        double wholeY = Math.rint(dy * scale) / scale;
        if (wholeX != 0 || wholeY != 0) {
            camera.drag(wholeX, wholeY);
            // What is left over counts for the next one: the hand keeps its place on the map.
            lastX += wholeX;
            lastY += wholeY;
        }
    }
}
