package handover.ui.method;

import handover.chronology.Clock;
import handover.chronology.Rule;
import handover.dossier.Claim;
import handover.dossier.Dossier;
import handover.dossier.Figure;
import handover.dossier.Reliability;
import handover.dossier.Source;
import handover.dossier.Voice;
import handover.time.DateWords;
import handover.time.EdtfDate;
import handover.ui.method.Block.Prose;
import handover.ui.method.Block.Term;
import handover.ui.method.Block.Terms;
import handover.words.Texts;
import handover.words.VoiceWords;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The chapters on how claims are read: dates, clocks, voices, rules, grades.
final class ReadingChapters {
    private static final int WORST_ITEM = 6;

    private final Dossier dossier;
    private final Texts texts;
    private final Locale locale;

    ReadingChapters(Dossier dossier, Locale locale) {
        this.dossier = dossier;
        this.texts = Texts.in(locale);
        this.locale = locale;
    }

    private Prose prose(String key, Object... arguments) {
        return new Prose(texts.get(key, arguments));
    }

    Chapter dates() {
        return new Chapter(
                texts.get("method.dates"),
                List.of(
                        prose("method.dates.edtf"),
                        new Terms(examples()),
                        prose("method.dates.padding"),
                        prose("method.dates.window"),
                        prose("method.dates.days")));
    }

    /// One date of this dossier for each form that it uses.
    private List<Term> examples() {
        Map<List<Object>, EdtfDate> each = new LinkedHashMap<>();
        Stream.of(
                        dossier.claims().stream().map(Claim::date),
                        dossier.figures().stream().map(Figure::date),
                        dossier.sources().stream().map(Source::issued))
                .flatMap(dates -> dates)
                .filter(Objects::nonNull)
                .forEach(date -> each.putIfAbsent(looks(date), date));
        return each.values().stream()
                .sorted((one, other) -> one.form().compareTo(other.form()))
                .map(date -> new Term(date.text(), example(date)))
                .toList();
    }

    private static List<Object> looks(EdtfDate date) {
        return List.of(
                date.form(), date.qualifier(), date.earliest() == null, date.latest() == null);
    }

    private String example(EdtfDate date) {
        String words = DateWords.edtf(date, locale);
        boolean plain =
                date.qualifier() == EdtfDate.Qualifier.NONE && date.form() != EdtfDate.Form.MONTH;
        return plain
                ? words
                : date.range()
                        .map(days -> DateWords.range(days, locale))
                        .map(days -> texts.get("method.dates.example", words, days))
                        .orElse(words);
    }

    Chapter clocks() {
        long undated = dossier.sources().stream().filter(one -> one.issued() == null).count();
        List<Block> blocks = new ArrayList<>();
        blocks.add(prose("method.clocks.why"));
        blocks.add(
                new Terms(
                        Arrays.stream(Clock.values())
                                .map(clock -> term("words.clock.", "method.clocks.", clock.id()))
                                .toList()));
        if (undated > 0) {
            blocks.add(prose("method.clocks.undated", undated));
        }
        return new Chapter(texts.get("method.clocks"), blocks);
    }

    private Term term(String word, String meaning, String id) {
        return new Term(texts.get(word + id), texts.get(meaning + id));
    }

    Chapter voices() {
        List<Term> terms = new ArrayList<>();
        for (Voice voice : Voice.values()) {
            long many = dossier.sources().stream().filter(one -> one.voice() == voice).count();
            String name = new VoiceWords(dossier.scope(), texts).of(voice.word());
            terms.add(new Term(name, sources(many)));
        }
        terms.add(new Term(texts.get("words.voices.bundled"), sources(dossier.bundled().size())));
        return new Chapter(
                texts.get("method.voices"), List.of(prose("method.voices.why"), new Terms(terms)));
    }

    private String sources(long many) {
        return texts.get("method.sources", many);
    }

    Chapter rules() {
        return new Chapter(
                texts.get("method.rules"),
                List.of(
                        prose("method.rules.why"),
                        new Terms(
                                Arrays.stream(Rule.values())
                                        .map(
                                                rule ->
                                                        term(
                                                                "words.rule.",
                                                                "method.rules.",
                                                                rule.id()))
                                        .toList()),
                        prose("method.rules.disputed")));
    }

    Chapter grades() {
        return new Chapter(
                texts.get("method.grades"),
                List.of(
                        prose("method.grades.why"),
                        new Block.Heading(texts.get("method.grades.source")),
                        new Terms(Arrays.stream(Reliability.values()).map(this::letter).toList()),
                        new Block.Heading(texts.get("method.grades.item")),
                        new Terms(
                                IntStream.rangeClosed(1, WORST_ITEM)
                                        .mapToObj(this::number)
                                        .toList()),
                        prose("method.grades.unknown")));
    }

    private Term letter(Reliability grade) {
        String name = grade.name();
        var graded = dossier.sources().stream().filter(one -> one.reliability() == grade);
        String meaning = "evidence.reliability." + name.toLowerCase(Locale.ROOT);
        return graded(name, meaning, sources(graded.count()));
    }

    private Term number(int grade) {
        var graded = dossier.claims().stream().filter(one -> one.credibility() == grade);
        String many = texts.get("method.claims.many", graded.count());
        return graded(Integer.toString(grade), "evidence.credibility." + grade, many);
    }

    private Term graded(String grade, String meaning, String many) {
        return new Term(grade, texts.get("method.grades.line", texts.get(meaning), many));
    }
}
