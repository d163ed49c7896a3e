package handover.chronology;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// Something that is costly to work out and not always wanted: made once, when first asked for.
/// Safe to ask from any thread.
final class Late<T> {
    private final Supplier<T> making;
    private volatile @Nullable T made;

    Late(Supplier<T> making) {
        this.making = making;
    }

    T get() {
        T known = made;
        return known != null ? known : make();
    }

    private synchronized T make() {
        T known = made;
        if (known == null) {
            known = making.get();
            made = known;
        }
        return known;
    }
}
