package handover.app;

import handover.basemap.Basemap;
import handover.dossier.Dossier;
import handover.io.BasemapReader;
import handover.state.AtlasState;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// What a window needs before it can be made, and what needs no window itself: it is prepared on
/// another thread while the toolkit starts.
///
/// @param state used by one thread at a time: first by the one that prepares it, then by the
///     toolkit's
/// @param basemap with the level that is shown first unpacked
record Prepared(AtlasState state, Basemap basemap) {
    /// Begins to prepare a window.
    ///
    /// @param dossier reads what it shows
    /// @return waits until all is ready
    static Supplier<Prepared> begin(Supplier<Dossier> dossier) {
        var basemap = CompletableFuture.supplyAsync(Prepared::bundled);
        return CompletableFuture.supplyAsync(() -> new AtlasState(dossier.get()))
                        .thenCombine(basemap, Prepared::new)
                ::join;
    }

    private static Basemap bundled() {
        try {
            return BasemapReader.bundled();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
