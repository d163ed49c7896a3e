package handover.export;

import handover.io.PngStrips;
import handover.paint.DeviceCanvas;
import handover.paint.MapSheet;

import javafx.scene.Group;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import java.lang.ref.SoftReference;

/// What the map of a picture and its frame are painted on; on the toolkit's thread alone.
///
/// The last one is kept for the next picture, as long as there is memory: to be given new memory by
/// the system takes longer than to paint on it. A picture of the same ground on another day is also
/// painted only where it is another one.
final class Easel {
    /// Larger pictures leave nothing behind, pixels.
    private static final int MOST_KEPT = 9_000_000;

    private static SoftReference<Easel> last = new SoftReference<>(null);

    private final PixelGrid grid;
    private final DeviceCanvas frame = new DeviceCanvas();
    private final MapSheet sheet;
    private final Bands bands;

    private Easel(PixelGrid grid) {
        this.grid = grid;
        sheet = new MapSheet(grid.scale());
        sheet.setManaged(false);
        bands = new Bands(new Group(frame, sheet), grid);
    }

    /// An easel of a size, whatever is on it.
    static Easel of(PixelGrid grid) {
        Easel kept = last.get();
        if (kept != null && kept.grid.equals(grid) && kept.frame.fitsScreens()) {
            return kept;
        }
        var made = new Easel(grid);
        boolean keep = (long) grid.width() * grid.height() <= MOST_KEPT;
        last = new SoftReference<>(keep ? made : null);
        return made;
    }

    /// An easel that nobody else will have.
    static Easel own(PixelGrid grid) {
        return new Easel(grid);
    }

    PixelGrid grid() {
        return grid;
    }

    /// For what stands around the map.
    DeviceCanvas frame() {
        return frame;
    }

    /// For the map.
    MapSheet sheet() {
        return sheet;
    }

    /// All pixels as the toolkit has them.
    WritableImage whole(Color behind) {
        return bands.whole(behind);
    }

    /// All pixels, being compressed. What stands above and below the map is painted and taken
    /// first, so that it is compressed while the map is painted.
    ///
    /// @param alpha whether some of them are not opaque; if not, nothing is seen through the map
    PngStrips strips(PictureLayout layout, Color behind, boolean alpha) {
        PngStrips strips = bands.begun(alpha);
        int bottom = layout.top() + layout.height();
        int first = layout.top() / PngStrips.ROWS;
        int end = Math.min(strips.count(), up(bottom));
        sheet.setVisible(false);
        bands.add(strips, 0, first, behind, alpha);
        bands.add(strips, end, strips.count(), behind, alpha);
        sheet.setVisible(true);
        int inner = up(layout.top());
        int outer = bottom / PngStrips.ROWS;
        if (alpha || layout.width() < grid.width() || inner >= outer) {
            bands.add(strips, first, end, behind, alpha);
            return strips;
        }
        bands.add(strips, first, inner, behind, false);
        bands.add(strips, outer, end, behind, false);
        frame.setVisible(false);
        bands.add(strips, inner, outer, behind, false);
        frame.setVisible(true);
        return strips;
    }

    /// The first strip that begins at or below a row.
    private static int up(int row) {
        return (row + PngStrips.ROWS - 1) / PngStrips.ROWS;
    }
}
