package handover.io;

/// What a message repeats of a file: short, on one line, and with nothing that a terminal obeys.
public final class Echo {
    private static final int LONGEST = 60;

    private Echo() {}

    /// The text, cut after 60 characters, what cannot be seen written as `U+0000`.
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /// The text, cut after so many characters.
    static String of(String text, int longest) {
        var shown = new StringBuilder();
        text.codePoints().limit(longest).forEach(c -> append(shown, c));
        if (text.codePointCount(0, text.length()) > longest) {
            shown.append('…');
        }
        return shown.toString();
    }

    private static void append(StringBuilder shown, int c) {
        if (spacing(c)) {
            shown.append(' ');
        } else if (hidden(c)) {
            shown.append("U+%04X".formatted(c));
        } else {
            shown.appendCodePoint(c);
        }
    }

    /// One character; what cannot be seen, spaces and line ends too, written as `U+0000`.
    static String sign(int c) {
        return spacing(c) || hidden(c) || c == ' ' ? "U+%04X".formatted(c) : Character.toString(c);
    }

    /// Whether a character has no place in any text: a control other than line end and tab, or half
    /// of a surrogate pair.
    public static boolean forbidden(int c) {
        if (c >= ' ' && c <= '~') {
            return false;
        }
        int type = Character.getType(c);
        return !spacing(c) && (type == Character.CONTROL || type == Character.SURROGATE);
    }

    /// Whether a character must not reach a terminal as it is: it could colour it, or turn the
    /// direction of a line.
    private static boolean hidden(int c) {
        int type = Character.getType(c);
        return forbidden(c)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean spacing(int c) {
        return c == '\n' || c == '\r' || c == '\t';
    }
}
