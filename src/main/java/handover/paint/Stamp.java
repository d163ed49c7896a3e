package handover.paint;

import handover.geo.Box;
import handover.geo.Point;

import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// Something small on the map that is painted once and then only moved: a name, or a town's dot.
///
/// @param at where its origin stands, logical pixels of the view
/// @param whole whether its origin is laid on a device pixel: it is the same pixels wherever it
///     stands. Another one is so only where the same part of a pixel is left over
/// @param around all that it may cover, seen from its origin, logical pixels; follows from looks
/// @param looks those with equal looks are the same pixels in the same palette
record Stamp(Point at, boolean whole, Box around, Object looks, Painting painting) {
    /// Letters and the marks above and below them go so far from the baseline, in font sizes.
    private static final double ABOVE = 1.5;

    private static final double BELOW = 0.75;

    /// A halo and letters that lean go so far beyond what a text measures.
    private static final double BESIDE = 4;

    /// Paints a stamp.
    @FunctionalInterface
    interface Painting {
        /// @param at where its origin is
        void paint(Ink ink, Point at);
    }

    private record Name(String text, Font font, Color color, Color halo) {}

    /// A line of text with a halo, as [Ink] writes it.
    ///
    /// @param at where its baseline begins
    /// @param type how large the palette wants lettering to be
    static Stamp name(String text, Point at, Font font, Color color, Color halo, double type) {
        double beside = BESIDE * type;
        double size = font.getSize();
        double width = TextMeasure.width(text, font);
        return new Stamp(
                at,
                true,
                new Box(-beside, -ABOVE * size, width + beside, BELOW * size),
                new Name(text, font, color, halo),
                (ink, to) -> ink.haloText(text, to.x(), to.y(), font, color, halo));
    }
}
