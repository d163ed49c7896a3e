package handover.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// The small signs inside marks.
final class Symbols {
    private static final double DIAGONAL = Math.sqrt(0.5);

    private Symbols() {}

    /// A tick that fits into a circle of radius `size`.
    static void tick(Ink ink, double x, double y, double size, double width, Color color) {
        GraphicsContext g = ink.g();
        ink.line(color, width);
        g.beginPath();
        g.moveTo(x - size * 0.86, y + size * 0.06);
        g.lineTo(x - size * 0.22, y + size * 0.7);
        g.lineTo(x + size * 0.9, y - size * 0.62);
        g.stroke();
    }

    /// A saltire in a square of half side `size`.
    static void cross(Ink ink, double x, double y, double size, double width, Color color) {
        GraphicsContext g = ink.g();
        ink.line(color, width);
        g.beginPath();
        g.moveTo(x - size, y - size);
        g.lineTo(x + size, y + size);
        g.moveTo(x + size, y - size);
        g.lineTo(x - size, y + size);
        g.stroke();
    }

    /// Rising stripes across a disc; ended on its edge, so that no clip is needed.
    static void hatch(Ink ink, double x, double y, double radius, Color color) {
        GraphicsContext g = ink.g();
        double step = radius * 0.55;
        ink.line(color, radius * 0.24);
        g.beginPath();
        for (double off = -step * 1.5; off <= step * 1.5 + 1e-9; off += step) {
            double half = Math.sqrt(Math.max(0, radius * radius - off * off));
            double middleX = x + off * DIAGONAL;
            double middleY = y + off * DIAGONAL;
            double reach = half * DIAGONAL;
            g.moveTo(middleX - reach, middleY + reach);
            g.lineTo(middleX + reach, middleY - reach);
        }
        g.stroke();
    }

    /// Capitals or a figure of the given font size, centred.
    static void letter(Ink ink, String text, double x, double y, double size, Color color) {
        Font font = Fonts.bold(size);
        double width = TextMeasure.width(text, font);
        ink.g().setFont(font);
        ink.g().setFill(color);
        Lettering.fill(ink.g(), text, x - width / 2, y + size * Fonts.CAP_HEIGHT / 2);
    }
}
