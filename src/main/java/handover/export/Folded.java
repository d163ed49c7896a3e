package handover.export;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words without what people leave out when they type: accents, capitals, curly apostrophes and
/// hyphens.
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern JOINTS = Pattern.compile("[\\p{Pd}_’'\\s\\u00A0\\u202F]+");

    private Folded() {}

    /// The folded form, words parted by one space.
    public static String of(String words) {
        String bare =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
        return JOINTS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
