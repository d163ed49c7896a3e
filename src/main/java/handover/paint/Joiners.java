package handover.paint;

/// What a text looks like where the toolkit would show a mark that cannot be seen. On Linux it
/// paints a box for those that part or join letters; Persian has the first in every other line.
public final class Joiners {
    /// The least of all spaces: letters beside it are not joined, and nothing is seen.
    private static final char HAIR_SPACE = '\u200A';

    private Joiners() {}

    /// The text with each such mark replaced, letter by letter: it is as long as before.
    public static String shown(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isJoiner(text.charAt(i))) {
                return replaced(text, i);
            }
        }
        return text;
    }

    private static String replaced(String text, int from) {
        var shown = new StringBuilder(text);
        for (int i = from; i < text.length(); i++) {
            if (isJoiner(text.charAt(i))) {
                shown.setCharAt(i, HAIR_SPACE);
            }
        }
        return shown.toString();
    }

    /// The space of no width, the non-joiner, the joiner and the word joiner.
    private static boolean isJoiner(char letter) {
        return letter >= '\u200B' && letter <= '\u200D' || letter == '\u2060';
    }
}
