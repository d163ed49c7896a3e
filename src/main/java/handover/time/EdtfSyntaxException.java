package handover.time;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A text that is no date of this program, with the place and the reason in words that a reader
/// of any language can use.
///
/// [#getMessage()] is the English sentence; a window asks for [#message(Locale)].
public final class EdtfSyntaxException extends IllegalArgumentException {

    @Serial private static final long serialVersionUID = 1L;

    /// Longer texts are cut in messages, so that a broken file cannot fill the screen.
    private static final int LONGEST_ECHO = 60;

    private final String text;
    private final int position;
    private final String key;
    private final String[] args;

    /// @param text     the whole text that was refused
    /// @param position the index in `text` where it goes wrong, 0 to its length
    /// @param key      the key of the sentence in `text/time_*.properties`
    /// @param details  what the sentence names besides the text itself
    EdtfSyntaxException(String text, int position, String key, List<String> details) {
        super(TimeTexts.of(Locale.ENGLISH).format(key, arguments(text, position, details)));
        this.text = text;
        this.position = position;
        this.key = key;
        this.args = arguments(text, position, details).toArray(String[]::new);
    }

    private static List<String> arguments(String text, int position, List<String> details) {
        var all = new ArrayList<String>();
        all.add(shortened(text));
        all.add(String.valueOf(position + 1));
        details.forEach(detail -> all.add(shortened(detail)));
        return List.copyOf(all);
    }

    private static String shortened(String echoed) {
        return echoed.length() <= LONGEST_ECHO ? echoed : echoed.substring(0, LONGEST_ECHO) + "…";
    }

    /// The whole text that was refused.
    public String text() {
        return text;
    }

    /// The index in [#text()] at which it goes wrong, counted from 0; the text's length if
    /// something is missing at its end.
    public int position() {
        return position;
    }

    /// The key of the sentence in `text/time_*.properties`.
    public String key() {
        return key;
    }

    /// The arguments of the sentence: the text (cut if long), the place counted from 1, then what
    /// the reason names.
    public List<String> args() {
        return List.of(args);
    }

    /// What is wrong and what an accepted form looks like, as one or two sentences.
    ///
    /// @param locale French for any French locale, English for every other
    public String message(Locale locale) {
        return TimeTexts.of(locale).format(key, args());
    }
}
