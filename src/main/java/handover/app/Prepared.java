package handover.app;

import handover.basemap.Basemap;
import handover.dossier.Dossier;
import handover.io.BasemapReader;
import handover.state.AtlasState;

import java.io.IOException;
import java.io.UncheckedIOException;

/// What a window needs before it can be made, and what needs no window itself: it is prepared on
/// another thread while the toolkit starts.
///
/// @param state used by one thread at a time: first by the one that prepares it, then by the
///     toolkit's
/// @param basemap with the level that is shown first unpacked
record Prepared(AtlasState state, Basemap basemap) {
    /// Prepares a window on a dossier.
    static Prepared of(Dossier dossier) {
        var state = new AtlasState(dossier);
        try {
            Basemap basemap = BasemapReader.bundled();
            basemap.level(state.choices().camera().get().zoom());
            return new Prepared(state, basemap);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
