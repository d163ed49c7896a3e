package handover.paint;

import handover.geo.Box;
import handover.geo.Size;

import javafx.scene.Group;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The ground of the map. It is painted for a view; while that is moved by whole device pixels, its
/// pixels are moved along, and what comes into sight is painted tile by tile. The tiles that come
/// next are painted beforehand, one in a frame in which nothing else is: no frame has to wait for
/// a whole map.
final class GroundCanvas {
    private static final Shift NONE = new Shift(0, 0);
    private static final int SIDE = 384;

    /// So many tiles around what is seen are kept.
    private static final int KEPT = 1;

    private final Group group = new Group();
    private final DeviceCanvas first = new DeviceCanvas();
    private final Map<Tile, DeviceCanvas> tiles = new HashMap<>();
    private final Deque<DeviceCanvas> spare = new ArrayDeque<>();
    private final double unit;
    private @Nullable Stand stand;
    private Shift shift = NONE;

    /// Paints a part of the ground.
    @FunctionalInterface
    interface Painting {
        /// @param view whose logical pixels the ink has
        /// @param shown what to paint, logical pixels of the view
        void paint(Ink ink, View view, Box shown);
    }

    /// @param unit units of the parent node in a logical pixel
    GroundCanvas(double unit) {
        this.unit = unit;
        group.getChildren().add(first);
    }

    /// The node.
    Node node() {
        return group;
    }

    /// Shows the ground of a view.
    ///
    /// @param look what its pixels depend on beside the view
    /// @return whether something had to be painted
    boolean show(Object look, View view, double scale, Palette palette, Painting painting) {
        Stand before = stand;
        var now = new Stand(look, view, scale);
        Optional<Shift> next = before == null ? Optional.empty() : before.to(now);
        if (before == null || next.isEmpty()) {
            begin(now, palette, painting);
            return true;
        }
        Shift from = shift;
        move(next.get(), scale);
        return complete(before, from, palette, painting);
    }

    private void begin(Stand now, Palette palette, Painting painting) {
        stand = now;
        tiles.values().forEach(this::spare);
        tiles.clear();
        move(NONE, now.scale());
        var size = new Size(now.width(), now.height());
        Ink ink = first.part(0, 0, size, now.scale(), unit, palette);
        double scale = now.scale();
        var all = new Size(size.width() / scale, size.height() / scale);
        painting.paint(ink, now.view(), Box.at(0, 0, all));
    }

    private void move(Shift to, double scale) {
        shift = to;
        group.setLayoutX(to.x() * unit / scale);
        group.setLayoutY(to.y() * unit / scale);
    }

    private boolean complete(Stand now, Shift from, Palette palette, Painting painting) {
        List<Tile> seen = Tile.seen(SIDE, shift, now.width(), now.height());
        boolean painted = false;
        for (Tile tile : seen) {
            painted |= paint(tile, shift, now, palette, painting);
        }
        Shift further =
                new Shift(
                        shift.x() + Integer.signum(shift.x() - from.x()) * SIDE,
                        shift.y() + Integer.signum(shift.y() - from.y()) * SIDE);
        List<Tile> next = Tile.seen(SIDE, further, now.width(), now.height());
        for (int i = 0; !painted && i < next.size(); i++) {
            painted = paint(next.get(i), further, now, palette, painting);
        }
        forget(seen);
        return painted;
    }

    /// @return whether it is needed and was not there yet
    private boolean paint(Tile tile, Shift at, Stand now, Palette palette, Painting painting) {
        if (tiles.containsKey(tile) || tile.seenFirst(at, now.width(), now.height())) {
            return false;
        }
        DeviceCanvas canvas = take(now);
        double scale = now.scale();
        var size = new Size(SIDE, SIDE);
        Ink ink = canvas.part(tile.left(), tile.top(), size, scale, unit, palette);
        Box shown =
                Box.at(
                        tile.left() / scale,
                        tile.top() / scale,
                        new Size(SIDE / scale, SIDE / scale));
        painting.paint(ink, now.view(), shown);
        tiles.put(tile, canvas);
        return true;
    }

    private void spare(DeviceCanvas canvas) {
        canvas.setVisible(false);
        spare.add(canvas);
    }

    /// A canvas for a tile. A node that is added lets the toolkit paint the whole window: hence as
    /// many as are ever needed are added at once. They take no memory until they are painted.
    private DeviceCanvas take(Stand now) {
        if (spare.isEmpty()) {
            int columns = now.width() / SIDE + 2 + 2 * KEPT;
            int rows = now.height() / SIDE + 2 + 2 * KEPT;
            for (int i = tiles.size(); i <= columns * rows; i++) {
                spare(new DeviceCanvas());
            }
            group.getChildren().addAll(spare);
        }
        DeviceCanvas canvas = spare.remove();
        canvas.setVisible(true);
        return canvas;
    }

    /// Lets go of what is far from what is seen.
    private void forget(List<Tile> seen) {
        Tile from = seen.getFirst();
        Tile to = seen.getLast();
        List<Tile> far =
                tiles.keySet().stream()
                        .filter(
                                tile ->
                                        tile.column() < from.column() - KEPT
                                                || tile.column() > to.column() + KEPT
                                                || tile.row() < from.row() - KEPT
                                                || tile.row() > to.row() + KEPT)
                        .toList();
        far.forEach(tile -> spare(Objects.requireNonNull(tiles.remove(tile))));
    }
}
