package handover.ui.map;

import handover.geo.Point;

import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Zooms about the pointer: by the wheel, and by a pinch where there is a touch pad.
final class WheelGesture {
    /// What one notch of a usual wheel reports.
    private static final double NOTCH = 40;

    private WheelGesture() {}

    static void on(Node node, Moves camera) {
        node.addEventHandler(
                ScrollEvent.SCROLL,
                event -> {
                    double steps = event.getDeltaY() / NOTCH;
                    if (steps != 0) {
                        camera.zoom(steps, new Point(event.getX(), event.getY()));
                    }
                    event.consume();
                });
        node.addEventHandler(
                ZoomEvent.ZOOM,
                event -> {
                    double steps = 2 * Math.log(event.getZoomFactor()) / Math.log(2);
                    camera.zoom(steps, new Point(event.getX(), event.getY()));
                    event.consume();
                });
    }
}
