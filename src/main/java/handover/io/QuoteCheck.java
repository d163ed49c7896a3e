package handover.io;

import handover.dossier.Article;
import handover.dossier.Dossier;
import handover.dossier.Quote;
import handover.io.Problem.Misquoted;

import java.util.ArrayList;
import java.util.List;

/// Checks one quote against its article, by position and by its surroundings.
///
/// @param fields the quote in the file, for its places
/// @param source id of the source that is quoted
record QuoteCheck(Quote quote, Fields fields, String source) {
    private static final int MOST_PLACES = 3;

    /// Checks the quote against the source's article in `dossier`.
    void against(Dossier dossier) {
        var quoted = dossier.index().sources().get(source);
        if (quoted == null) {
            return;
        }
        Article article = quoted.article();
        if (article == null) {
            add(fields.place(), "problem.quote.unbundled", source);
        } else if (!ArticlePart.isUnread(article)) {
            against(article.file(), article.text());
        }
    }

    private void against(String file, String text) {
        int length = text.codePointCount(0, text.length());
        if (quote.start() >= quote.end()) {
            add(fields.at("end"), "problem.quote.order", quote.start(), quote.end());
        } else if (quote.end() > length) {
            add(fields.at("end"), "problem.quote.beyond", quote.end(), file, length);
        } else {
            int from = text.offsetByCodePoints(0, quote.start());
            int to = text.offsetByCodePoints(from, quote.end() - quote.start());
            if (text.substring(from, to).equals(quote.exact())) {
                surroundings(file, text, from, to);
            } else {
                elsewhere(file, text, text.substring(from, to));
            }
        }
    }

    private void surroundings(String file, String text, int from, int to) {
        String before = text.substring(Math.max(0, from - quote.prefix().length()), from);
        if (!before.equals(quote.prefix())) {
            add(fields.at("prefix"), "problem.quote.prefix", file, Echo.of(before));
        }
        int end = Math.min(text.length(), to + quote.suffix().length());
        String after = text.substring(to, end);
        if (!after.equals(quote.suffix())) {
            add(fields.at("suffix"), "problem.quote.suffix", file, Echo.of(after));
        }
    }

    /// Says what stands at the quote's position, and where the quoted words stand instead.
    private void elsewhere(String file, String text, String found) {
        List<String> places = new ArrayList<>();
        int at = text.indexOf(quote.exact());
        while (at >= 0 && places.size() < MOST_PLACES) {
            int start = text.codePointCount(0, at);
            int end = start + quote.exact().codePointCount(0, quote.exact().length());
            places.add(start + "–" + end);
            at = text.indexOf(quote.exact(), at + 1);
        }
        String range = quote.start() + "–" + quote.end();
        if (places.isEmpty()) {
            add(fields.at("exact"), "problem.quote.absent", file, range, Echo.of(found));
        } else {
            String there = String.join(", ", places);
            add(fields.at("start"), "problem.quote.moved", file, range, Echo.of(found), there);
        }
    }

    private void add(Place place, String key, Object... args) {
        fields.ledger().add(new Misquoted(place, key, List.of(args)));
    }
}
