package handover.ui.evidence;

import handover.dossier.Certainty;
import handover.time.DateWords;
import handover.words.QuoteMarks;
import handover.words.SourceLine;
import handover.words.Texts;
import handover.words.Unbroken;

import java.util.Locale;

/// The words on a card that are ours.
final class ClaimWords {
    private final Texts texts;

    ClaimWords(Locale locale) {
        this.texts = Texts.in(locale);
    }

    /// "Departure · 31 October 2023".
    String title(Exhibit exhibit) {
        return kind(exhibit) + " · " + date(exhibit);
    }

    /// "Departure".
    String kind(Exhibit exhibit) {
        return texts.get("evidence.kind." + exhibit.kind());
    }

    /// "31 October 2023", as exactly as the source knows it.
    String date(Exhibit exhibit) {
        return Unbroken.dates(DateWords.edtf(exhibit.date(), texts.locale()));
    }

    /// How the date stands in the source; empty where the source simply says it.
    String certainty(Exhibit exhibit) {
        return exhibit.certainty() == Certainty.STATED
                ? ""
                : texts.get(
                        "evidence.certainty."
                                + exhibit.certainty().name().toLowerCase(Locale.ROOT));
    }

    /// What the card says in our words; empty if it only quotes. Beside a quote it is our reading.
    String words(Exhibit exhibit) {
        var words = exhibit.words();
        if (words == null) {
            return "";
        }
        String said = words.in(texts.locale());
        return exhibit.quote() == null ? said : texts.get("evidence.reading", said);
    }

    /// Our translation of the quote; empty if it needs none for a reader of this language.
    String translation(Exhibit exhibit) {
        var gloss = exhibit.gloss();
        String language = texts.locale().getLanguage();
        if (gloss == null || language.equals(exhibit.source().language())) {
            return "";
        }
        return gloss.language().startsWith(language) ? gloss.text() : "";
    }

    /// The whole card in one breath, for a screen reader: it says whose words it gives.
    String spoken(Exhibit exhibit) {
        var quote = exhibit.quote();
        String said =
                quote == null
                        ? texts.get("evidence.spoken.paraphrase", words(exhibit))
                        : texts.get(
                                "evidence.spoken.quote",
                                QuoteMarks.of(exhibit.source().language()).around(quote.exact()));
        return texts.get(
                "evidence.spoken",
                title(exhibit),
                said,
                SourceLine.of(exhibit.source(), texts.locale()));
    }
}
