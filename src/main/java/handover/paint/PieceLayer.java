package handover.paint;

import java.util.List;
import java.util.Optional;

/// Pieces on a canvas of their own. Of a scene that follows another only those are painted that are
/// new or look different, and those that touch one that is gone.
final class PieceLayer {
    private final KeptCanvas kept;
    private List<Piece> pieces = List.of();
    private Shift shift = new Shift(0, 0);

    /// @param unit units of the parent node in a logical pixel
    PieceLayer(double unit) {
        kept = new KeptCanvas(unit);
    }

    /// The canvas.
    KeptCanvas kept() {
        return kept;
    }

    /// Shows pieces, the first below.
    ///
    /// @param look what their pixels depend on beside their own looks and the view
    /// @param now in logical pixels of the view
    void show(Object look, View view, double scale, Palette palette, List<Piece> now) {
        Optional<Repaint> part =
                kept.follows(look, view, scale)
                        ? Repaint.of(moved(kept.shift(), scale), now)
                        : Optional.empty();
        if (part.isEmpty()) {
            kept.clear(look, view, scale, palette);
            Ink ink = kept.ink(palette);
            now.forEach(piece -> piece.paint(ink));
        } else if (!part.get().nothing()) {
            part.get().paint(kept.ink(palette), now);
        }
        pieces = now;
        shift = kept.shift();
    }

    /// The pieces that are there, where they are now.
    private List<Piece> moved(Shift next, double scale) {
        Shift before = shift;
        return next.equals(before)
                ? pieces
                : pieces.stream()
                        .map(
                                piece ->
                                        new Piece(
                                                next.since(before, piece.box(), scale),
                                                piece.looks(),
                                                piece.painting()))
                        .toList();
    }
}
