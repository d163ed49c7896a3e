package handover.app;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// What a window opens as soon as it is there, as if it were dropped on it then: what takes its
/// time, or asks questions.
///
/// @param dossier a large one, or null
/// @param file anything else, opened when the dossier is shown; or null
record Later(@Nullable Path dossier, @Nullable Path file) {
    static final Later NOTHING = new Later(null, null);
}
