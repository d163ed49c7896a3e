package handover.ui.method;

import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.Figure;
import handover.time.DateWords;
import handover.ui.method.Block.Point;
import handover.ui.method.Block.Points;
import handover.ui.method.Block.Prose;
import handover.words.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The chapters on numbers: how sites are counted, and how many people had left.
final class NumberChapters {
    private final Dossier dossier;
    private final Texts texts;
    private final Locale locale;

    NumberChapters(Dossier dossier, Locale locale) {
        this.dossier = dossier;
        this.texts = Texts.in(locale);
        this.locale = locale;
    }

    private Prose prose(String key, Object... arguments) {
        return new Prose(texts.get(key, arguments));
    }

    Chapter counting() {
        long stated =
                dossier.claims().stream().filter(one -> one.kind() == ClaimKind.COUNT).count();
        var rules =
                dossier.counting().stream()
                        .map(
                                rule ->
                                        new Point(
                                                texts.get(
                                                        "method.counting.rule",
                                                        rule.label().in(locale),
                                                        rule.note().in(locale)),
                                                dossier.source(rule.source())))
                        .toList();
        return new Chapter(
                texts.get("method.counting"),
                List.of(
                        prose("method.counting.why"),
                        new Points(rules),
                        prose("method.counting.range"),
                        prose("method.counting.stated", stated)));
    }

    Chapter figures() {
        List<Block> blocks = new ArrayList<>();
        if (!dossier.figures().isEmpty()) {
            long joined = dossier.figures().stream().filter(Figure::onCurve).count();
            blocks.add(prose("method.figures.why", joined, dossier.figures().size()));
            blocks.add(new Points(dossier.figures().stream().map(this::point).toList()));
        }
        if (!dossier.baselines().isEmpty()) {
            blocks.add(new Block.Heading(texts.get("method.figures.whole")));
            blocks.add(prose("method.figures.whole.why"));
            blocks.add(
                    new Points(
                            dossier.baselines().stream()
                                    .map(
                                            one ->
                                                    new Point(
                                                            one.text().in(locale),
                                                            dossier.source(one.source())))
                                    .toList()));
        }
        return new Chapter(texts.get("method.figures"), blocks);
    }

    private Point point(Figure figure) {
        String bound = figure.bound().name().toLowerCase(Locale.ROOT);
        String number = texts.get("evidence.figure." + bound, figure.value());
        Integer whole = figure.of();
        String many = whole == null ? number : texts.get("evidence.figure.of", number, whole);
        String said =
                texts.get(
                        "method.figures.figure",
                        DateWords.edtf(figure.date(), locale),
                        many,
                        figure.counts().in(locale));
        var note = figure.note();
        return new Point(
                note == null ? said : said + " " + note.in(locale),
                dossier.source(figure.source()));
    }
}
