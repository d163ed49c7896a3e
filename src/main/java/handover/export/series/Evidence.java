package handover.export.series;

import handover.dossier.Claim;
import handover.dossier.Dossier;
import handover.dossier.Site;
import handover.dossier.Source;
import handover.time.DateWords;
import handover.words.Citation;
import handover.words.Isolated;
import handover.words.QuoteMarks;
import handover.words.Texts;
import handover.words.Unbroken;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// One claim on a page, in words: what it is, what is said, and where it comes from. The source's
/// own words stand between quotation marks; ours never do, and are called ours.
///
/// @param title "Kidal · Departure · 31 October 2023"
/// @param decides whether the state on the page rests on this claim
/// @param quote the passage itself, byte for byte, or null where the source is only paraphrased
/// @param words what is said: the passage between its quotation marks, or our own words
/// @param translation ours, of a passage in another language than the page's; empty if there is
/// none
/// @param reference who published it, what and when
/// @param grade "Source E · item 2"
public record Evidence(
        String title,
        boolean decides,
        @Nullable String quote,
        String words,
        String translation,
        String reference,
        String grade,
        Source source) {

    /// A claim in the language of `locale`.
    static Evidence of(Claim claim, boolean decides, Dossier dossier, Locale locale) {
        Source source = dossier.source(claim.source());
        var texts = Texts.in(locale);
        var quote = claim.quote();
        return new Evidence(
                title(claim, dossier, texts),
                decides,
                quote == null ? null : quote.exact(),
                quote == null
                        ? ours(claim, texts)
                        : QuoteMarks.of(source.language()).around(quote.exact()),
                translation(claim, source, texts),
                Citation.reference(source, locale),
                grade(source, claim, texts),
                source);
    }

    /// With no-break spaces, since it stands at the end of a line.
    private static String grade(Source source, Claim claim, Texts texts) {
        String letter = source.reliability().name();
        return texts.get("evidence.grade.both", letter, claim.credibility()).replace(' ', '\u00A0');
    }

    private static String title(Claim claim, Dossier dossier, Texts texts) {
        String id = claim.site();
        String about =
                id == null
                        ? texts.get("evidence.mission")
                        : dossier.site(id)
                                .map(Site::name)
                                .map(n -> n.in(texts.locale()))
                                .orElse(id);
        String kind = claim.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return String.join(
                " · ",
                Isolated.of(about),
                texts.get("evidence.kind." + kind),
                Unbroken.dates(DateWords.edtf(claim.date(), texts.locale())));
    }

    private static String ours(Claim claim, Texts texts) {
        var paraphrase = claim.paraphrase();
        return paraphrase == null ? "" : paraphrase.in(texts.locale());
    }

    private static String translation(Claim claim, Source source, Texts texts) {
        var gloss = claim.gloss();
        String language = texts.locale().getLanguage();
        if (gloss == null || language.equals(source.language())) {
            return "";
        }
        return gloss.language().startsWith(language) ? gloss.text() : "";
    }

    /// Whether the words are the source's own.
    public boolean verbatim() {
        return quote != null;
    }

    /// Whose words these are: "✓ verbatim", "In our words".
    String label(Texts texts) {
        return texts.get(verbatim() ? "evidence.card.verbatim" : "evidence.card.ours");
    }
}
