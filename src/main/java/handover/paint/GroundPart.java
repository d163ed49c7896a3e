package handover.paint;

import handover.geo.Box;
import handover.geo.Size;
import handover.raster.PixelBox;

/// A rectangle of the ground, in whole device pixels.
///
/// @param view of which it is a part
/// @param scale device pixels in a logical pixel
/// @param left its first column in the view, device pixels
/// @param top its first row in the view
/// @param width columns
/// @param height rows
record GroundPart(View view, double scale, int left, int top, int width, int height) {

    /// The part in logical pixels of the view.
    Box shown() {
        return Box.at(left / scale, top / scale, new Size(width / scale, height / scale));
    }

    /// Its own pixels.
    PixelBox pixels() {
        return new PixelBox(0, 0, width, height);
    }

    /// Those of its pixels that a box covers, whose edges are laid on pixels.
    ///
    /// @param box logical pixels of the view
    PixelBox pixels(Box box) {
        return new PixelBox(
                pixel(box.minX(), left, width),
                pixel(box.minY(), top, height),
                pixel(box.maxX(), left, width),
                pixel(box.maxY(), top, height));
    }

    private int pixel(double logical, int first, int count) {
        return (int) Math.clamp(Math.rint(logical * scale) - first, 0, count);
    }

    /// The same part of another copy of the world.
    GroundPart onto(int world) {
        return new GroundPart(view.onto(world), scale, left, top, width, height);
    }
}
