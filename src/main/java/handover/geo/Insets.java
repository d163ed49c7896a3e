package handover.geo;

/// Room to leave free at the edges of a view, in logical pixels, for plates, legend and scale bar.
///
/// @param top not negative
/// @param right not negative
/// @param bottom not negative
/// @param left not negative
public record Insets(double top, double right, double bottom, double left) {

    /// No room at all.
    public static final Insets NONE = new Insets(0, 0, 0, 0);

    /// @throws IllegalArgumentException if a side is negative or not finite
    public Insets {
        boolean positive = top >= 0 && right >= 0 && bottom >= 0 && left >= 0;
        if (!positive || !Double.isFinite(top + right + bottom + left)) {
            throw new IllegalArgumentException(
                    "not insets: " + top + " " + right + " " + bottom + " " + left);
        }
    }

    /// The same room on all four sides.
    public static Insets all(double side) {
        return new Insets(side, side, side, side);
    }
}
