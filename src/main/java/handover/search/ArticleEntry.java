package handover.search;

import handover.dossier.Source;
import handover.search.Query.Found;
import handover.search.SearchIndex.Ranked;
import handover.words.SourceLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The text of an article, to be found paragraph by paragraph; words that stand in no paragraph
/// together are looked for in the article as a whole.
record ArticleEntry(Source source, Paragraph whole, List<Paragraph> paragraphs) {
    private static final Pattern LINES = Pattern.compile("[^\\r\\n]*\\p{L}[^\\r\\n]*");
    private static final int IN_NO_PARAGRAPH = 1_000_000;

    /// A piece of the article.
    ///
    /// @param at where it begins in the article
    record Paragraph(String text, int at, Folded folded) {}

    static Stream<ArticleEntry> of(Source source) {
        var article = source.article();
        if (article == null) {
            return Stream.of();
        }
        String text = article.text();
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher line = LINES.matcher(text);
        while (line.find()) {
            paragraphs.add(paragraph(line.group(), line.start()));
        }
        return Stream.of(new ArticleEntry(source, paragraph(text, 0), List.copyOf(paragraphs)));
    }

    private static Paragraph paragraph(String text, int at) {
        return new Paragraph(text, at, Folding.fold(text));
    }

    Stream<Ranked> find(Query query, Locale locale) {
        List<Ranked> hits = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            query.find(paragraph.folded())
                    .map(found -> ranked(paragraph, found, query, locale))
                    .ifPresent(hits::add);
        }
        if (hits.isEmpty()) {
            query.find(whole.folded())
                    .map(found -> ranked(whole, found, query, locale))
                    .map(one -> new Ranked(one.hit(), IN_NO_PARAGRAPH + one.rank()))
                    .ifPresent(hits::add);
        }
        return hits.stream();
    }

    private Ranked ranked(Paragraph paragraph, Found found, Query query, Locale locale) {
        var folded = paragraph.folded();
        int start = folded.original(folded.words().get(found.first())).start();
        int end = folded.original(folded.words().get(found.last())).end();
        var marks = query.marks(folded, found.first(), found.last());
        var target = new Target.ToPassage(source, new Span(start, end).moved(paragraph.at()));
        var hit =
                new Hit(
                        Hit.Kind.PASSAGE,
                        Snippet.plain(SourceLine.printed(source, locale)),
                        Snippet.around(paragraph.text(), marks),
                        target);
        return new Ranked(hit, found.looseness());
    }
}
