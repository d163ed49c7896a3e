package handover.ui.evidence;

import handover.dossier.Article;
import handover.dossier.Baseline;
import handover.dossier.Claim;
import handover.dossier.Dossier;
import handover.dossier.Figure;
import handover.dossier.MissionEvent;
import handover.dossier.Quote;
import handover.dossier.Source;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /// All passages that the dossier quotes from `source`, each once, in the order of the article.
    static List<Passage> quotedFrom(Source source, Dossier dossier) {
        Article article = source.article();
        if (article == null) {
            return List.of();
        }
        return quotes(source.id(), dossier)
                .flatMap(quote -> of(quote, article).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Passage::start).thenComparingInt(Passage::end))
                .toList();
    }

    private static Stream<Quote> quotes(String source, Dossier dossier) {
        return Stream.of(
                        from(dossier.claims(), Claim::source, Claim::quote, source),
                        from(dossier.figures(), Figure::source, Figure::quote, source),
                        from(dossier.baselines(), Baseline::source, Baseline::quote, source),
                        from(dossier.events(), MissionEvent::source, MissionEvent::quote, source))
                .flatMap(Function.identity());
    }

    private static <T> Stream<Quote> from(
            List<T> all,
            Function<T, String> source,
            Function<T, @Nullable Quote> quote,
            String wanted) {
        return all.stream()
                .filter(one -> source.apply(one).equals(wanted))
                .map(quote)
                .filter(Objects::nonNull);
    }
}
