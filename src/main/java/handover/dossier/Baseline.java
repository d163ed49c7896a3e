package handover.dossier;

import org.jspecify.annotations.Nullable;

/// A strength of the mission that a source gives: the wholes against which departures are set.
public record Baseline(
        String id, Localized text, String source, @Nullable Quote quote, @Nullable Gloss gloss) {}
