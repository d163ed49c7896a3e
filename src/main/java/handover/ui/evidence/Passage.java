package handover.ui.evidence;

import handover.dossier.Article;
import handover.dossier.Quote;

import java.util.Optional;

/// Where a quote stands in its article, counted in Java's `char`s and not, as in a [Quote], in code
/// points: what a text node needs.
///
/// @param start first character
/// @param end one past the last
record Passage(int start, int end) {

    /// The passage of `quote`, or nothing if the article holds other words at that place.
    static Optional<Passage> of(Quote quote, Article article) {
        String text = article.text();
        int length = text.codePointCount(0, text.length());
        if (quote.start() < 0 || quote.start() > quote.end() || quote.end() > length) {
            return Optional.empty();
        }
        int start = text.offsetByCodePoints(0, quote.start());
        int end = text.offsetByCodePoints(start, quote.end() - quote.start());
        return text.substring(start, end).equals(quote.exact())
                ? Optional.of(new Passage(start, end))
                : Optional.empty();
    }

    /// How many characters it has.
    int length() {
        return end - start;
    }
}
