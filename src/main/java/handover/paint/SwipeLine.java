package handover.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// The line between the two sides: with a grip where it can be moved.
public final class SwipeLine {
    /// Radius of the grip, logical pixels before the palette's type.
    public static final double GRIP = 15;

    private SwipeLine() {}

    static void paint(Ink ink, CompareScene scene) {
        double height = scene.size().height();
        Color dark = ink.palette().text();
        Color light = ink.palette().panel();
        double wide = ink.whole(ink.type(scene.swipes() ? 4 : CompareScene.GAP));
        double x = ink.snap(scene.lineAt() - wide / 2);
        ink.g().setFill(scene.swipes() ? light : ink.palette().panelEdge());
        ink.g().fillRect(x, 0, wide, height);
        if (!scene.swipes()) {
            return;
        }
        double thin = ink.whole(ink.type(1.6));
        ink.g().setFill(dark);
        ink.g().fillRect(ink.snap(scene.lineAt() - thin / 2), 0, thin, height);
        grip(ink, scene.lineAt(), height / 2, dark, light);
    }

    private static void grip(Ink ink, double x, double y, Color dark, Color light) {
        double radius = ink.type(GRIP);
        ink.disc(x, y, radius, light);
        ink.circle(x, y, radius, dark, ink.type(1.6));
        for (int way : new int[] {-1, 1}) {
            arrow(ink, x + way * radius * 0.28, y, way * radius * 0.34, dark);
        }
    }

    private static void arrow(Ink ink, double x, double y, double length, Color color) {
        GraphicsContext g = ink.g();
        double half = Math.abs(length) * 1.1;
        g.setFill(color);
        g.beginPath();
        g.moveTo(x + length, y);
        g.lineTo(x, y - half);
        g.lineTo(x, y + half);
        g.closePath();
        g.fill();
    }
}
