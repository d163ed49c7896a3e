package handover.dossier;

import handover.time.EdtfDate;

import org.jspecify.annotations.Nullable;

/// A number that a source gives for a day: how many people had left.
///
/// @param of the whole that the source sets it against, or null
/// @param counts what is counted, in words
/// @param onCurve whether it is comparable with the others, so that a line may join them
public record Figure(
        String id,
        EdtfDate date,
        int value,
        Bound bound,
        @Nullable Integer of,
        Localized counts,
        String source,
        @Nullable Quote quote,
        @Nullable Gloss gloss,
        @Nullable Localized note,
        boolean onCurve) {

    /// How the source words the number.
    public enum Bound {
        EXACT,
        ABOUT,
        OVER,
        ALMOST
    }
}
