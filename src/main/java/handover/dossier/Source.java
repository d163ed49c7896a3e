package handover.dossier;

import handover.time.EdtfDate;

import org.jspecify.annotations.Nullable;

/// A published text that makes claims.
///
/// @param title as printed, or null where none was seen
/// @param author as printed, or null
/// @param issued the day it came out as far as it is known, or null
/// @param issuedBasis how `issued` is known
/// @param language language tag of the text (`fr`), or null where unknown
/// @param reliabilityWhy why the grade; null only for [Reliability#F]
/// @param article the shipped text, or null for a source that is only paraphrased
/// @param partisan the text takes sides openly
public record Source(
        String id,
        String publisher,
        @Nullable String title,
        @Nullable String author,
        @Nullable EdtfDate issued,
        @Nullable Localized issuedBasis,
        @Nullable String language,
        @Nullable String url,
        Voice voice,
        Localized kind,
        Reliability reliability,
        @Nullable Localized reliabilityWhy,
        @Nullable Article article,
        boolean partisan,
        @Nullable Localized note) {

    /// Whether the whole text is shipped with the dossier, so that its quotes can be checked.
    public boolean bundled() {
        return article != null;
    }
}
