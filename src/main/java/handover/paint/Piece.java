package handover.paint;

import handover.geo.Box;

import java.util.function.Consumer;

/// Something that is painted above the base map.
///
/// @param box all that it may cover, logical pixels
/// @param looks of two pieces in the same box those with equal looks are the same pixels
/// @param painting paints it
record Piece(Box box, Object looks, Consumer<Ink> painting) {

    void paint(Ink ink) {
        painting.accept(ink);
    }
}
