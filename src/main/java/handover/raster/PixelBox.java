package handover.raster;

/// A rectangle of whole pixels.
///
/// @param left its first column
/// @param top its first row
/// @param right the column after its last one
/// @param bottom the row after its last one
public record PixelBox(int left, int top, int right, int bottom) {

    /// Whether it has no pixel.
    public boolean isEmpty() {
        return left >= right || top >= bottom;
    }
}
