package handover.io.intake;

import java.text.Normalizer;
import java.util.Locale;

/// Words compared as people mean them: without case, accents and signs.
final class Words {
    private Words() {}

    /// Small letters and digits only: “Day of issue” and “day_of_issue” are the same.
    static String plain(String text) {
        return isAscii(text) ? asciiPlain(text) : anyPlain(text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /// Nearly all names are ASCII, and need no tables.
    private static String asciiPlain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = small(text.charAt(i));
            if (isWord(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private static String anyPlain(String text) {
        var plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /// An id made of a name: small ASCII letters and digits joined by `_`; empty for a name in
    /// another script.
    static String id(String text, int longest) {
        String ascii = isAscii(text) ? asciiId(text) : anyId(text);
        String cut = ascii.length() <= longest ? ascii : ascii.substring(0, longest);
        return cut.endsWith("_") ? cut.substring(0, cut.length() - 1) : cut;
    }

    private static String asciiId(String text) {
        var id = new StringBuilder(text.length());
        boolean apart = false;
        for (int i = 0; i < text.length(); i++) {
            char c = small(text.charAt(i));
            if (isWord(c)) {
                id.append(apart && !id.isEmpty() ? "_" : "").append(c);
                apart = false;
            } else {
                apart = true;
            }
        }
        return id.toString();
    }

    private static String anyId(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }
}
