package handover.ui.evidence;

import handover.dossier.Source;

import org.jspecify.annotations.Nullable;

/// Which article is open, and where.
///
/// @param sought the passage that was asked for, or null for the first that is quoted
/// @param card id of the card that leads back, or null
record Reading(Source source, @Nullable Passage sought, @Nullable String card) {

    /// The article of an exhibit, at its quote.
    static Reading of(Exhibit exhibit) {
        var quote = exhibit.quote();
        var article = exhibit.source().article();
        Passage sought =
                quote == null || article == null ? null : Passage.of(quote, article).orElse(null);
        return new Reading(exhibit.source(), sought, exhibit.id());
    }
}
