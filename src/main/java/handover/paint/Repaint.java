package handover.paint;

import handover.geo.Box;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Which of the pieces of a picture have to be painted again: those that look different now, and
/// those that share pixels with one that is. Where these are cleared and painted in their order,
/// the picture is the same, pixel by pixel, as if all had been painted.
///
/// @param pieces numbers of pieces
record Repaint(BitSet pieces) {
    /// If more than this part is to be painted, all may be.
    private static final double MOST = 0.6;

    /// What to paint of `after` where `before` stands; empty if all has to be painted.
    static Optional<Repaint> of(List<Piece> before, List<Piece> after) {
        if (before.size() != after.size()) {
            return Optional.empty();
        }
        BitSet due = new BitSet(after.size());
        Deque<Box> grown = new ArrayDeque<>();
        for (int i = 0; i < after.size(); i++) {
            if (!before.get(i).box().equals(after.get(i).box())) {
                return Optional.empty();
            }
            if (!before.get(i).looks().equals(after.get(i).looks())) {
                due.set(i);
                grown.add(after.get(i).box());
            }
        }
        return reach(after, due, grown) ? Optional.of(new Repaint(due)) : Optional.empty();
    }

    /// Adds what touches any that is due.
    ///
    /// @return whether there are not too many
    private static boolean reach(List<Piece> pieces, BitSet due, Deque<Box> grown) {
        int most = (int) (pieces.size() * MOST);
        while (!grown.isEmpty() && due.cardinality() <= most) {
            Box box = grown.remove();
            for (int i = due.nextClearBit(0); i < pieces.size(); i = due.nextClearBit(i + 1)) {
                if (pieces.get(i).box().intersects(box)) {
                    due.set(i);
                    grown.add(pieces.get(i).box());
                }
            }
        }
        return due.cardinality() <= most;
    }

    /// Clears and paints them.
    void paint(Ink ink, List<Piece> all) {
        pieces.stream().forEach(i -> clear(ink, all.get(i).box()));
        pieces.stream().forEach(i -> all.get(i).paint(ink));
    }

    /// Whole device pixels within the box: beyond them it covers nothing.
    private static void clear(Ink ink, Box box) {
        double scale = ink.scale();
        double left = Math.ceil(box.minX() * scale) / scale;
        double top = Math.ceil(box.minY() * scale) / scale;
        double right = Math.floor(box.maxX() * scale) / scale;
        double bottom = Math.floor(box.maxY() * scale) / scale;
        ink.g().clearRect(left, top, right - left, bottom - top);
    }
}
