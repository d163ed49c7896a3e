package handover.time;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// The sentences and names of this package in one language, from `text/time_*.properties`.
///
/// Month names come from there too, not from the platform's locale data: a linked image may leave
/// those out, and they change between Java releases.
final class TimeTexts {

    private static final String BUNDLE = "text.time";
    private static final TimeTexts ENGLISH = new TimeTexts(Locale.ENGLISH);
    private static final TimeTexts FRENCH = new TimeTexts(Locale.FRENCH);

    private final Locale locale;
    private final ResourceBundle bundle;

    /// What has been asked for: to read a pattern takes longer than to fill it.
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private final Map<String, List<String>> lists = new ConcurrentHashMap<>();

    private TimeTexts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /// The texts for a locale: French for any French locale, English for every other; the default
    /// locale plays no part.
    static TimeTexts of(Locale locale) {
        return locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }

    /// The text as it stands, with no arguments put in.
    ///
    /// @throws java.util.MissingResourceException if there is no such key
    String get(String key) {
        return bundle.getString(key);
    }

    /// The items of a text that is a list separated by `|`.
    String item(String key, int index) {
        return lists.computeIfAbsent(key, one -> List.of(get(one).split("\\|", -1))).get(index);
    }

    /// The text with its arguments put in.
    String format(String key, List<String> args) {
        MessageFormat format =
                formats.computeIfAbsent(key, one -> new MessageFormat(get(one), locale));
        // A format is for one thread at a time.
        synchronized (format) {
            return format.format(args.toArray());
        }
    }

    /// The text with its arguments put in.
    String format(String key, String... args) {
        return format(key, List.of(args));
    }
}
