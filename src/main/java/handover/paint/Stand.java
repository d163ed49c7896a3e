package handover.paint;

import java.util.Optional;

/// For which view pixels of the map were painted: they serve another one as long as the map is only
/// moved, by whole device pixels.
///
/// @param look what the pixels depend on beside the view: equal looks are painted alike
/// @param view as it was then
/// @param scale device pixels in a logical pixel
record Stand(Object look, View view, double scale) {

    /// Of this much of a device pixel nothing can be seen.
    private static final double TINY = 1e-3;

    /// Farther from where they were painted pixels are not moved: single precision would not do.
    private static final double FAR = 8192;

    /// How the map has been moved since, if it looks the same otherwise and not a part of a pixel
    /// is left over.
    Optional<Shift> to(Stand next) {
        if (next.scale != scale
                || next.view.zoom() != view.zoom()
                || !next.view.size().equals(view.size())
                || !look.equals(next.look)) {
            return Optional.empty();
        }
        double x = next.view.x(view.worldX(0)) * scale;
        double y = next.view.y(view.worldY(0)) * scale;
        boolean whole = Math.abs(x - Math.rint(x)) < TINY && Math.abs(y - Math.rint(y)) < TINY;
        return whole && Math.abs(x) < FAR && Math.abs(y) < FAR
                ? Optional.of(new Shift((int) Math.rint(x), (int) Math.rint(y)))
                : Optional.empty();
    }

    /// Whether the view has no pixel.
    boolean isEmpty() {
        return width() <= 0 || height() <= 0;
    }

    /// A part of what was painted, device pixels.
    GroundPart part(int left, int top, int width, int height) {
        return new GroundPart(view, scale, left, top, width, height);
    }

    /// The view's width, device pixels.
    int width() {
        return (int) DeviceCanvas.pixels(view.size().width() * scale);
    }

    /// The view's height, device pixels.
    int height() {
        return (int) DeviceCanvas.pixels(view.size().height() * scale);
    }
}
