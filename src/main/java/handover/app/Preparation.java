package handover.app;

import handover.dossier.Dossier;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Prepares a window on another thread, once, from the moment on that it is begun.
final class Preparation {
    private final Supplier<Dossier> dossier;
    private @Nullable CompletableFuture<Prepared> begun;

    /// @param dossier reads what the window shows
    Preparation(Supplier<Dossier> dossier) {
        this.dossier = dossier;
    }

    /// Begins if it has not begun.
    ///
    /// @return what is to come
    synchronized CompletableFuture<Prepared> begin() {
        CompletableFuture<Prepared> known = begun;
        if (known == null) {
            known = CompletableFuture.supplyAsync(() -> Prepared.of(dossier.get()));
            begun = known;
        }
        return known;
    }
}
