package handover.ui.evidence;

import handover.dossier.Article;
import handover.dossier.Source;
import handover.words.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A passage as it can be pasted into a note: the words themselves between the quotation marks of
/// their language, then where they come from and which file they were read in.
final class Citation {
    private Citation() {}

    /// The citation of `words`, which must stand in `article` letter for letter.
    static String of(String words, Source source, Article article, Locale locale) {
        var texts = Texts.in(locale);
        List<String> lines = new ArrayList<>();
        lines.add(QuoteMarks.of(source.language()).around(words));
        lines.add(
                Stream.of(
                                source.publisher(),
                                source.author(),
                                source.title(),
                                SourceLine.issued(source, locale))
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(". ", "", ".")));
        if (source.url() != null) {
            lines.add(source.url());
        }
        lines.add(texts.get("evidence.citation.file", article.file(), article.sha256()));
        return String.join("\n", lines);
    }
}
