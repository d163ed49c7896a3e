package handover.paint;

import handover.raster.Coat;

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
import java.util.function.Supplier;

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
    private final GroundImage first;
    private final Map<Tile, GroundImage> tiles = new HashMap<>();
    private final Deque<GroundImage> spare = new ArrayDeque<>();
    private final double unit;
    private @Nullable Stand stand;
    private @Nullable Stand coming;
    private Shift shift = NONE;

    /// What a part of the ground looks like.
    @FunctionalInterface
    interface Painting {
        /// The coats of a part, the first below.
        List<Supplier<Coat>> coats(GroundPart part);
    }

    /// @param unit units of the parent node in a logical pixel
    /// @param inWindow whether the next view is painted while the toolkit shows the one before
    GroundCanvas(double unit, boolean inWindow) {
        this.unit = unit;
        first = new GroundImage(inWindow);
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
    boolean show(Object look, View view, double scale, Painting painting) {
        Stand before = stand;
        var now = new Stand(look, view, scale);
        Optional<Shift> next = before == null ? Optional.empty() : before.to(now);
        if (before == null || next.isEmpty()) {
            begin(now, painting);
            return true;
        }
        Shift from = shift;
        move(next.get(), scale);
        return complete(before, from, painting);
    }

    /// Begins to paint the ground of a view that will be shown in the next frame, if it has to be
    /// painted anew: the threads that paint need not wait for that frame.
    void expect(Object look, View view, double scale, Painting painting) {
        var next = new Stand(look, view, scale);
        if (!next.isEmpty() && !serves(stand, next) && !same(coming, next)) {
            expect(next, painting);
        }
    }

    private void expect(Stand next, Painting painting) {
        coming = next;
        GroundPart whole = next.part(0, 0, next.width(), next.height());
        first.begin(whole, painting.coats(whole));
    }

    private static boolean serves(@Nullable Stand before, Stand next) {
        return before != null && before.to(next).isPresent();
    }

    private static boolean same(@Nullable Stand one, Stand other) {
        return one != null && one.to(other).filter(NONE::equals).isPresent();
    }

    private void begin(Stand now, Painting painting) {
        stand = now;
        tiles.values().forEach(this::spare);
        tiles.clear();
        move(NONE, now.scale());
        first.setVisible(!now.isEmpty());
        if (now.isEmpty()) {
            return;
        }
        if (!same(coming, now)) {
            expect(now, painting);
        }
        coming = null;
        first.show(unit);
    }

    private void move(Shift to, double scale) {
        shift = to;
        group.setLayoutX(to.x() * unit / scale);
        group.setLayoutY(to.y() * unit / scale);
    }

    private boolean complete(Stand now, Shift from, Painting painting) {
        List<Tile> seen = Tile.seen(SIDE, shift, now.width(), now.height());
        boolean painted = false;
        for (Tile tile : seen) {
            painted |= paint(tile, shift, now, painting);
        }
        Shift further =
                new Shift(
                        shift.x() + Integer.signum(shift.x() - from.x()) * SIDE,
                        shift.y() + Integer.signum(shift.y() - from.y()) * SIDE);
        List<Tile> next = Tile.seen(SIDE, further, now.width(), now.height());
        for (int i = 0; !painted && i < next.size(); i++) {
            painted = paint(next.get(i), further, now, painting);
        }
        forget(seen);
        return painted;
    }

    /// @return whether it is needed and was not there yet
    private boolean paint(Tile tile, Shift at, Stand now, Painting painting) {
        if (tiles.containsKey(tile) || tile.seenFirst(at, now.width(), now.height())) {
            return false;
        }
        GroundImage image = take(now);
        GroundPart part = now.part(tile.left(), tile.top(), SIDE, SIDE);
        image.begin(part, painting.coats(part));
        image.show(unit);
        tiles.put(tile, image);
        return true;
    }

    private void spare(GroundImage image) {
        image.setVisible(false);
        spare.add(image);
    }

    /// A canvas for a tile. A node that is added lets the toolkit paint the whole window: hence as
    /// many as are ever needed are added at once. They take no memory until they are painted.
    private GroundImage take(Stand now) {
        if (spare.isEmpty()) {
            int columns = now.width() / SIDE + 2 + 2 * KEPT;
            int rows = now.height() / SIDE + 2 + 2 * KEPT;
            for (int i = tiles.size(); i <= columns * rows; i++) {
                spare(new GroundImage(false));
            }
            group.getChildren().addAll(spare);
        }
        GroundImage image = spare.remove();
        image.setVisible(true);
        return image;
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
