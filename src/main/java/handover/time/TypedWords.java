package handover.time;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What was typed into the day field, cut into numbers and words, plain enough to compare.
///
/// @param words the numbers (ASCII digits) and words (lower case, no accents) in order
/// @param shape one letter for each: `N` one or two digits, `y` four digits, `W` a word; empty if
///              anything else stands in the text
record TypedWords(List<String> words, String shape) {

    private static final Pattern PIECE =
            Pattern.compile(
                    "(?<number>[0-9]+)(?:(?:er|st|nd|rd|th)(?![a-z]))?|(?<word>[a-z]+)"
                            + "|(?<between>[\\s\\u00a0\\u202f,./-]+)");

    /// Words that people write between day, month and year and that carry nothing.
    private static final Set<String> FILLERS = Set.of("the", "of", "le", "de", "d");

    static TypedWords of(String typed) {
        String plain = plain(typed).replace("’", " ").replace("'", " ");
        Matcher piece = PIECE.matcher(plain);
        List<String> words = new ArrayList<>();
        StringBuilder shape = new StringBuilder();
        int at = 0;
        while (piece.find() && piece.start() == at) {
            at = piece.end();
            String number = piece.group("number");
            String word = piece.group("word");
            if (number != null) {
                words.add(number);
                shape.append(digits(number.length()));
            } else if (word != null && !FILLERS.contains(word)) {
                words.add(word);
                shape.append('W');
            }
        }
        boolean whole = at == plain.length();
        return new TypedWords(List.copyOf(words), whole ? shape.toString() : "");
    }

    /// Lower case, no accents, ASCII digits for the digits of any script.
    static String plain(String text) {
        String bare =
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
        StringBuilder ascii = new StringBuilder();
        bare.codePoints()
                .forEach(
                        c ->
                                ascii.appendCodePoint(
                                        Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return ascii.toString();
    }

    private static char digits(int count) {
        return switch (count) {
            case 1, 2 -> 'N';
            case 4 -> 'y';
            default -> '?';
        };
    }
}
