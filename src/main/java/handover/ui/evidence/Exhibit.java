package handover.ui.evidence;

import handover.dossier.Certainty;
import handover.dossier.Claim;
import handover.dossier.Dossier;
import handover.dossier.Figure;
import handover.dossier.Gloss;
import handover.dossier.Localized;
import handover.dossier.MissionEvent;
import handover.dossier.Quote;
import handover.dossier.Source;
import handover.time.EdtfDate;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// One thing that the panel can put on a card: a claim, a figure or an event. A card needs no more.
///
/// @param kind the last part of the text key of its kind: `departure`, `no-handover`, `figure`
/// @param words what the source says in our own words; beside a quote, how we read it
/// @param credibility the item's grade from 1 to 6, or null for what has none
/// @param claim the claim that it is, or null for a figure or an event
record Exhibit(
        String id,
        String kind,
        EdtfDate date,
        Source source,
        @Nullable Quote quote,
        @Nullable Gloss gloss,
        @Nullable Localized words,
        Certainty certainty,
        @Nullable Integer credibility,
        @Nullable Localized credibilityWhy,
        @Nullable Claim claim) {

    /// The card of a claim.
    static Exhibit of(Claim claim, Dossier dossier) {
        return new Exhibit(
                claim.id(),
                claim.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                claim.date(),
                dossier.source(claim.source()),
                claim.quote(),
                claim.gloss(),
                claim.paraphrase(),
                claim.certainty(),
                claim.credibility(),
                claim.credibilityWhy(),
                claim);
    }

    /// The card of a figure: what is counted stands in our words, also beside a quote.
    static Exhibit of(Figure figure, Dossier dossier) {
        return new Exhibit(
                figure.id(),
                "figure",
                figure.date(),
                dossier.source(figure.source()),
                figure.quote(),
                figure.gloss(),
                FigureWords.of(figure),
                Certainty.STATED,
                null,
                null,
                null);
    }

    /// The card of an event of the mission.
    static Exhibit of(MissionEvent event, Dossier dossier) {
        return new Exhibit(
                event.id(),
                "event",
                event.date(),
                dossier.source(event.source()),
                event.quote(),
                event.gloss(),
                event.text(),
                Certainty.STATED,
                null,
                null,
                null);
    }

    /// Whether its quote stands in the shipped article, letter for letter, where it says.
    boolean verbatim() {
        return quote != null
                && source.article() != null
                && Passage.of(quote, source.article()).isPresent();
    }
}
