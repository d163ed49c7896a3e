package handover.paint;

import handover.geo.Box;

import javafx.scene.Group;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Pieces of the map, painted on tiles. While the map is moved by whole device pixels, the tiles
/// are moved along; of a scene that follows another only those tiles are painted whose pieces are
/// others, and of these only what is new, changed or touched by it. Where there is no piece, there
/// is no tile: the toolkit lays on the window no more than there is.
final class PieceLayer {
    private static final int SIDE = 128;
    private static final Shift NONE = new Shift(0, 0);

    private final Group group = new Group();
    private final Map<Tile, PieceTile> tiles = new HashMap<>();
    private final Deque<PieceTile> spare = new ArrayDeque<>();
    private final double unit;
    private @Nullable Stand stand;

    /// @param unit units of the parent node in a logical pixel
    PieceLayer(double unit) {
        this.unit = unit;
    }

    /// The node.
    Node node() {
        return group;
    }

    /// Shows pieces, the first below.
    ///
    /// @param look what their pixels depend on beside their own looks and the view
    /// @param now in logical pixels of the view
    void show(Object look, View view, double scale, Palette palette, List<Piece> now) {
        var next = new Stand(look, view, scale);
        Stand before = stand;
        Optional<Shift> moved = before == null ? Optional.empty() : before.to(next);
        if (moved.isEmpty()) {
            stand = next;
            tiles.values().forEach(this::spare);
            tiles.clear();
        }
        Shift shift = moved.orElse(NONE);
        group.setLayoutX(shift.x() * unit / scale);
        group.setLayoutY(shift.y() * unit / scale);
        Map<Tile, List<Piece>> due = byTile(now, shift, next);
        forget(due);
        var place = new PieceTile.Place(shift, scale, unit, palette);
        due.forEach((tile, pieces) -> at(tile, due.size()).show(tile, place, pieces));
    }

    /// The pieces of each tile that is seen, in their order.
    private static Map<Tile, List<Piece>> byTile(List<Piece> pieces, Shift shift, Stand stand) {
        double scale = stand.scale();
        Map<Tile, List<Piece>> byTile = new HashMap<>();
        for (Piece piece : pieces) {
            Box box = piece.box();
            int left = (int) Math.floor(Math.max(0, box.minX() * scale));
            int top = (int) Math.floor(Math.max(0, box.minY() * scale));
            int right = (int) Math.ceil(Math.min(stand.width(), box.maxX() * scale));
            int bottom = (int) Math.ceil(Math.min(stand.height(), box.maxY() * scale));
            if (left >= right || top >= bottom) {
                continue;
            }
            int x = shift.x();
            int y = shift.y();
            for (Tile tile : Tile.within(SIDE, left - x, top - y, right - x, bottom - y)) {
                byTile.computeIfAbsent(tile, key -> new ArrayList<>()).add(piece);
            }
        }
        return byTile;
    }

    /// Lets go of tiles that have no piece any more.
    private void forget(Map<Tile, List<Piece>> due) {
        for (Iterator<Map.Entry<Tile, PieceTile>> all = tiles.entrySet().iterator();
                all.hasNext(); ) {
            Map.Entry<Tile, PieceTile> one = all.next();
            if (!due.containsKey(one.getKey())) {
                spare(one.getValue());
                all.remove();
            }
        }
    }

    private void spare(PieceTile tile) {
        tile.clear();
        spare.add(tile);
    }

    /// A node that is added lets the toolkit paint the whole window: hence as many as may be needed
    /// soon are added at once. They take no memory until they are painted.
    private PieceTile at(Tile tile, int needed) {
        PieceTile known = tiles.get(tile);
        if (known != null) {
            return known;
        }
        if (spare.isEmpty()) {
            List<Node> added = new ArrayList<>();
            for (int i = tiles.size(); i < needed * 3 / 2; i++) {
                var fresh = new PieceTile();
                spare.add(fresh);
                added.add(fresh.canvas());
            }
            group.getChildren().addAll(added);
        }
        PieceTile taken = Objects.requireNonNull(spare.poll());
        tiles.put(tile, taken);
        return taken;
    }
}
