package handover.words;

import java.util.regex.Pattern;

/// Keeps dates together: a line never breaks between a day, its month and its year.
public final class Unbroken {
    private static final Pattern DAY_OF_MONTH =
            Pattern.compile("\\b(\\d{1,2}(?:er)?) (?=\\p{Ll}+\\b|\\p{Lu}\\p{Ll}{2,}\\b)");
    private static final Pattern MONTH_OF_YEAR =
            Pattern.compile("(?<=\\p{Ll}{3}\\.?) (?=\\d{4}\\b)");

    private Unbroken() {}

    /// `words` with no-break spaces inside its dates.
    public static String dates(String words) {
        String days = DAY_OF_MONTH.matcher(words).replaceAll("$1\u00A0");
        return MONTH_OF_YEAR.matcher(days).replaceAll("\u00A0");
    }
}
