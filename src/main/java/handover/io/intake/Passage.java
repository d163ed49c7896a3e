package handover.io.intake;

import handover.dossier.Article;
import handover.dossier.Gloss;
import handover.dossier.Quote;
import handover.dossier.Source;
import handover.io.Echo;
import handover.io.Problem.Phrase;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a row quotes, found in the article of its source. A cell cannot break its lines as an
/// article does, so any space stands for any other; what is taken is the article's own text.
///
/// @param quote null if the row quotes nothing that can be taken
/// @param gloss its translation
record Passage(@Nullable Quote quote, @Nullable Gloss gloss) {
    private static final Passage NONE = new Passage(null, null);
    private static final int AROUND = 32;

    /// The passage that a row quotes; what is wrong with it is noted.
    static Passage of(Cells cells, Source source) {
        String said = cells.text(Field.QUOTE);
        String translated = cells.text(Field.GLOSS);
        if (said.isEmpty()) {
            if (!translated.isEmpty()) {
                cells.doubtful(Field.GLOSS, "problem.gloss.quote");
            }
            return NONE;
        }
        Article article = source.article();
        if (article == null) {
            cells.doubtful(Field.QUOTE, "problem.table.quote", Echo.of(source.publisher()));
            return NONE;
        }
        boolean english = "en".equals(source.language());
        if (translated.isEmpty()) {
            String other = english ? "problem.table.french" : "problem.table.english";
            cells.wrong(Field.GLOSS, "problem.table.gloss", new Phrase(other));
        }
        Matcher found = pattern(said).matcher(article.text());
        if (!found.find()) {
            cells.wrong(Field.QUOTE, "problem.table.quoteAbsent", article.file());
            return NONE;
        }
        if (found.group().codePoints().anyMatch(Echo::forbidden)) {
            cells.wrong(Field.QUOTE, "problem.table.control");
        }
        Quote quote = quote(article.text(), found.start(), found.end());
        if (found.find(found.start() + 1)) {
            cells.wrong(Field.QUOTE, "problem.table.quoteTwice", article.file());
        }
        return new Passage(quote, new Gloss(english ? "fr" : "en", translated));
    }

    private static Pattern pattern(String said) {
        return Pattern.compile(
                Arrays.stream(said.strip().split("[\\s\\u00a0]+"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("[\\s\\u00a0]+")));
    }

    private static Quote quote(String text, int from, int to) {
        int before = whole(text, Math.max(0, from - AROUND));
        int after = whole(text, Math.min(text.length(), to + AROUND));
        for (int at = before; at < from; at += Character.charCount(text.codePointAt(at))) {
            before = Echo.forbidden(text.codePointAt(at)) ? at + 1 : before;
        }
        for (int at = after; at > to; at -= Character.charCount(text.codePointBefore(at))) {
            after = Echo.forbidden(text.codePointBefore(at)) ? at - 1 : after;
        }
        int start = text.codePointCount(0, from);
        return new Quote(
                text.substring(from, to),
                text.substring(before, from),
                text.substring(to, after),
                start,
                start + text.codePointCount(from, to));
    }

    /// The same place, or the one before it if it lies within a character.
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                ? at - 1
                : at;
    }
}
