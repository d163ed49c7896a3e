package handover.paint;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;

/// A canvas whose pixels are kept while the map is moved by whole device pixels: it moves along.
/// The first time that happens it is made larger than the view, so that there is something to come
/// into sight.
final class KeptCanvas {
    private static final Shift NONE = new Shift(0, 0);

    private final DeviceCanvas canvas = new DeviceCanvas();
    private final double unit;
    private @Nullable Stand stand;
    private Shift shift = NONE;

    /// @param unit units of the parent node in a logical pixel
    KeptCanvas(double unit) {
        this.unit = unit;
    }

    /// The node.
    DeviceCanvas canvas() {
        return canvas;
    }

    /// How far it has been moved since it was painted.
    Shift shift() {
        return shift;
    }

    /// Whether it is larger than the view.
    boolean larger() {
        return stand != null && stand.larger();
    }

    /// Moves to where its pixels belong in a view.
    ///
    /// @param look what the pixels depend on beside the view
    /// @return whether they are all that is needed; if not, it has to be painted anew
    boolean follows(Object look, View view, double scale) {
        Stand now = stand;
        Optional<Shift> moved =
                now == null ? Optional.empty() : now.to(look, view, scale).filter(now::reaches);
        moved.ifPresent(this::move);
        return moved.isPresent();
    }

    private void move(Shift next) {
        Stand now = Objects.requireNonNull(stand);
        shift = next;
        canvas.stand(now.left() + next.x(), now.top() + next.y(), now.scale(), unit);
    }

    /// Clears it, to be painted for a view.
    void clear(Object look, View view, double scale, Palette palette) {
        Stand before = stand;
        Optional<Shift> moved = before == null ? Optional.empty() : before.to(look, view, scale);
        Stand next =
                moved.isEmpty() || moved.get().equals(NONE)
                        ? Stand.still(look, view, scale)
                        : Objects.requireNonNull(before).ahead(view, moved.get());
        stand = next;
        shift = NONE;
        canvas.part(next.left(), next.top(), next.size(), scale, unit, palette);
    }

    /// What to paint with over what is there, in logical pixels of the view that it shows.
    Ink ink(Palette palette) {
        Stand now = Objects.requireNonNull(stand);
        return canvas.over(now.left() + shift.x(), now.top() + shift.y(), now.scale(), palette);
    }
}
