package handover.geo;

/// Width and height, of a view or of a label, in logical pixels. Zero is allowed: a view has no
/// size before its first layout.
///
/// @param width finite, not negative
/// @param height finite, not negative
public record Size(double width, double height) {

    /// @throws IllegalArgumentException if a side is negative or not finite
    public Size {
        if (!(width >= 0 && height >= 0 && Double.isFinite(width + height))) {
            throw new IllegalArgumentException("not a size: " + width + " x " + height);
        }
    }

    /// The box of this size whose top left corner is the origin: the whole view in screen pixels.
    public Box box() {
        return new Box(0, 0, width, height);
    }
}
