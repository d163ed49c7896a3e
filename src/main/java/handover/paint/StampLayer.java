package handover.paint;

import handover.geo.Point;
import handover.geo.Size;

import javafx.scene.Group;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Stamps on the map, each on a canvas no larger than it is: from one view to the next a name is
/// moved by whole device pixels, and not painted. Some of those out of sight wait to be seen again.
final class StampLayer {
    private static final long MOST_KEPT = 2 << 20;
    private static final Shift NONE = new Shift(0, 0);
    private static final Point ORIGIN = new Point(0, 0);

    private final Group group = new Group();
    private final List<DeviceCanvas> canvases = new ArrayList<>();
    private final StampShelf shelf = new StampShelf(MOST_KEPT);
    private final double unit;
    private @Nullable Stand stand;
    private int paints;

    /// @param unit units of the parent node in a logical pixel
    StampLayer(double unit) {
        this.unit = unit;
    }

    /// The node.
    Node node() {
        return group;
    }

    /// How many stamps have been painted.
    int paints() {
        return paints;
    }

    /// Shows stamps, the first below.
    void show(View view, double scale, Palette palette, List<Stamp> stamps) {
        var next = new Stand(palette, view, scale);
        Stand before = stand;
        Optional<Shift> moved = before == null ? Optional.empty() : before.to(next);
        if (moved.isEmpty()) {
            stand = next;
        }
        if (before != null && (!before.look().equals(palette) || before.scale() != scale)) {
            shelf.forget();
        }
        Shift shift = moved.orElse(NONE);
        group.setLayoutX(shift.x() * unit / scale);
        group.setLayoutY(shift.y() * unit / scale);
        List<StampSpot> spots = stamps.stream().map(one -> StampSpot.of(one, scale)).toList();
        List<StampShelf.Given> given = shelf.give(spots);
        addCanvases();
        for (int i = 0; i < given.size(); i++) {
            DeviceCanvas canvas = canvases.get(given.get(i).canvas());
            StampSpot spot = spots.get(i);
            if (given.get(i).fresh()) {
                paint(stamps.get(i), spot, canvas, scale, palette);
            }
            canvas.stand(spot.left() - shift.x(), spot.top() - shift.y(), scale, unit);
        }
        for (int i = 0; i < canvases.size(); i++) {
            canvases.get(i).setVisible(shelf.sees(i));
        }
    }

    /// A node that is added lets the toolkit paint the whole window: hence the shelf asks for many
    /// at once. They take no memory until they are painted.
    private void addCanvases() {
        List<Node> added = new ArrayList<>();
        while (canvases.size() < shelf.size()) {
            var canvas = new DeviceCanvas();
            canvas.setVisible(false);
            canvases.add(canvas);
            added.add(canvas);
        }
        group.getChildren().addAll(added);
    }

    /// One that is laid on device pixels is painted as if it stood in the corner of the view, to be
    /// the same wherever it stands.
    private void paint(
            Stamp stamp, StampSpot spot, DeviceCanvas canvas, double scale, Palette palette) {
        int x = stamp.whole() ? spot.x() : 0;
        int y = stamp.whole() ? spot.y() : 0;
        var size = new Size(spot.width(), spot.height());
        Ink ink = canvas.part(spot.left() - x, spot.top() - y, size, scale, unit, palette);
        stamp.painting().paint(ink, stamp.whole() ? ORIGIN : stamp.at());
        paints++;
    }
}
