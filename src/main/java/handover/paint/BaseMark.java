package handover.paint;

import handover.paint.Palette.States;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// The mark of a base.
final class BaseMark {
    private static final double HALO = 0.26;
    private static final double RING = 0.27;

    private BaseMark() {}

    static void paint(Ink ink, Mark mark, double x, double y, double r) {
        States colors = ink.palette().states();
        if (mark.disputed()) {
            diamond(ink, x, y, r, colors.disputed());
            return;
        }
        ink.disc(x, y, r * (1 + HALO), ink.palette().halo());
        switch (mark.status()) {
            case OPEN -> ink.disc(x, y, r, colors.open());
            case WINDOW -> hatched(ink, x, y, r, colors.open());
            case HANDED_OVER -> {
                ring(ink, x, y, r, colors.handedOver());
                Symbols.tick(ink, x, y, r * 0.5, r * RING, colors.handedOver());
            }
            case ANNOUNCED -> {
                dotted(ink, x, y, r, colors.open());
                ink.disc(x, y, r * 0.42, colors.open());
            }
            case AS_ANNOUNCED -> {
                dotted(ink, x, y, r, colors.asAnnounced());
                Symbols.letter(ink, "?", x, y, r * 1.35, colors.asAnnounced());
            }
        }
    }

    private static void ring(Ink ink, double x, double y, double r, Color color) {
        double width = r * RING;
        ink.disc(x, y, r - width / 2, ink.palette().paper());
        ink.circle(x, y, r - width / 2, color, width);
    }

    private static void hatched(Ink ink, double x, double y, double r, Color color) {
        ink.disc(x, y, r - 0.5, ink.palette().paper());
        Symbols.hatch(ink, x, y, r * 0.86, color);
        ink.circle(x, y, r - r * 0.1, color, r * 0.2);
    }

    private static void dotted(Ink ink, double x, double y, double r, Color color) {
        ink.disc(x, y, r, ink.palette().paper());
        int dots = 12;
        for (int i = 0; i < dots; i++) {
            double angle = 2 * Math.PI * i / dots;
            ink.disc(
                    x + 0.88 * r * Math.cos(angle),
                    y + 0.88 * r * Math.sin(angle),
                    r * 0.15,
                    color);
        }
    }

    private static void diamond(Ink ink, double x, double y, double r, Color color) {
        double half = r * 1.3;
        double width = r * RING;
        path(ink.g(), x, y, half);
        ink.line(ink.palette().halo(), width + 2 * HALO * r);
        ink.g().stroke();
        ink.g().setFill(ink.palette().paper());
        ink.g().fill();
        ink.line(color, width);
        ink.g().stroke();
        Symbols.cross(ink, x, y, r * 0.36, r * 0.25, color);
    }

    private static void path(GraphicsContext g, double x, double y, double half) {
        g.beginPath();
        g.moveTo(x, y - half);
        g.lineTo(x + half, y);
        g.lineTo(x, y + half);
        g.lineTo(x - half, y);
        g.closePath();
    }
}
