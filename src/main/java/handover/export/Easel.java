package handover.export;

import handover.paint.DeviceCanvas;
import handover.paint.MapSheet;

import javafx.scene.Group;

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

    /// What has been painted, to be looked at.
    Bands bands() {
        return bands;
    }
}
