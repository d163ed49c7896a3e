package handover.dossier;

import handover.time.EdtfDate;

import org.jspecify.annotations.Nullable;

/// Something that happened to the mission as a whole.
///
/// @param label two or three words for the timeline, or null for an event that is only told when
///     asked for
public record MissionEvent(
        String id,
        EdtfDate date,
        @Nullable Localized label,
        Localized text,
        String source,
        @Nullable Quote quote,
        @Nullable Gloss gloss) {}
