package handover.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// The texts of the program in one language. They lie in `resources/text`, one file for each area
/// of the program; a key begins with the name of its area.
public final class Texts {
    /// The areas, each a pair of files `<area>_en.properties` and `<area>_fr.properties`.
    public static final List<String> AREAS =
            List.of(
                    "words",
                    "map",
                    "timeline",
                    "evidence",
                    "table",
                    "window",
                    "search",
                    "method",
                    "command",
                    "problem",
                    "briefing",
                    "scenes",
                    "picture",
                    "export",
                    "compare",
                    "opening",
                    "intake",
                    "revision");

    /// The languages that every text exists in.
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private static final Map<String, Texts> LOADED = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, String> patterns = new HashMap<>();

    /// What has been asked for: to read a pattern takes longer than to fill it.
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
        AREAS.forEach(this::load);
    }

    /// The texts for a locale: French for any French one, English for all others.
    public static Texts in(Locale locale) {
        boolean french = Locale.FRENCH.getLanguage().equals(locale.getLanguage());
        Locale language = french ? Locale.FRENCH : Locale.ENGLISH;
        return LOADED.computeIfAbsent(language.getLanguage(), code -> new Texts(language));
    }

    private void load(String area) {
        String name = "/text/" + area + "_" + locale.getLanguage() + ".properties";
        try (var in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing " + name);
            }
            var read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            read.stringPropertyNames().forEach(key -> patterns.put(key, read.getProperty(key)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The language of these texts.
    public Locale locale() {
        return locale;
    }

    /// The text for `key`, a [MessageFormat] pattern filled with `arguments`, of which those that
    /// run from right to left are isolated.
    ///
    /// @throws IllegalArgumentException if there is no such text, which a test rules out
    public String get(String key, Object... arguments) {
        MessageFormat format = formats.computeIfAbsent(key, this::format);
        Object[] isolated = arguments.clone();
        for (int i = 0; i < isolated.length; i++) {
            if (isolated[i] instanceof String words) {
                isolated[i] = Isolated.of(words);
            }
        }
        // A format is for one thread at a time.
        synchronized (format) {
            return format.format(isolated);
        }
    }

    private MessageFormat format(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        return new MessageFormat(pattern, locale);
    }

    /// A whole number with its thousands set apart as the language does.
    public String number(int value) {
        String digits = String.valueOf(value);
        var grouped = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                grouped.append(get("words.thousands"));
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }

    /// Names joined as the language joins them: "Ber, Gao and Kidal".
    public String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        List<String> first = names.subList(0, names.size() - 1);
        return get("words.and", Isolated.join(", ", first), names.getLast());
    }
}
