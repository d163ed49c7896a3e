package handover.paint;

import handover.geo.Box;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which of the pieces of a picture have to be painted again: those that look different now, and
/// those that share pixels with one that does or that is gone. Where these are cleared and painted
/// in their order, the picture is the same, pixel by pixel, as if all had been painted.
///
/// @param pieces numbers of pieces
/// @param gone where pieces were that are no more
record Repaint(BitSet pieces, List<Box> gone) {
    /// If more than this part is to be painted, all may be.
    private static final double MOST = 0.6;

    /// Boxes that differ by less, in logical pixels, are the same: what is computed for another
    /// view is a little off.
    private static final double TINY = 1e-3;

    /// What to paint of `after` where `before` stands; empty if all has to be painted.
    static Optional<Repaint> of(List<Piece> before, List<Piece> after) {
        BitSet due = new BitSet(after.size());
        List<Box> gone = new ArrayList<>();
        if (!samePlaces(before, after)) {
            match(before, after, due, gone);
        } else {
            for (int i = 0; i < after.size(); i++) {
                due.set(i, !before.get(i).looks().equals(after.get(i).looks()));
            }
        }
        return reach(after, due, gone) ? Optional.of(new Repaint(due, gone)) : Optional.empty();
    }

    /// Whether there is nothing to paint, and nothing to clear.
    boolean nothing() {
        return pieces.isEmpty() && gone.isEmpty();
    }

    private static boolean samePlaces(List<Piece> before, List<Piece> after) {
        boolean same = before.size() == after.size();
        for (int i = 0; same && i < after.size(); i++) {
            same = same(before.get(i).box(), after.get(i).box());
        }
        return same;
    }

    private static boolean same(Box one, Box other) {
        return Math.abs(one.minX() - other.minX()) < TINY
                && Math.abs(one.minY() - other.minY()) < TINY
                && Math.abs(one.maxX() - other.maxX()) < TINY
                && Math.abs(one.maxY() - other.maxY()) < TINY;
    }

    /// What a piece is known by in another list. Two that are the same may be rounded apart: then
    /// one of them is painted for nothing.
    private record Key(long x, long y, long right, long bottom, Object looks) {
        private static final double PARTS = 16;

        static Key of(Piece piece) {
            Box box = piece.box();
            return new Key(
                    part(box.minX()),
                    part(box.minY()),
                    part(box.maxX()),
                    part(box.maxY()),
                    piece.looks());
        }

        private static long part(double pixels) {
            return Math.round(pixels * PARTS + 0.2);
        }
    }

    /// Finds each piece in the other list. One that has come above or below others than before is
    /// taken for another.
    private static void match(List<Piece> before, List<Piece> after, BitSet due, List<Box> gone) {
        Map<Key, Deque<Integer>> known = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            known.computeIfAbsent(Key.of(before.get(i)), key -> new ArrayDeque<>()).add(i);
        }
        BitSet kept = new BitSet(before.size());
        int last = -1;
        for (int i = 0; i < after.size(); i++) {
            Deque<Integer> places = known.get(Key.of(after.get(i)));
            Integer place = places == null ? null : places.poll();
            if (place == null || place < last) {
                due.set(i);
            } else {
                last = place;
                kept.set(place);
            }
        }
        for (int i = kept.nextClearBit(0); i < before.size(); i = kept.nextClearBit(i + 1)) {
            gone.add(before.get(i).box());
        }
    }

    /// Adds what touches any that is due or gone.
    ///
    /// @return whether there are not too many
    private static boolean reach(List<Piece> pieces, BitSet due, List<Box> gone) {
        int most = (int) (pieces.size() * MOST);
        Deque<Box> grown = new ArrayDeque<>(gone);
        due.stream().forEach(i -> grown.add(pieces.get(i).box()));
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
        gone.forEach(box -> clear(ink, box));
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
