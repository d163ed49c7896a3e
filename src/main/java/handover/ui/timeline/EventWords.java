package handover.ui.timeline;

import handover.dossier.Source;
import handover.paint.TimelineEntry;
import handover.time.DateWords;
import handover.words.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says what sources tell of the mission on one day: each with its quote, if it has one, and its
/// source. A quote and our own words are never mistaken for one another.
final class EventWords {
    private static final int MOST_HOVERED = 2;

    private final Locale locale;
    private final Texts texts;

    EventWords(Locale locale) {
        this.locale = locale;
        this.texts = Texts.in(locale);
    }

    /// Everything.
    List<BubbleLine> whole(List<TimelineEntry> entries) {
        List<BubbleLine> lines = new ArrayList<>();
        entries.forEach(entry -> add(lines, entry));
        return lines;
    }

    /// The first entries, and how many there are besides.
    List<BubbleLine> brief(List<TimelineEntry> entries) {
        int shown = Math.min(MOST_HOVERED, entries.size());
        List<BubbleLine> lines = whole(entries.subList(0, shown));
        int left = entries.size() - shown;
        lines.add(
                BubbleLine.of(
                        BubbleLine.Kind.SOURCE,
                        left > 0
                                ? texts.get("timeline.event.more", left)
                                : texts.get("timeline.event.pin")));
        return lines;
    }

    private void add(List<BubbleLine> lines, TimelineEntry entry) {
        String text = entry.text().in(locale);
        lines.add(
                BubbleLine.of(
                        BubbleLine.Kind.SAID,
                        entry.onItsDay()
                                ? text
                                : texts.get(
                                        "timeline.event.dated",
                                        DateWords.edtf(entry.date(), locale),
                                        text)));
        var quote = entry.quote();
        if (quote != null) {
            lines.add(
                    BubbleLine.of(
                            BubbleLine.Kind.QUOTE,
                            texts.get("timeline.event.quote", quote.exact())));
        }
        var gloss = entry.gloss();
        if (gloss != null && gloss.language().equals(locale.getLanguage())) {
            lines.add(BubbleLine.words(texts.get("timeline.event.gloss", gloss.text())));
        }
        String source = source(entry.source());
        lines.add(
                BubbleLine.of(
                        BubbleLine.Kind.SOURCE,
                        quote == null
                                ? texts.get("timeline.event.ours", source)
                                : texts.get("timeline.event.verbatim", source)));
    }

    private String source(Source source) {
        var issued = source.issued();
        String day =
                issued == null
                        ? texts.get("timeline.event.undated")
                        : DateWords.edtf(issued, locale);
        String grade = source.reliability().name();
        return texts.get(
                "timeline.event.source",
                source.publisher(),
                day,
                grade,
                texts.get("evidence.reliability." + grade.toLowerCase(Locale.ROOT)));
    }
}
