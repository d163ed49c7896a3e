package handover.paint;

import handover.geo.Box;
import handover.revision.Kind;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// Paints what has become of a site since an earlier version of the dossier: a plus in a disc at
/// the lower left shoulder of a new one, a triangle there for one that has changed, and a struck
/// ring where one is gone. They differ by shape, and are of no colour of a state.
public final class NewsPainter {
    private static final double CORNER = 0.98;
    private static final double SIZE = 0.6;
    private static final double HALO = 0.16;
    private static final double HALF_WIDTH = 1.1;
    private static final double DIAGONAL = Math.sqrt(0.5);
    private static final int DASHES = 8;

    private static final double TAG_HEIGHT = 14;
    private static final double TAG_LETTERS = 9.5;
    private static final double TAG_SIDE = 4.5;
    private static final double SIGN = 8;

    /// So far a tag stands out of its plate, and so far it reaches in.
    private static final double TAG_OUT = 5;

    private static final double TAG_IN = 2.5;

    private NewsPainter() {}

    /// Paints the sign of `kind` by itself in the middle of `x`, `y`, as high as a mark of this
    /// radius.
    public static void sign(Ink ink, Kind kind, double x, double y, double radius) {
        switch (kind) {
            case ADDED -> plus(ink, x, y, radius * 0.8);
            case CHANGED -> triangle(ink, x, y, radius * 0.8);
            case GONE -> ghost(ink, x, y, radius);
        }
    }

    /// Paints it at the corner of a mark; after the mark.
    static void corner(Ink ink, Kind kind, double x, double y, double radius) {
        double left = x - CORNER * radius;
        double below = y + CORNER * radius;
        if (kind == Kind.ADDED) {
            plus(ink, left, below, SIZE * radius);
        } else {
            triangle(ink, left, below, SIZE * radius);
        }
    }

    /// Where the tag stands that says how many of the sites of a plate are others: at its lower
    /// left corner, below its bar.
    ///
    /// @param type the scale of all letters
    static Box tag(Box plate, String number, double type) {
        double width = TextMeasure.width(number, letters(type)) + (SIGN + 2 * TAG_SIDE + 2) * type;
        double left = plate.minX() - TAG_OUT * type;
        double top = plate.maxY() - TAG_IN * type;
        return new Box(left, top, left + Math.ceil(width), top + TAG_HEIGHT * type);
    }

    private static Font letters(double type) {
        return Fonts.bold(TAG_LETTERS * type);
    }

    /// Paints the tag: the sign, and how many.
    static void tag(Ink ink, Kind kind, Box tag, String number) {
        double height = tag.height();
        double line = ink.whole(1);
        ink.g().setFill(ink.palette().halo());
        ink.g()
                .fillRoundRect(
                        tag.minX() - line,
                        tag.minY() - line,
                        tag.width() + 2 * line,
                        height + 2 * line,
                        height,
                        height);
        ink.g().setFill(ink.palette().text());
        ink.g().fillRoundRect(tag.minX(), tag.minY(), tag.width(), height, height, height);
        double x = tag.minX() + ink.type(TAG_SIDE + SIGN / 2);
        double y = (tag.minY() + tag.maxY()) / 2;
        small(ink, kind, x, y, ink.type(SIGN / 2));
        Font font = letters(ink.palette().type());
        double baseline = y + font.getSize() * Fonts.CAP_HEIGHT / 2;
        double words = tag.minX() + ink.type(TAG_SIDE + SIGN + 2);
        ink.text(number, words, baseline, font, ink.palette().paper());
    }

    /// The sign in the colour of paper, without what surrounds it.
    private static void small(Ink ink, Kind kind, double x, double y, double size) {
        Color paper = ink.palette().paper();
        ink.line(paper, size * 0.42);
        switch (kind) {
            case ADDED -> {
                ink.g().strokeLine(x - size * 0.8, y, x + size * 0.8, y);
                ink.g().strokeLine(x, y - size * 0.8, x, y + size * 0.8);
            }
            case CHANGED -> {
                path(ink.g(), x, y, size);
                ink.g().setFill(paper);
                ink.g().fill();
            }
            case GONE -> {
                ink.g().strokeOval(x - size * 0.65, y - size * 0.65, size * 1.3, size * 1.3);
                ink.g().strokeLine(x - size * 0.9, y + size * 0.9, x + size * 0.9, y - size * 0.9);
            }
        }
    }

    private static void plus(Ink ink, double x, double y, double size) {
        ink.disc(x, y, size * (1 + HALO * 2), ink.palette().halo());
        ink.disc(x, y, size, ink.palette().text());
        ink.line(ink.palette().paper(), size * 0.34);
        double arm = size * 0.52;
        ink.g().strokeLine(x - arm, y, x + arm, y);
        ink.g().strokeLine(x, y - arm, x, y + arm);
    }

    private static void triangle(Ink ink, double x, double y, double size) {
        path(ink.g(), x, y, size * HALF_WIDTH);
        ink.line(ink.palette().halo(), size * HALO * 4);
        ink.g().stroke();
        ink.g().setFill(ink.palette().text());
        ink.g().fill();
        ink.line(ink.palette().text(), size * 0.22);
        ink.g().stroke();
    }

    private static void path(GraphicsContext g, double x, double y, double half) {
        g.beginPath();
        g.moveTo(x, y - half * 0.92);
        g.lineTo(x + half, y + half * 0.82);
        g.lineTo(x - half, y + half * 0.82);
        g.closePath();
    }

    /// Paints where a site is no more.
    static void ghost(Ink ink, double x, double y, double radius) {
        Color muted = ink.palette().muted();
        ink.disc(x, y, radius * 1.2, ink.palette().halo());
        double around = radius * 0.9;
        ink.line(muted, radius * 0.22);
        for (int i = 0; i < DASHES; i++) {
            double start = 360.0 * i / DASHES;
            ink.g()
                    .strokeArc(
                            x - around,
                            y - around,
                            2 * around,
                            2 * around,
                            start,
                            180.0 / DASHES,
                            javafx.scene.shape.ArcType.OPEN);
        }
        double reach = radius * 1.25 * DIAGONAL;
        ink.line(muted, radius * 0.26);
        ink.g().strokeLine(x - reach, y + reach, x + reach, y - reach);
    }
}
