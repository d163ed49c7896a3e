package handover.paint;

import handover.paint.Palette.States;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// The mark of the headquarters: a square with letters. The state is in its filling and frame and
/// in a badge at its corner that shows the same sign as the mark of a base.
final class HeadquartersMark {
    private static final double HALF = 1.16;
    private static final double ROUND = 0.3;

    private HeadquartersMark() {}

    static void paint(Ink ink, Mark mark, double x, double y, double r) {
        States colors = ink.palette().states();
        Color paper = ink.palette().paper();
        double half = r * HALF;
        square(ink, x, y, half + r * 0.26, r * (ROUND + 0.2), ink.palette().halo());
        if (mark.disputed()) {
            framed(ink, x, y, r, colors.disputed(), mark.letters());
            diamond(ink, x + half, y - half, r * 1.02, ink.palette().halo());
            diamond(ink, x + half, y - half, r * 0.8, colors.disputed());
            Symbols.cross(ink, x + half, y - half, r * 0.22, r * 0.17, paper);
            return;
        }
        switch (mark.status()) {
            case OPEN -> {
                square(ink, x, y, half, r * ROUND, colors.open());
                letters(ink, mark.letters(), x, y, r, colors.onOpen());
            }
            case WINDOW -> {
                framed(ink, x, y, r, colors.open(), "");
                hatch(ink, x, y, half - r * 0.2, colors.open());
                square(ink, x, y, r * 0.72, 0, paper);
                letters(ink, mark.letters(), x, y, r, colors.open());
            }
            case HANDED_OVER -> {
                framed(ink, x, y, r, colors.handedOver(), mark.letters());
                badge(ink, x, y, r, colors.handedOver());
                Symbols.tick(ink, x + half, y - half, r * 0.34, r * 0.18, paper);
            }
            case ANNOUNCED -> dotted(ink, x, y, r, colors.open(), mark.letters());
            case AS_ANNOUNCED -> {
                dotted(ink, x, y, r, colors.asAnnounced(), mark.letters());
                badge(ink, x, y, r, colors.asAnnounced());
                Symbols.letter(ink, "?", x + half, y - half, r * 0.95, paper);
            }
        }
    }

    private static void framed(Ink ink, double x, double y, double r, Color color, String text) {
        double half = r * HALF;
        double width = r * 0.25;
        square(ink, x, y, half, r * ROUND, color);
        square(ink, x, y, half - width, r * (ROUND - 0.2), ink.palette().paper());
        letters(ink, text, x, y, r, color);
    }

    private static void dotted(Ink ink, double x, double y, double r, Color color, String text) {
        double half = r * HALF;
        square(ink, x, y, half, r * ROUND, ink.palette().paper());
        int dots = 4;
        double edge = half - r * 0.12;
        for (int i = 0; i <= dots; i++) {
            double along = -edge + 2 * edge * i / dots;
            ink.disc(x + along, y - edge, r * 0.15, color);
            ink.disc(x + along, y + edge, r * 0.15, color);
            ink.disc(x - edge, y + along, r * 0.15, color);
            ink.disc(x + edge, y + along, r * 0.15, color);
        }
        letters(ink, text, x, y, r, color);
    }

    /// Rising stripes across a square, ended on its edges.
    private static void hatch(Ink ink, double x, double y, double half, Color color) {
        GraphicsContext g = ink.g();
        ink.line(color, half * 0.17);
        g.beginPath();
        double step = half * 0.5;
        for (double sum = -3 * step; sum <= 3 * step + 1e-9; sum += step) {
            double from = Math.max(-half, sum - half);
            double to = Math.min(half, sum + half);
            g.moveTo(x + from, y + sum - from);
            g.lineTo(x + to, y + sum - to);
        }
        g.stroke();
    }

    private static void diamond(Ink ink, double x, double y, double half, Color color) {
        ink.g().setFill(color);
        ink.g()
                .fillPolygon(
                        new double[] {x, x + half, x, x - half},
                        new double[] {y - half, y, y + half, y},
                        4);
    }

    private static void badge(Ink ink, double x, double y, double r, Color color) {
        double half = r * HALF;
        ink.disc(x + half, y - half, r * 0.78, ink.palette().halo());
        ink.disc(x + half, y - half, r * 0.6, color);
    }

    private static void letters(Ink ink, String text, double x, double y, double r, Color color) {
        Symbols.letter(ink, text, x, y, r * 1.08, color);
    }

    private static void square(
            Ink ink, double x, double y, double half, double corner, Color color) {
        GraphicsContext g = ink.g();
        double left = ink.snap(x - half);
        double top = ink.snap(y - half);
        double side = ink.snap(x + half) - left;
        g.setFill(color);
        g.fillRoundRect(left, top, side, side, 2 * corner, 2 * corner);
    }
}
