package handover.words;

import handover.dossier.Source;
import handover.time.DateWords;

import java.util.Locale;

/// Says who printed something, when and in which language: "Afrique Média · November 2023 · FR".
public final class SourceLine {
    /// Before the language, which must not stand alone on a line.
    private static final String LAST = "\u00A0·\u00A0";

    private SourceLine() {}

    /// The line for a card.
    public static String of(Source source, Locale locale) {
        return Isolated.of(source.publisher())
                + " · "
                + Unbroken.dates(issued(source, locale))
                + LAST
                + language(source, locale);
    }

    /// Who printed it and when, if that is known: "Africanews / AFP · 29 December 2023".
    public static String printed(Source source, Locale locale) {
        String publisher = Isolated.of(source.publisher());
        return source.issued() == null ? publisher : publisher + " · " + issued(source, locale);
    }

    /// The day of issue as exactly as it is known.
    public static String issued(Source source, Locale locale) {
        var day = source.issued();
        return day == null
                ? Texts.in(locale).get("evidence.source.undated")
                : DateWords.edtf(day, locale);
    }

    private static String language(Source source, Locale locale) {
        String tag = source.language();
        return tag == null
                ? Texts.in(locale).get("evidence.source.nolanguage")
                : tag.toUpperCase(Locale.ROOT);
    }
}
