package handover.story;

/// Makes what somebody typed or pasted fit to be kept in a file and shown again: no control
/// characters, no halves of characters, no more than there is room for.
final class Written {
    private Written() {}

    /// One line, with no space around it.
    static String line(String typed, int longest) {
        return cut(clean(typed.replaceAll("\\R|\t", " ")).strip(), longest).strip();
    }

    /// Any number of lines, each ending in `\n`.
    static String text(String typed, int longest) {
        return cut(clean(typed.replaceAll("\\R", "\n")), longest);
    }

    private static String clean(String text) {
        var kept = new StringBuilder();
        text.codePoints().filter(Written::fit).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean fit(int c) {
        int type = Character.getType(c);
        return c == '\n' || c == '\t' || (type != Character.CONTROL && type != Character.SURROGATE);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean within = Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, within ? longest - 1 : longest);
    }
}
