package handover.paint;

import java.util.function.Consumer;

/// Something on a timeline that may look different on another day.
///
/// @param from the first pixel that it may cover
/// @param to the last
/// @param looks how it looks
/// @param painting paints all of it
record TimelinePiece(double from, double to, Looks looks, Consumer<Ink> painting) {

    /// How something looks. Where it looks the same on two days, it is the same pixels.
    interface Looks {
        /// How it looks between two places, pixels.
        Object between(double left, double right);
    }

    /// Something that looks the same all over.
    static TimelinePiece of(double from, double to, Object looks, Consumer<Ink> painting) {
        return new TimelinePiece(from, to, (left, right) -> looks, painting);
    }

    boolean touches(double left, double right) {
        return from < right && to > left;
    }

    void paint(Ink ink) {
        painting.accept(ink);
    }
}
