package handover.paint;

import javafx.scene.paint.Color;

/// Paints the mark of a site: on the map, in the legend, on the timeline and beside words.
///
/// Open is a filled disc, a window a hatched one, handed over a ring with a tick, disputed a
/// diamond with a cross, an announced end a dotted ring around a small disc, an end only announced
/// a dotted ring with a question mark. The headquarters are a square with letters.
public final class MarkPainter {
    /// The radius on the map, logical pixels before [Ink#type(double)].
    public static final double RADIUS = 8.5;

    private static final double HALO = 1.75;

    private MarkPainter() {}

    /// Paints a mark in the middle of a halo of the palette's colour.
    ///
    /// @param x middle, logical pixels
    /// @param y middle, logical pixels
    /// @param radius of the disc; other shapes have about the same weight to the eye
    public static void paint(Ink ink, Mark mark, double x, double y, double radius) {
        if (mark.letters().isEmpty()) {
            BaseMark.paint(ink, mark, x, y, radius);
        } else {
            HeadquartersMark.paint(ink, mark, x, y, radius);
        }
    }

    /// Paints the ring around a selected mark; beneath the mark, hence before it.
    public static void paintSelection(Ink ink, double x, double y, double radius) {
        double around = radius * 1.75;
        ink.disc(x, y, around + radius * 0.3, ink.palette().halo());
        ink.circle(x, y, around, ink.palette().text(), radius * 0.24);
    }

    /// Paints the softer ring around the mark under the pointer.
    public static void paintHover(Ink ink, double x, double y, double radius) {
        Color text = ink.palette().text();
        ink.disc(x, y, radius * 1.75, text.deriveColor(0, 1, 1, 0.16));
    }

    /// Paints the halo of a mark that is another one on the other side of a comparison; beneath
    /// the mark, hence before it.
    public static void paintDifference(Ink ink, double x, double y, double radius) {
        double around = radius * HALO;
        ink.disc(x, y, around, ink.palette().lens().deriveColor(0, 1, 1, 0.2));
        ink.circle(x, y, around, ink.palette().lens(), radius * 0.2);
    }
}
