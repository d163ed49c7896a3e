package handover.search;

import handover.dossier.Source;
import handover.search.SearchIndex.Ranked;
import handover.words.SourceLine;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.stream.Stream;

/// A source, to be found by its publisher, its title and its author.
record SourceEntry(Source source, Folded publisher, Folded title, Folded author) {
    private static final int IN_TITLE = 1;
    private static final int ANYWHERE = 2;

    static SourceEntry of(Source source) {
        return new SourceEntry(
                source,
                Folding.fold(source.publisher()),
                Folding.fold(orNothing(source.title())),
                Folding.fold(orNothing(source.author())));
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    Stream<Ranked> find(Query query, Locale locale) {
        boolean all =
                query.words().stream()
                        .allMatch(
                                word ->
                                        Query.has(publisher, word)
                                                || Query.has(title, word)
                                                || Query.has(author, word));
        return all ? Stream.of(new Ranked(hit(query, locale), rank(query))) : Stream.of();
    }

    private int rank(Query query) {
        if (query.find(publisher).isPresent()) {
            return 0;
        }
        return query.find(title).isPresent() ? IN_TITLE : ANYWHERE;
    }

    private Hit hit(Query query, Locale locale) {
        String line = SourceLine.printed(source, locale);
        int before = line.indexOf(source.publisher());
        var marks = query.marks(publisher).stream().map(mark -> mark.moved(before)).toList();
        var printed = new Snippet(line, marks);
        return new Hit(Hit.Kind.SOURCE, printed, detail(query), new Target.ToSource(source));
    }

    /// The title, unless only the author matches.
    private Snippet detail(Query query) {
        var inTitle = query.marks(title);
        var byAuthor = query.marks(author);
        boolean sign = inTitle.isEmpty() && !byAuthor.isEmpty() || source.title() == null;
        return sign
                ? Snippet.around(orNothing(source.author()), byAuthor)
                : Snippet.around(orNothing(source.title()), inTitle);
    }
}
