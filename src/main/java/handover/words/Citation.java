package handover.words;

import handover.dossier.Article;
import handover.dossier.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A passage as it can be pasted into a note: the words themselves between the quotation marks of
/// their language, then where they come from and which file they were read in.
public final class Citation {
    private Citation() {}

    /// The citation of `words`, which must stand in `article` letter for letter.
    public static String of(String words, Source source, Article article, Locale locale) {
        var texts = Texts.in(locale);
        List<String> lines = new ArrayList<>();
        lines.add(QuoteMarks.of(source.language()).around(words));
        lines.add(reference(source, locale));
        if (source.url() != null) {
            lines.add(source.url());
        }
        lines.add(texts.get("evidence.citation.file", article.file(), article.sha256()));
        return String.join("\n", lines);
    }

    /// Where something comes from, as far as it is known: "RFI. Le départ de la Minusma. 31 October
    /// 2023."
    public static String reference(Source source, Locale locale) {
        return Stream.of(
                        source.publisher(),
                        source.author(),
                        source.title(),
                        SourceLine.issued(source, locale))
                .filter(Objects::nonNull)
                .distinct()
                .map(Isolated::of)
                .collect(Collectors.joining(". ", "", "."));
    }
}
