package handover.paint;

import handover.geo.Box;
import handover.geo.Size;

import java.util.List;
import java.util.Optional;

/// The pieces on one tile of the map.
final class PieceTile {
    private final DeviceCanvas canvas = new DeviceCanvas();
    private List<Piece> painted = List.of();
    private Shift shift = new Shift(0, 0);

    /// Where a map stands.
    ///
    /// @param shift how it has been moved since its grid of tiles began
    /// @param scale device pixels in a logical pixel
    /// @param unit units of the parent node in a logical pixel
    record Place(Shift shift, double scale, double unit, Palette palette) {}

    PieceTile() {
        canvas.setVisible(false);
    }

    /// The node.
    DeviceCanvas canvas() {
        return canvas;
    }

    /// Shows nothing.
    void clear() {
        canvas.setVisible(false);
        painted = List.of();
    }

    /// Shows pieces, the first below; what is painted already stays.
    ///
    /// @param now in logical pixels of the view; at least one
    void show(Tile tile, Place place, List<Piece> now) {
        Optional<Repaint> part =
                painted.isEmpty() ? Optional.empty() : Repaint.of(before(place), now);
        painted = now;
        shift = place.shift();
        double scale = place.scale();
        if (part.isEmpty()) {
            var size = new Size(tile.side(), tile.side());
            canvas.part(tile.left(), tile.top(), size, scale, place.unit(), place.palette());
            canvas.setVisible(true);
        } else if (part.get().nothing()) {
            return;
        }
        Ink ink =
                canvas.over(
                        tile.left() + place.shift().x(),
                        tile.top() + place.shift().y(),
                        scale,
                        place.palette());
        part.ifPresentOrElse(
                some -> some.paint(ink, now), () -> now.forEach(piece -> piece.paint(ink)));
    }

    /// The pieces that are painted, where they are now.
    private List<Piece> before(Place place) {
        return shift.equals(place.shift())
                ? painted
                : painted.stream().map(piece -> moved(piece, place)).toList();
    }

    private Piece moved(Piece piece, Place place) {
        Box box = place.shift().since(shift, piece.box(), place.scale());
        return new Piece(box, piece.looks(), piece.painting());
    }
}
