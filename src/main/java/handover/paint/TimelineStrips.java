package handover.paint;

import handover.chronology.Moment;
import handover.geo.Size;

import javafx.scene.Group;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What a timeline shows of a day, as a node. The toolkit lays a canvas on the window as a whole
/// however little of it has changed, so the day has many side by side, and only those are painted
/// where something looks different than on the day before.
public final class TimelineStrips extends Group {
    private static final int WIDTH = 96;

    private final List<Strip> strips = new ArrayList<>();
    private @Nullable TimelineLayout layout;
    private @Nullable Palette palette;
    private double scale;

    /// One of them.
    private static final class Strip {
        private final DeviceCanvas canvas = new DeviceCanvas();
        private final int left;
        private final Size pixels;
        private List<Object> looks = List.of();

        private Strip(int left, Size pixels) {
            this.left = left;
            this.pixels = pixels;
        }
    }

    /// Nothing yet.
    public TimelineStrips() {
        setAutoSizeChildren(false);
        setManaged(false);
    }

    /// Shows a day.
    ///
    /// @param size logical pixels
    /// @param scale device pixels in a logical pixel
    /// @param active the thumb is held or has the focus
    public void show(
            Size size,
            double scale,
            Palette palette,
            TimelineLayout layout,
            Moment moment,
            boolean active) {
        if (layout != this.layout || scale != this.scale || palette != this.palette) {
            cut(size, scale);
            this.layout = layout;
            this.scale = scale;
            this.palette = palette;
        }
        List<TimelinePiece> pieces = new TimelineDay(palette, layout, moment, active).pieces();
        strips.forEach(strip -> show(strip, pieces, palette));
    }

    private void cut(Size size, double scale) {
        strips.clear();
        int width = (int) DeviceCanvas.pixels(size.width() * scale);
        double height = DeviceCanvas.pixels(size.height() * scale);
        for (int left = 0; left < width; left += WIDTH) {
            strips.add(new Strip(left, new Size(Math.min(WIDTH, width - left), height)));
        }
        getChildren().setAll(strips.stream().map(strip -> strip.canvas).toList());
    }

    private void show(Strip strip, List<TimelinePiece> pieces, Palette palette) {
        double left = strip.left / scale;
        double right = (strip.left + strip.pixels.width()) / scale;
        List<TimelinePiece> here =
                pieces.stream().filter(piece -> piece.touches(left, right)).toList();
        List<Object> looks =
                here.stream().map(piece -> piece.looks().between(left, right)).toList();
        if (!looks.equals(strip.looks)) {
            strip.looks = looks;
            Ink ink = strip.canvas.part(strip.left, 0, strip.pixels, scale, 1, palette);
            here.forEach(piece -> piece.paint(ink));
        }
    }
}
