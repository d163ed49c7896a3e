package handover.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.text.Font;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes on canvases. Letters that need no shaping are written as text; of others the outline is
/// drawn, so that the thread that paints has nothing to shape.
final class Lettering {
    private static final int MOST_REMEMBERED = 500;
    private static final Map<Key, List<PathElement>> OUTLINES = new HashMap<>();

    static {
        Shaping.keepApart();
    }

    private Lettering() {}

    private record Key(Font font, String text) {}

    /// Fills a line of text in the font and colour that are set.
    static void fill(GraphicsContext g, String text, double x, double baseline) {
        if (Shaping.needed(text)) {
            trace(g, text, x, baseline);
            g.fill();
        } else {
            g.fillText(text, x, baseline);
        }
    }

    /// Draws a line around each letter with the stroke that is set.
    static void stroke(GraphicsContext g, String text, double x, double baseline) {
        if (Shaping.needed(text)) {
            trace(g, text, x, baseline);
            g.stroke();
        } else {
            g.strokeText(text, x, baseline);
        }
    }

    private static void trace(GraphicsContext g, String text, double x, double y) {
        if (OUTLINES.size() > MOST_REMEMBERED) {
            OUTLINES.clear();
        }
        var key = new Key(g.getFont(), text);
        g.beginPath();
        for (PathElement element :
                OUTLINES.computeIfAbsent(key, it -> Shaping.outline(it.text, it.font))) {
            switch (element) {
                case MoveTo to -> g.moveTo(x + to.getX(), y + to.getY());
                case LineTo to -> g.lineTo(x + to.getX(), y + to.getY());
                case QuadCurveTo to ->
                        g.quadraticCurveTo(
                                x + to.getControlX(),
                                y + to.getControlY(),
                                x + to.getX(),
                                y + to.getY());
                case CubicCurveTo to ->
                        g.bezierCurveTo(
                                x + to.getControlX1(),
                                y + to.getControlY1(),
                                x + to.getControlX2(),
                                y + to.getControlY2(),
                                x + to.getX(),
                                y + to.getY());
                case ClosePath close -> g.closePath();
                default -> throw new IllegalStateException("no outline has " + element);
            }
        }
    }
}
