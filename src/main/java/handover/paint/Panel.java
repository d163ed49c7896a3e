package handover.paint;

import handover.geo.Box;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Paints the plain sheet under words: rounded, with a thin edge and a soft shadow.
public final class Panel {
    private static final double ROUND = 16;
    private static final int SHADOWS = 3;

    private Panel() {}

    /// Takes off what has been painted on it since, but for words nearer to its edge than its
    /// corners are round.
    ///
    /// @param box the same as when it was painted
    static void wipe(Ink ink, Box box) {
        double left = ink.snap(box.minX() + ROUND / 2);
        double top = ink.snap(box.minY() + ROUND / 2);
        double right = ink.snap(box.maxX() - ROUND / 2);
        double bottom = ink.snap(box.maxY() - ROUND / 2);
        ink.g().setFill(sheet(ink));
        ink.g().fillRect(left, top, right - left, bottom - top);
    }

    private static Color sheet(Ink ink) {
        return ink.palette().panel().deriveColor(0, 1, 1, 1);
    }

    /// Paints it over a box.
    public static void paint(Ink ink, Box box) {
        GraphicsContext g = ink.g();
        double left = ink.snap(box.minX());
        double top = ink.snap(box.minY());
        double width = ink.snap(box.maxX()) - left;
        double height = ink.snap(box.maxY()) - top;
        g.setFill(ink.palette().shadow());
        for (int i = 1; i <= SHADOWS; i++) {
            g.fillRoundRect(
                    left - i,
                    top - i + 2,
                    width + 2 * i,
                    height + 2 * i,
                    ROUND + 2 * i,
                    ROUND + 2 * i);
        }
        double edge = ink.whole(1);
        g.setFill(sheet(ink));
        g.fillRoundRect(left, top, width, height, ROUND, ROUND);
        g.setStroke(ink.palette().panelEdge());
        g.setLineWidth(edge);
        g.strokeRoundRect(
                left + edge / 2,
                top + edge / 2,
                width - edge,
                height - edge,
                ROUND - edge,
                ROUND - edge);
    }
}
