package handover.words;

import org.jspecify.annotations.Nullable;

/// The quotation marks of the language that a quote is in, with the no-break spaces that French
/// puts inside them. Only verbatim words ever stand between them.
///
/// @param open before the first word
/// @param close after the last word
public record QuoteMarks(String open, String close) {
    private static final QuoteMarks FRENCH = new QuoteMarks("«\u00A0", "\u00A0»");
    private static final QuoteMarks ENGLISH = new QuoteMarks("“", "”");

    /// The marks for a language tag; those of English where it is unknown or any other.
    public static QuoteMarks of(@Nullable String language) {
        return language != null && language.startsWith("fr") ? FRENCH : ENGLISH;
    }

    /// `words` between the marks.
    public String around(String words) {
        return open + words + close;
    }
}
