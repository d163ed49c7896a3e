package handover.paint;

import handover.geo.Size;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// A single piece that stands still on the map, on a canvas no larger than the piece.
final class PieceCanvas {
    private final DeviceCanvas canvas = new DeviceCanvas();
    private final double unit;
    private @Nullable Object painted;
    private @Nullable Object beneath;

    /// @param unit units of the parent node in a logical pixel
    PieceCanvas(double unit) {
        this.unit = unit;
        canvas.setVisible(false);
    }

    /// The node.
    DeviceCanvas canvas() {
        return canvas;
    }

    /// Shows the piece, or nothing.
    ///
    /// @param look what its pixels depend on beside its own looks
    /// @param size of the map, beyond which nothing is painted
    void show(Optional<Piece> piece, Object look, Size size, double scale, Palette palette) {
        canvas.setVisible(piece.isPresent());
        if (piece.isEmpty()) {
            return;
        }
        Piece shown = piece.get();
        Object key = List.of(look, shown.box(), shown.looks(), scale);
        if (key.equals(painted)) {
            return;
        }
        painted = key;
        Supplier<Piece.Again> could = shown.again();
        Piece.Again again = could == null ? null : could.get();
        Object before = beneath;
        beneath = again == null ? null : List.of(look, shown.box(), again.beneath(), scale);
        int left = (int) Math.floor(Math.max(0, shown.box().minX()) * scale);
        int top = (int) Math.floor(Math.max(0, shown.box().minY()) * scale);
        if (again != null && Objects.equals(before, beneath)) {
            again.painting().accept(canvas.over(left, top, scale, palette));
            return;
        }
        double right = Math.min(shown.box().maxX(), size.width());
        double bottom = Math.min(shown.box().maxY(), size.height());
        var pixels =
                new Size(
                        Math.max(1, DeviceCanvas.pixels(right * scale) - left),
                        Math.max(1, DeviceCanvas.pixels(bottom * scale) - top));
        shown.paint(canvas.part(left, top, pixels, scale, unit, palette));
    }
}
