package handover.io.intake;

import java.text.Normalizer;
import java.util.Locale;

/// Words compared as people mean them: without case, accents and signs.
final class Words {
    private Words() {}

    /// Small letters and digits only: “Day of issue” and “day_of_issue” are the same.
    static String plain(String text) {
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
        String ascii =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "_")
                        .replaceAll("^_|_$", "");
        String cut = ascii.length() <= longest ? ascii : ascii.substring(0, longest);
        return cut.endsWith("_") ? cut.substring(0, cut.length() - 1) : cut;
    }
}
