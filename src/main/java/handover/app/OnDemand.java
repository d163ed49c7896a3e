package handover.app;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// A part of the window that is made when it is first asked for, so that a start does not wait for
/// what few look at. To be used on the toolkit's thread.
final class OnDemand<T extends Node> {
    private final Supplier<T> maker;
    private final Consumer<? super T> placing;
    private @Nullable T made;

    /// @param placing puts the part where it belongs, once
    OnDemand(Supplier<T> maker, Consumer<? super T> placing) {
        this.maker = maker;
        this.placing = placing;
    }

    /// The part.
    T get() {
        T part = made;
        if (part == null) {
            part = maker.get();
            made = part;
            placing.accept(part);
        }
        return part;
    }

    /// The part if it has been asked for before, or null.
    @Nullable T made() {
        return made;
    }

    /// Whether it has been made and can be seen.
    boolean isShown() {
        return made != null && made.isVisible();
    }

    /// Does something with the part if it can be seen.
    ///
    /// @return whether it could
    boolean ifShown(Consumer<? super T> task) {
        T part = made;
        if (part == null || !part.isVisible()) {
            return false;
        }
        task.accept(part);
        return true;
    }
}
