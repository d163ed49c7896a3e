package handover.io;

import handover.dossier.Localized;
import handover.geo.LatLon;
import handover.io.Ledger.Kind;
import handover.time.EdtfDate;
import handover.time.EdtfSyntaxException;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The values that recur in a dossier: ids, dates, words of a list, texts in both languages.
final class Terms {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+([_-][a-z0-9]+)*");
    private static final int LONGEST_ID = 80;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final EdtfDate NO_DATE = EdtfDate.parse("1970-01-01");
    private static final Localized NO_TEXT = new Localized("", "");

    private Terms() {}

    /// The id of the object itself, noted as given.
    static String id(Fields fields, Kind kind) {
        String id = wellFormedId(fields, "id");
        if (!id.isEmpty()) {
            fields.ledger().define(kind, id, fields.at("id"));
        }
        return id;
    }

    /// The id of something else, noted as used.
    static String reference(Fields fields, String name, Kind kind) {
        String id = fields.text(name);
        if (!id.isEmpty()) {
            return fields.ledger().refer(kind, id, fields.at(name));
        }
        return id;
    }

    /// The id of something else, if it is there.
    static @Nullable String referenceOrNull(Fields fields, String name, Kind kind) {
        return fields.has(name) ? reference(fields, name, kind) : null;
    }

    /// A text in both languages.
    static Localized localized(Fields fields, String name) {
        Localized text = fields.object(name, Terms::localized);
        return text == null ? NO_TEXT : text;
    }

    /// A text in both languages, if it is there.
    static @Nullable Localized localizedOrNull(Fields fields, String name) {
        return fields.objectOrNull(name, Terms::localized);
    }

    /// The object itself as a text in both languages.
    static Localized localized(Fields fields) {
        return fields.ledger().once(new Localized(fields.text("en"), fields.text("fr")));
    }

    /// A date as exact as its source knows it.
    static EdtfDate date(Fields fields, String name) {
        String text = fields.text(name);
        if (text.isEmpty()) {
            return NO_DATE;
        }
        try {
            return fields.ledger().date(text);
        } catch (EdtfSyntaxException e) {
            fields.wrong(name, "problem.date", e);
            return NO_DATE;
        }
    }

    /// A date that must be named but may be `null`.
    static @Nullable EdtfDate dateOrNull(Fields fields, String name) {
        if (fields.isNull(name)) {
            return null;
        }
        EdtfDate date = date(fields, name);
        return fields.good(name) ? date : null;
    }

    /// A date, if it is there.
    static @Nullable EdtfDate dateIfAny(Fields fields, String name) {
        return fields.has(name) ? date(fields, name) : null;
    }

    /// One calendar day.
    static LocalDate day(Fields fields, String name) {
        String text = fields.text(name);
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // A day such as 30 February: refused below like any other text.
        }
        if (!text.isEmpty()) {
            fields.wrong(name, "problem.day", Echo.of(text));
        }
        return LocalDate.EPOCH;
    }

    /// A word of an enumeration, written in lower case.
    static <E extends Enum<E>> E word(Fields fields, String name, Class<E> type) {
        return word(fields, name, type, value -> value.name().toLowerCase(Locale.ROOT));
    }

    /// A letter of an enumeration, written as the letter that it is.
    static <E extends Enum<E>> E letter(Fields fields, String name, Class<E> type) {
        return word(fields, name, type, Enum::name);
    }

    /// `lat` and `lon` of the object.
    static LatLon latLon(Fields fields) {
        return new LatLon(fields.number("lat", -90, 90), fields.number("lon", -180, 180));
    }

    /// `lat` and `lon`, or neither.
    static @Nullable LatLon latLonOrNull(Fields fields) {
        boolean lat = fields.has("lat");
        boolean lon = fields.has("lon");
        return lat || lon ? latLon(fields) : null;
    }

    /// A language tag, if it is there.
    static @Nullable String languageOrNull(Fields fields, String name) {
        String tag = fields.textOrNull(name);
        if (tag != null && !tag.isEmpty() && !LANGUAGE.matcher(tag).matches()) {
            fields.wrong(name, "problem.language", Echo.of(tag));
        }
        return tag;
    }

    /// A web address, if it is there. Nothing else: the window opens it on a click.
    static @Nullable String urlOrNull(Fields fields, String name) {
        String url = fields.textOrNull(name);
        if (url != null && !url.isEmpty() && !isWebAddress(url)) {
            fields.wrong(name, "problem.url", Echo.of(url));
        }
        return url;
    }

    /// The id of something that may be gone from the dossier.
    static String wellFormedId(Fields fields, String name) {
        String id = fields.text(name);
        boolean formed = id.length() <= LONGEST_ID && ID.matcher(id).matches();
        if (id.isEmpty() || formed) {
            return id;
        }
        fields.wrong(name, "problem.id.form", Echo.of(id));
        return "";
    }

    private static <E extends Enum<E>> E word(
            Fields fields, String name, Class<E> type, Function<E, String> spelling) {
        E[] values = type.getEnumConstants();
        String word = fields.text(name);
        for (E value : values) {
            if (spelling.apply(value).equals(word)) {
                return value;
            }
        }
        if (!word.isEmpty()) {
            String accepted = Arrays.stream(values).map(spelling).collect(Collectors.joining(", "));
            fields.wrong(name, "problem.word", Echo.of(word), accepted);
        }
        return values[0];
    }

    /// Such a character shows nothing, or another order than the one that is opened.
    private static boolean isFormat(int c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme();
            boolean hides = url.codePoints().anyMatch(Terms::isFormat);
            return !hides
                    && uri.getHost() != null
                    && ("https".equals(scheme) || "http".equals(scheme));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
