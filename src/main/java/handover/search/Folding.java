package handover.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/// Makes texts comparable that are written differently: accents, case, ligatures, apostrophes,
/// dashes and all other signs between words no longer count. "L’Œuvre" becomes "l oeuvre".
///
/// Folding twice is the same as folding once.
public final class Folding {
    /// Letters that Unicode does not take apart.
    private static final Map<Integer, String> LETTERS =
            Map.ofEntries(
                    Map.entry((int) 'œ', "oe"),
                    Map.entry((int) 'æ', "ae"),
                    Map.entry((int) 'ß', "ss"),
                    Map.entry((int) 'ø', "o"),
                    Map.entry((int) 'đ', "d"),
                    Map.entry((int) 'ð', "d"),
                    Map.entry((int) 'þ', "th"),
                    Map.entry((int) 'ł', "l"),
                    Map.entry((int) 'ħ', "h"),
                    Map.entry((int) 'ı', "i"),
                    Map.entry((int) 'ς', "σ"),
                    Map.entry((int) 'ʼ', " "),
                    Map.entry((int) 'ʻ', " "));

    private Folding() {}

    /// Folds a text and remembers where each piece of it came from.
    public static Folded fold(String text) {
        var folded = new Folded.Builder(text.length());
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            folded.add(fold(letter), at, next);
            at = next;
        }
        return folded.make();
    }

    /// One character, folded: letters and digits, a space, or nothing for an accent that stands
    /// alone.
    private static String fold(int letter) {
        if (letter < 128) {
            return Character.isLetterOrDigit(letter)
                    ? String.valueOf((char) Character.toLowerCase(letter))
                    : " ";
        }
        var plain = new StringBuilder();
        decompose(Character.toString(letter))
                .codePoints()
                .filter(c -> !isMark(c))
                .forEach(c -> plain.append(plain(c)));
        return plain.toString();
    }

    private static String decompose(String letter) {
        String apart = Normalizer.normalize(letter, Normalizer.Form.NFKD);
        return Normalizer.normalize(apart.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT ->
                    true;
            default -> false;
        };
    }

    private static String plain(int letter) {
        if (Character.isDigit(letter)) {
            return Integer.toString(Character.digit(letter, 10));
        }
        String written = LETTERS.get(letter);
        if (written != null) {
            return written;
        }
        return Character.isLetter(letter) ? Character.toString(letter) : " ";
    }
}
