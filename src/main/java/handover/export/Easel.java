package handover.export;

import handover.io.PngStrips;
import handover.paint.CompareSheet;
import handover.paint.DeviceCanvas;
import handover.paint.MapSheet;

import javafx.scene.Group;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import java.lang.ref.SoftReference;
import java.util.function.DoubleFunction;

/// What the map of a picture and its frame are painted on; on the toolkit's thread alone.
///
/// The last one is kept for the next picture, as long as there is memory: to be given new memory by
/// the system takes longer than to paint on it. A picture of the same ground on another day is also
/// painted only where it is another one.
///
/// @param <S> shows one map, or two of them
final class Easel<S extends Region> {
    /// Larger pictures leave nothing behind, pixels.
    private static final int MOST_KEPT = 9_000_000;

    private static SoftReference<Easel<?>> last = new SoftReference<>(null);

    private final PixelGrid grid;
    private final DeviceCanvas frame = new DeviceCanvas();
    private final S sheet;
    private final Bands bands;

    private Easel(PixelGrid grid, S sheet) {
        this.grid = grid;
        this.sheet = sheet;
        sheet.setManaged(false);
        bands = new Bands(new Group(frame, sheet), grid);
    }

    /// An easel for a map, whatever is on it.
    static Easel<MapSheet> ofMap(PixelGrid grid) {
        return of(MapSheet.class, grid, MapSheet::new);
    }

    /// An easel for a comparison, whatever is on it.
    static Easel<CompareSheet> ofComparison(PixelGrid grid) {
        return of(CompareSheet.class, grid, CompareSheet::new);
    }

    /// An easel for a map that nobody else will have.
    static Easel<MapSheet> own(PixelGrid grid) {
        return new Easel<>(grid, new MapSheet(grid.scale()));
    }

    private static <S extends Region> Easel<S> of(
            Class<S> type, PixelGrid grid, DoubleFunction<S> sheet) {
        Easel<?> kept = last.get();
        if (kept != null && kept.grid.equals(grid) && type.isInstance(kept.sheet)) {
            // The class of the sheet is the one that is wanted.
            @SuppressWarnings("unchecked")
            Easel<S> same = (Easel<S>) kept;
            if (same.frame.fitsScreens()) {
                return same;
            }
        }
        var made = new Easel<>(grid, sheet.apply(grid.scale()));
        boolean keep = (long) grid.width() * grid.height() <= MOST_KEPT;
        last = new SoftReference<>(keep ? made : null);
        return made;
    }

    PixelGrid grid() {
        return grid;
    }

    /// For what stands around the map.
    DeviceCanvas frame() {
        return frame;
    }

    /// For the map.
    S sheet() {
        return sheet;
    }

    /// All pixels as the toolkit has them.
    WritableImage whole(Color behind) {
        show(true, true);
        return bands.whole(behind);
    }

    /// All pixels, being compressed. What stands above and below the map is painted and taken
    /// first, so that it is compressed while the map is painted.
    ///
    /// @param alpha whether some pixels are not opaque
    /// @param covers whether nothing is seen of the page through the map
    PngStrips strips(PictureLayout layout, Color behind, boolean alpha, boolean covers) {
        PngStrips strips = bands.begun(alpha);
        int bottom = layout.top() + layout.height();
        int first = layout.top() / PngStrips.ROWS;
        int end = Math.min(strips.count(), up(bottom));
        show(true, false);
        bands.add(strips, 0, first, behind, alpha);
        bands.add(strips, end, strips.count(), behind, alpha);
        show(true, true);
        int inner = up(layout.top());
        int outer = bottom / PngStrips.ROWS;
        if (!covers || layout.width() < grid.width() || inner >= outer) {
            bands.add(strips, first, end, behind, alpha);
            return strips;
        }
        bands.add(strips, first, inner, behind, alpha);
        bands.add(strips, outer, end, behind, alpha);
        show(false, true);
        bands.add(strips, inner, outer, behind, alpha);
        return strips;
    }

    private void show(boolean withFrame, boolean withMap) {
        frame.setVisible(withFrame);
        sheet.setVisible(withMap);
    }

    /// The first strip that begins at or below a row.
    private static int up(int row) {
        return (row + PngStrips.ROWS - 1) / PngStrips.ROWS;
    }
}
