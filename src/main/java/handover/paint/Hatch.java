package handover.paint;

import handover.geo.Box;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Rising stripes in an upright rectangle, each cut off at its edges by computing where: a clip of
/// the canvas would cost a picture of the whole canvas in every frame.
final class Hatch {
    private static final double DIAGONAL = Math.sqrt(2);

    private Hatch() {}

    /// Fills a box.
    ///
    /// @param step from one stripe to the next, along the lower edge
    /// @param width of a stripe
    static void fill(Ink ink, Box box, double step, double width, Color color) {
        GraphicsContext g = ink.g();
        g.setFill(color);
        g.beginPath();
        double half = width * DIAGONAL / 2;
        for (double x = box.minX() - box.height(); x < box.maxX(); x += step) {
            stripe(g, box, x, half);
        }
        g.fill();
    }

    /// The stripe from `x` at the lower edge upwards to the right.
    private static void stripe(GraphicsContext g, Box box, double x, double half) {
        double left = Math.clamp(x - half, box.minX(), box.maxX());
        double right = Math.clamp(x + half, box.minX(), box.maxX());
        double topLeft = Math.clamp(x + box.height() - half, box.minX(), box.maxX());
        double topRight = Math.clamp(x + box.height() + half, box.minX(), box.maxX());
        if (topRight <= left) {
            return;
        }
        // Its upper edge rises along x - half, its lower one along x + half; where either meets a
        // side of the box the outline turns there.
        g.moveTo(left, y(box, left - (x - half)));
        g.lineTo(topLeft, y(box, topLeft - (x - half)));
        g.lineTo(topRight, y(box, topLeft - (x - half)));
        g.lineTo(topRight, y(box, topRight - (x + half)));
        g.lineTo(right, y(box, right - (x + half)));
        g.lineTo(left, y(box, right - (x + half)));
        g.closePath();
    }

    private static double y(Box box, double risen) {
        return box.maxY() - Math.clamp(risen, 0, box.height());
    }
}
