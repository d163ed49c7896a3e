package handover.io;

import handover.io.Problem.Phrase;
import handover.io.Problem.Severity;
import handover.time.EdtfSyntaxException;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Puts problems into words: what is wrong, and what to do about it.
public final class Problems {
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);
    private static final ResourceBundle FRENCH = bundle(Locale.FRENCH);

    private Problems() {}

    /// The sentence of a problem, without its place.
    ///
    /// @param locale French for any French locale, English for every other
    public static String words(Problem problem, Locale locale) {
        Object[] args = problem.args().stream().map(arg -> worded(arg, locale)).toArray();
        return format(problem.key(), locale, args);
    }

    /// The problem in the form of a compiler's message, `file:line:column: pointer: message`, or of
    /// a row of a table, `file:line: column: message`. A warning says so at the start of its
    /// message; the pointer of a whole file is empty.
    ///
    /// @param locale French for any French locale, English for every other
    public static String line(Problem problem, Locale locale) {
        Place place = problem.place();
        String words = words(problem, locale);
        String message =
                problem.severity() == Severity.WARNING
                        ? format("problem.warning", locale, words)
                        : words;
        if (place.column() == Place.ROW) {
            String column = place.pointer().isEmpty() ? "" : Echo.of(place.pointer()) + ": ";
            return "%s:%d: %s%s".formatted(place.file(), place.line(), column, message);
        }
        return "%s:%d:%d: %s: %s"
                .formatted(place.file(), place.line(), place.column(), place.pointer(), message);
    }

    private static String worded(Object arg, Locale locale) {
        return switch (arg) {
            case Phrase(String key) -> format(key, locale);
            case EdtfSyntaxException date -> date.message(locale);
            default -> arg.toString();
        };
    }

    private static String format(String key, Locale locale, Object... args) {
        return new MessageFormat(bundleFor(locale).getString(key), locale).format(args);
    }

    private static ResourceBundle bundleFor(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? FRENCH : ENGLISH;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("text.problem", locale);
    }
}
