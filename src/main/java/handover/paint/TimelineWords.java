package handover.paint;

import handover.dossier.Figure;
import handover.time.DateWords;
import handover.words.Texts;

import java.util.Locale;

/// What the timeline says in words of its own.
public final class TimelineWords {
    private TimelineWords() {}

    /// A figure with its day: "10,754 of 13,871 departed (11 Dec 2023)".
    public static String figure(Figure figure, Locale locale) {
        Texts texts = Texts.in(locale);
        Integer of = figure.of();
        String value = value(figure, texts);
        String day =
                figure.date().isDay()
                        ? figure.date()
                                .strictRange()
                                .map(range -> DateWords.shortDay(range.last(), locale))
                                .orElse("")
                        : DateWords.edtf(figure.date(), locale);
        return of == null
                ? texts.get("timeline.figure", value, day)
                : texts.get("timeline.figure.of", value, texts.number(of), day);
    }

    /// A figure with what it counts, without its day: "over 8,817 of 13,871: military, police and
    /// civilians departed". A note of the dossier follows as a sentence.
    static String counted(Figure figure, Locale locale) {
        Texts texts = Texts.in(locale);
        Integer of = figure.of();
        String value = value(figure, texts);
        String counts = figure.counts().in(locale);
        String words =
                of == null
                        ? texts.get("timeline.counted", value, counts)
                        : texts.get("timeline.counted.of", value, texts.number(of), counts);
        var note = figure.note();
        return note == null ? words : words + ". " + note.in(locale);
    }

    private static String value(Figure figure, Texts texts) {
        return texts.get(
                "timeline.figure." + figure.bound().name().toLowerCase(Locale.ROOT),
                texts.number(figure.value()));
    }
}
