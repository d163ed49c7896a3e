package handover.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Paints the small signs at the corners of marks: a pennant above the left shoulder, unless
/// [FlagPlace] moves it to the right, a clock below the right one. The right shoulder is left to
/// the headquarters' own badge. Both are small beside the mark, stand clear of what is inside it,
/// and are no colour of a state.
public final class AsidePainter {
    private static final double SHOULDER = 0.86;
    private static final double CLOCK = 0.5;
    private static final double HALO = 0.13;

    private AsidePainter() {}

    /// Paints the signs of a mark of this radius in the middle of `x`, `y`; after the mark.
    public static void paint(Ink ink, Aside aside, double x, double y, double radius) {
        paint(ink, aside, x, y, radius, FlagPlace.LEFT);
    }

    /// Paints them with the flag at `place`.
    static void paint(Ink ink, Aside aside, double x, double y, double radius, FlagPlace place) {
        if (aside.flag()) {
            flag(ink, x + place.foot() * radius, y - FlagPlace.BOTTOM * radius, radius);
        }
        if (aside.hindsight()) {
            clock(ink, x + SHOULDER * radius, y + SHOULDER * radius, radius);
        }
    }

    /// Paints a pennant by itself, in the middle of `x`, `y`.
    static void paintFlag(Ink ink, double x, double y, double radius) {
        flag(ink, x - 0.4 * radius, y + 0.66 * radius, radius);
    }

    /// Paints a clock by itself, in the middle of `x`, `y`.
    static void paintClock(Ink ink, double x, double y, double radius) {
        clock(ink, x, y, radius);
    }

    private static void flag(Ink ink, double foot, double bottom, double r) {
        GraphicsContext g = ink.g();
        double top = bottom - FlagPlace.HEIGHT * r;
        pole(ink, foot, bottom, top, r * (0.17 + 2 * HALO), ink.palette().halo());
        ink.line(ink.palette().halo(), 2 * HALO * r);
        pennant(g, foot, top, r);
        g.stroke();
        pole(ink, foot, bottom, top, r * 0.17, ink.palette().muted());
        g.setFill(ink.palette().muted());
        pennant(g, foot, top, r);
        g.fill();
    }

    private static void pole(
            Ink ink, double x, double bottom, double top, double width, Color color) {
        ink.line(color, width);
        ink.g().strokeLine(x, bottom, x, top);
    }

    private static void pennant(GraphicsContext g, double foot, double top, double r) {
        g.beginPath();
        g.moveTo(foot, top);
        g.lineTo(foot + r, top + 0.36 * r);
        g.lineTo(foot, top + 0.72 * r);
        g.closePath();
    }

    private static void clock(Ink ink, double x, double y, double r) {
        double size = CLOCK * r;
        ink.disc(x, y, size + HALO * r, ink.palette().halo());
        ink.disc(x, y, size, ink.palette().lens());
        ink.line(ink.palette().paper(), 0.15 * r);
        GraphicsContext g = ink.g();
        g.beginPath();
        g.moveTo(x, y - 0.56 * size);
        g.lineTo(x, y + 0.06 * size);
        g.lineTo(x + 0.46 * size, y + 0.06 * size);
        g.stroke();
    }
}
