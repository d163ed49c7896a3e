package handover.ui.method;

import handover.dossier.Dossier;
import handover.ui.method.Block.Point;
import handover.ui.method.Block.Points;
import handover.ui.method.Block.Prose;
import handover.words.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What the page says, without the screen: general chapters from the texts, filled and followed by
/// what the dossier holds. A chapter for which the dossier has nothing is left out.
final class MethodText {
    private final Dossier dossier;
    private final Texts texts;
    private final Locale locale;

    private MethodText(Dossier dossier, Locale locale) {
        this.dossier = dossier;
        this.texts = Texts.in(locale);
        this.locale = locale;
    }

    /// The chapters on a dossier, in order.
    static List<Chapter> of(Dossier dossier, Locale locale) {
        var text = new MethodText(dossier, locale);
        var reading = new ReadingChapters(dossier, locale);
        var numbers = new NumberChapters(dossier, locale);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(text.dossier());
        chapters.add(text.claims());
        chapters.add(new MarkChapter(dossier, locale).chapter());
        chapters.add(reading.dates());
        chapters.add(reading.clocks());
        chapters.add(reading.voices());
        chapters.add(reading.rules());
        chapters.add(reading.grades());
        chapters.add(numbers.counting());
        chapters.add(text.contradictions());
        chapters.add(numbers.figures());
        chapters.add(text.limits());
        chapters.add(text.elsewhere());
        chapters.add(text.basemap());
        return chapters.stream().filter(chapter -> !chapter.blocks().isEmpty()).toList();
    }

    private Prose prose(String key, Object... arguments) {
        return new Prose(texts.get(key, arguments));
    }

    private Chapter dossier() {
        return new Chapter(
                dossier.title().in(locale),
                List.of(
                        new Prose(dossier.summary().in(locale)),
                        prose(
                                "method.dossier.holds",
                                dossier.sites().size(),
                                dossier.sources().size(),
                                dossier.claims().size(),
                                dossier.bundled().size()),
                        prose("method.dossier.file", dossier.version(), dossier.sha256())));
    }

    private Chapter claims() {
        return new Chapter(
                texts.get("method.claims"),
                List.of(
                        prose("method.claims.none"),
                        prose("method.claims.quotes"),
                        prose("method.claims.ends"),
                        prose("method.claims.context")));
    }

    private Chapter contradictions() {
        var points =
                dossier.contradictions().stream()
                        .map(one -> new Point(one.text().in(locale), null))
                        .toList();
        return listed("method.contradictions", "method.contradictions.why", points);
    }

    private Chapter limits() {
        var points =
                dossier.limits().stream().map(limit -> new Point(limit.in(locale), null)).toList();
        return listed("method.limits", "method.limits.why", points);
    }

    private Chapter elsewhere() {
        var points =
                dossier.elsewhere().stream()
                        .map(
                                place -> {
                                    String id = place.source();
                                    String said =
                                            texts.get(
                                                    "method.elsewhere.place",
                                                    place.name(),
                                                    place.text().in(locale));
                                    return new Point(said, id == null ? null : dossier.source(id));
                                })
                        .toList();
        return listed("method.elsewhere", "method.elsewhere.why", points);
    }

    private Chapter listed(String title, String why, List<Point> points) {
        return new Chapter(
                texts.get(title),
                points.isEmpty() ? List.of() : List.of(prose(why), new Points(points)));
    }

    private Chapter basemap() {
        var points =
                Stream.of("borders", "regions", "sahara", "water", "towns", "precision")
                        .map(part -> new Point(texts.get("method.basemap." + part), null))
                        .toList();
        return listed("method.basemap", "method.basemap.why", points);
    }
}
