package handover.paint;

import handover.geo.Box;
import handover.geo.Size;

import java.util.Optional;

/// What part of the map a canvas shows, from when it was painted: a rectangle of device pixels
/// about a view.
///
/// @param look what the pixels depend on beside the view: equal looks are painted alike
/// @param view as it was then
/// @param scale device pixels in a logical pixel
/// @param left of the rectangle, device pixels from the view's left edge; never positive
/// @param top device pixels from the view's upper edge; never positive
/// @param width device pixels
/// @param height device pixels
record Stand(Object look, View view, double scale, int left, int top, int width, int height) {

    /// What is wider than this, in logical pixels, is never painted half beyond the view: the map
    /// may be moved as long as so much of the rectangle is left.
    static final double SLACK = 80;

    /// How far beyond the view a map that is moved is painted, logical pixels.
    private static final double MARGIN = 208;

    /// How much farther there where the next part of the map comes from.
    private static final double LEAD = 272;

    /// Of this much of a device pixel nothing can be seen.
    private static final double TINY = 1e-3;

    /// Farther from where they were painted pixels are not moved: single precision would not do.
    private static final double FAR = 8192;

    /// No texture of the toolkit is larger than this.
    private static final int LARGEST = 8192;

    /// Just the view.
    static Stand still(Object look, View view, double scale) {
        return new Stand(
                look,
                view,
                scale,
                0,
                0,
                (int) DeviceCanvas.pixels(view.size().width() * scale),
                (int) DeviceCanvas.pixels(view.size().height() * scale));
    }

    /// More than the view on all sides, and most there where the next part of the map comes from.
    ///
    /// @param moved how the map has been moved last
    Stand ahead(View next, Shift moved) {
        Stand still = still(look, next, scale);
        double far = Math.max(1, Math.hypot(moved.x(), moved.y()));
        int left = margin(moved.x() / far);
        int top = margin(moved.y() / far);
        int right = margin(-moved.x() / far);
        int bottom = margin(-moved.y() / far);
        int width = still.width + left + right;
        int height = still.height + top + bottom;
        return Math.max(width, height) > LARGEST
                ? still
                : new Stand(look, next, scale, -left, -top, width, height);
    }

    /// @param ahead how much the map moves away from that side, from -1 to 1
    private int margin(double ahead) {
        return (int) Math.ceil((MARGIN + LEAD * Math.max(0, ahead)) * scale);
    }

    /// How the map has been moved since, if it looks the same otherwise and not a part of a pixel
    /// is left over.
    Optional<Shift> to(Object nextLook, View next, double nextScale) {
        if (nextScale != scale
                || next.zoom() != view.zoom()
                || !next.size().equals(view.size())
                || !look.equals(nextLook)) {
            return Optional.empty();
        }
        double x = next.x(view.worldX(0)) * scale;
        double y = next.y(view.worldY(0)) * scale;
        boolean whole = Math.abs(x - Math.rint(x)) < TINY && Math.abs(y - Math.rint(y)) < TINY;
        return whole && Math.abs(x) < FAR && Math.abs(y) < FAR
                ? Optional.of(new Shift((int) Math.rint(x), (int) Math.rint(y)))
                : Optional.empty();
    }

    /// Whether the view lies in the rectangle after the map has been moved, and none of what has
    /// been cut off at the rectangle's edge in the view.
    boolean reaches(Shift shift) {
        if (shift.x() == 0 && shift.y() == 0) {
            return true;
        }
        Stand still = still(look, view, scale);
        int slack = (int) Math.ceil(SLACK * scale);
        return left + shift.x() <= -slack
                && top + shift.y() <= -slack
                && left + shift.x() + width >= still.width + slack
                && top + shift.y() + height >= still.height + slack;
    }

    /// The rectangle's size, device pixels.
    Size size() {
        return new Size(width, height);
    }

    /// The rectangle in logical pixels of the view.
    Box box() {
        return new Box(left / scale, top / scale, (left + width) / scale, (top + height) / scale);
    }

    /// Whether it shows more than the view.
    boolean larger() {
        return left < 0 || top < 0;
    }
}
