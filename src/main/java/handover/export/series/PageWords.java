package handover.export.series;

import handover.dossier.Article;
import handover.dossier.Dossier;
import handover.dossier.Source;
import handover.words.Citation;
import handover.words.Disclaimer;
import handover.words.Isolated;
import handover.words.Sentences;
import handover.words.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said with a page, as plain lines.
final class PageWords {
    private static final int SHOWN = 12;

    private PageWords() {}

    /// The notes of a page: what the analyst wants to say, then the claims one by one.
    static List<String> lines(BriefingPage page) {
        var texts = Texts.in(page.locale());
        List<String> lines = new ArrayList<>();
        lines.add(page.heading());
        if (!page.note().isBlank()) {
            page.note().strip().lines().forEach(lines::add);
        }
        for (Evidence evidence : page.evidence()) {
            lines.add("");
            lines.addAll(lines(evidence, texts));
        }
        lines.add("");
        lines.add(texts.get("export.lens", page.lens()));
        return lines;
    }

    private static List<String> lines(Evidence evidence, Texts texts) {
        List<String> lines = new ArrayList<>();
        lines.add(title(evidence, texts));
        lines.add(
                evidence.verbatim()
                        ? evidence.words()
                        : texts.get("evidence.spoken.paraphrase", evidence.words()));
        if (!evidence.translation().isEmpty()) {
            lines.add(texts.get("export.translation", evidence.translation()));
        }
        lines.add(evidence.reference() + " " + evidence.grade());
        String url = evidence.source().url();
        if (url != null) {
            lines.add(url);
        }
        return lines;
    }

    /// "Kidal · Departure · 31 October 2023 · decides".
    static String title(Evidence evidence, Texts texts) {
        return evidence.decides()
                ? evidence.title() + " · " + texts.get("evidence.card.decides")
                : evidence.title();
    }

    /// The picture in words, for those who do not see it: the sentence, then the state of each
    /// site.
    static String alternative(BriefingPage page) {
        var sentences = new Sentences(page.chronology(), page.locale());
        return page.moment().states().stream()
                .map(
                        state ->
                                Isolated.of(state.site().name().in(page.locale()))
                                        + ": "
                                        + sentences.state(state))
                .collect(Collectors.joining("; ", page.sentence() + " ", "."));
    }

    /// A source with its address, and the file in which its words can be checked.
    static Stream<String> source(Source source, Locale locale) {
        Article article = source.article();
        String file =
                article == null
                        ? null
                        : Texts.in(locale)
                                .get("evidence.citation.file", article.file(), article.sha256());
        return Stream.of(Citation.reference(source, locale), source.url(), file)
                .filter(Objects::nonNull);
    }

    /// Which dossier this is, and what lines on a map do not say.
    static String about(Series series) {
        Dossier dossier = series.dossier();
        String sha = dossier.sha256();
        var texts = Texts.in(series.locale());
        return texts.get(
                        "map.picture.dossier",
                        dossier.id(),
                        dossier.version(),
                        sha.substring(0, Math.min(SHOWN, sha.length())))
                + " · "
                + Disclaimer.of(dossier, texts);
    }
}
