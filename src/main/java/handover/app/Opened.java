package handover.app;

import handover.chronology.Chronology;
import handover.dossier.Dossier;
import handover.io.Reading;
import handover.state.AtlasState;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.IntConsumer;

/// What was read, and the state of a window on it: a large one takes longer to make than a frame
/// may.
///
/// @param state null if the dossier cannot be used
record Opened(Reading reading, @Nullable AtlasState state) {
    /// How many parts there are to make.
    static final int PARTS = 6;

    /// Makes the state of a window on what was read.
    ///
    /// @param made is told how many parts are there
    static Opened of(Reading reading, IntConsumer made) {
        Dossier dossier = reading.dossier();
        made.accept(0);
        return new Opened(reading, dossier == null ? null : warm(new AtlasState(dossier), made));
    }

    /// Works out what each window asks for as soon as it is made.
    private static AtlasState warm(AtlasState state, IntConsumer made) {
        Chronology chronology = state.chronology().get();
        List<Runnable> parts =
                List.of(
                        chronology::crowds,
                        chronology::census,
                        chronology::coverage,
                        chronology::marks,
                        chronology::disagreements);
        int there = 0;
        for (Runnable part : parts) {
            made.accept(++there);
            part.run();
        }
        return state;
    }
}
