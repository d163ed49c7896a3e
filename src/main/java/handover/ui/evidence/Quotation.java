package handover.ui.evidence;

import handover.dossier.Article;
import handover.dossier.Baseline;
import handover.dossier.Claim;
import handover.dossier.Dossier;
import handover.dossier.Figure;
import handover.dossier.MissionEvent;
import handover.dossier.Quote;
import handover.dossier.Source;
import handover.words.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// A passage of an article with everything in the dossier that quotes it.
///
/// @param quotedFor in the dossier's order, at least one
record Quotation(Passage place, List<QuotedFor> quotedFor) {

    /// One thing that rests on a passage.
    ///
    /// @param words "Kidal: Departure · 31 October 2023"
    /// @param card id of the card that shows it, or null where none does
    record QuotedFor(String words, @Nullable String card) {}

    /// What the passage is quoted for, one a line.
    String words() {
        return String.join("\n", quotedFor.stream().map(QuotedFor::words).toList());
    }

    /// All passages that the dossier quotes from `source`, in the order of the article.
    static List<Quotation> from(Source source, Article article, Dossier dossier, Locale locale) {
        var collector = new Collector(source.id(), article, dossier, locale);
        dossier.claims().forEach(collector::add);
        dossier.figures().forEach(collector::add);
        dossier.baselines().forEach(collector::add);
        dossier.events().forEach(collector::add);
        return collector.found.entrySet().stream()
                .map(entry -> new Quotation(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static final class Collector {
        private final String source;
        private final Article article;
        private final Dossier dossier;
        private final ClaimWords words;
        private final Texts texts;
        private final Map<Passage, List<QuotedFor>> found =
                new TreeMap<>(
                        Comparator.comparingInt(Passage::start).thenComparingInt(Passage::end));

        Collector(String source, Article article, Dossier dossier, Locale locale) {
            this.source = source;
            this.article = article;
            this.dossier = dossier;
            this.words = new ClaimWords(locale);
            this.texts = Texts.in(locale);
        }

        void add(Claim claim) {
            String about =
                    claim.site() == null
                            ? texts.get("evidence.quoted.mission")
                            : dossier.site(claim.site())
                                    .map(site -> site.name().in(texts.locale()))
                                    .orElse(claim.site());
            String title = words.title(Exhibit.of(claim, dossier));
            keep(claim.source(), claim.quote(), named(about, title), claim.id());
        }

        void add(Figure figure) {
            String title = words.title(Exhibit.of(figure, dossier));
            String about = texts.get("evidence.quoted.mission");
            keep(figure.source(), figure.quote(), named(about, title), figure.id());
        }

        void add(Baseline baseline) {
            String text = baseline.text().in(texts.locale());
            String about = texts.get("evidence.quoted.strength");
            keep(baseline.source(), baseline.quote(), named(about, text), null);
        }

        void add(MissionEvent event) {
            String title = words.title(Exhibit.of(event, dossier));
            String about = texts.get("evidence.quoted.mission");
            keep(event.source(), event.quote(), named(about, title), event.id());
        }

        private String named(String about, String what) {
            return texts.get("evidence.quoted", about, what);
        }

        private void keep(String from, @Nullable Quote quote, String said, @Nullable String card) {
            if (quote != null && from.equals(source)) {
                Passage.of(quote, article)
                        .ifPresent(
                                place ->
                                        found.computeIfAbsent(place, key -> new ArrayList<>())
                                                .add(new QuotedFor(said, card)));
            }
        }
    }
}
