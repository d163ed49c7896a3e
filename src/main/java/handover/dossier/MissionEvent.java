package handover.dossier;

import handover.time.EdtfDate;

import org.jspecify.annotations.Nullable;

/// Something that happened to the mission as a whole.
public record MissionEvent(
        String id,
        EdtfDate date,
        Localized text,
        String source,
        @Nullable Quote quote,
        @Nullable Gloss gloss) {}
