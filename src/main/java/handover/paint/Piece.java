package handover.paint;

import handover.geo.Box;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Something that is painted above the base map.
///
/// @param box all that it may cover, logical pixels
/// @param looks of two pieces in the same box those with equal looks are the same pixels
/// @param painting paints it
/// @param again how it is painted over one in the same box that looks otherwise; null if that has
///     to be cleared before
record Piece(Box box, Object looks, Consumer<Ink> painting, @Nullable Supplier<Again> again) {

    /// A way to make another piece of one that is there.
    ///
    /// @param beneath what stays: only a piece with an equal one may be painted over
    record Again(Object beneath, Consumer<Ink> painting) {}

    Piece(Box box, Object looks, Consumer<Ink> painting) {
        this(box, looks, painting, null);
    }

    void paint(Ink ink) {
        painting.accept(ink);
    }
}
