package handover.paint;

import handover.chronology.Chronology;
import handover.geo.Box;
import handover.geo.Size;
import handover.revision.News;
import handover.time.DateWords;
import handover.words.RevisionWords;
import handover.words.Sentences;

import javafx.scene.paint.Color;
import javafx.scene.text.Font;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Paints the plate: the day, the count, what changed last, the headquarters, and the
/// lens where it is not the usual one.
final class PlatePainter {
    /// How far apart lines stand, by the size of their letters.
    private static final double DAY_LINE = 37.0 / 26;

    private static final double TALLY_FIRST = 23.0 / 14;
    private static final double TALLY_LINE = 18.5 / 14;
    private static final double WORDS_LINE = 18.0 / 13;
    private static final double SMALL_LINE = 16 / 11.5;
    private static final double PADDING = 16;
    private static final int MOST_DAYS = 60;
    private static final int FEW = 1_000;
    private static final int SHORT = 22;
    private static final char NO_BREAK = '\u00A0';

    private PlatePainter() {}

    /// One line of the plate.
    private record Row(String text, Font font, Color color, double advance) {}

    /// The room that the plate needs on its fullest day, so that names keep clear of it on all.
    static Box box(MapScene scene, double margin) {
        double width = width(scene, margin);
        return Box.at(margin, margin, new Size(width, fullest(scene, width)));
    }

    private static double width(MapScene scene, double margin) {
        return Math.min(PlateType.of(scene).width(), scene.size().width() - 2 * margin);
    }

    private static double fullest(MapScene scene, double width) {
        Chronology chronology = scene.chronology();
        Sentences sentences = scene.sentences();
        int most = 1;
        for (LocalDate day : chronology.changeDays().stream().limit(MOST_DAYS).toList()) {
            String change = sentences.lastChange(day.plusDays(1));
            most = Math.max(most, wrapped(scene, change, width).size());
        }
        double rest = height(scene, rows(scene, "", width));
        for (MapScene other : differentlyCounted(scene)) {
            rest = Math.max(rest, height(other, rows(other, "", width)));
        }
        return rest + (most - 1) * line(scene);
    }

    /// The scene on days on which count and headquarters are said in other words. With very many
    /// sites a day is not worked out only to know how long its words are.
    private static Collection<MapScene> differentlyCounted(MapScene scene) {
        Chronology chronology = scene.chronology();
        List<LocalDate> days = chronology.changeDays();
        if (days.isEmpty() || chronology.dossier().sites().size() > FEW) {
            return List.of();
        }
        Sentences sentences = scene.sentences();
        Map<String, MapScene> scenes = new LinkedHashMap<>();
        Stream.concat(days.stream().limit(MOST_DAYS), Stream.of(days.getLast()))
                .map(chronology::on)
                .forEach(
                        on ->
                                scenes.putIfAbsent(
                                        sentences.tally(on) + sentences.headquarters(on),
                                        scene.on(on)));
        return scenes.values();
    }

    private static double line(MapScene scene) {
        return WORDS_LINE * PlateType.of(scene).words();
    }

    private static List<String> wrapped(MapScene scene, String text, double width) {
        double type = scene.palette().type();
        double inner = width - 2 * PADDING * type;
        PlateType letters = PlateType.of(scene);
        Font font = Fonts.regular(letters.words());
        return TextMeasure.wrap(tiedDays(text), font, inner, letters.lines());
    }

    private static double height(MapScene scene, List<Row> rows) {
        double foot = PADDING * 0.9 * (scene.furniture().room() ? scene.palette().type() : 1);
        return rows.stream().mapToDouble(Row::advance).sum() + foot;
    }

    private static List<Row> rows(MapScene scene, String change, double width) {
        double type = scene.palette().type();
        PlateType letters = PlateType.of(scene);
        Color text = scene.palette().text();
        Color muted = scene.palette().muted();
        Sentences sentences = scene.sentences();
        double inner = width - 2 * PADDING * type;
        List<Row> rows = new ArrayList<>();
        Font dayFont = Fonts.bold(letters.day());
        String day = DateWords.day(scene.moment().day(), scene.locale());
        rows.add(new Row(day, dayFont, text, DAY_LINE * letters.day()));
        Font tallyFont = Fonts.semiBold(letters.tally());
        double advance = TALLY_FIRST * letters.tally();
        for (String line : TextMeasure.wrap(sentences.tally(scene.moment()), tallyFont, inner)) {
            rows.add(new Row(line, tallyFont, text, advance));
            advance = TALLY_LINE * letters.tally();
        }
        Font wordsFont = Fonts.regular(letters.words());
        double below = 2 * type;
        for (String line : wrapped(scene, change, width)) {
            rows.add(new Row(line, wordsFont, text, line(scene) + below));
            below = 0;
        }
        Font small = Fonts.regular(letters.small());
        String headquarters = sentences.headquarters(scene.moment());
        double gap = 4 * type;
        for (String line : wrappedDetail(headquarters, small, inner)) {
            rows.add(new Row(line, small, muted, SMALL_LINE * letters.small() + gap));
            gap = 0;
        }
        rows.addAll(lens(scene, inner));
        rows.addAll(since(scene, inner));
        return rows;
    }

    /// Short details stay whole, and no line begins with the dot between two.
    private static String tied(String details) {
        List<String> parts = new ArrayList<>();
        for (String part : details.split(" · ")) {
            parts.add(part.length() <= SHORT ? part.replace(' ', NO_BREAK) : part);
        }
        return String.join(NO_BREAK + "· ", parts);
    }

    /// A day stays beside its month.
    private static String tiedDays(String change) {
        return change.replaceAll("(\\d(?:er)?) (?=\\p{L})", "$1" + NO_BREAK);
    }

    private static List<String> wrappedDetail(String words, Font font, double inner) {
        return words.isEmpty() ? List.of() : TextMeasure.wrap(words, font, inner);
    }

    /// The lens in words and in its own colour; the usual lens needs no saying.
    private static List<Row> lens(MapScene scene, double inner) {
        if (scene.moment().lens().isUsual(scene.chronology().dossier())) {
            return List.of();
        }
        return own(tied(scene.sentences().lens(scene.moment().lens())), scene, inner);
    }

    /// With which earlier version it is compared, and how much the map marks.
    private static List<Row> since(MapScene scene, double inner) {
        News news = scene.furniture().news();
        return news == null
                ? List.of()
                : own(new RevisionWords(news, scene.locale()).since(), scene, inner);
    }

    /// Words about how to look at it, in the lens's own colour.
    private static List<Row> own(String words, MapScene scene, double inner) {
        double type = scene.palette().type();
        PlateType letters = PlateType.of(scene);
        Font font = Fonts.semiBold(letters.small());
        double gap = 4 * type;
        List<Row> rows = new ArrayList<>();
        for (String line : TextMeasure.wrap(words, font, inner)) {
            rows.add(
                    new Row(
                            line,
                            font,
                            scene.palette().lens(),
                            SMALL_LINE * letters.small() + gap));
            gap = 0;
        }
        return rows;
    }

    /// How high the plate of this very day is.
    static double height(MapScene scene, double margin) {
        return height(scene, rows(scene, margin));
    }

    private static List<Row> rows(MapScene scene, double margin) {
        String change = scene.sentences().lastChange(scene.moment().day());
        return rows(scene, capital(change), width(scene, margin));
    }

    /// The plate of this very day. Over one as high as itself it paints no more than its words:
    /// sheet and shadow would take longer than all marks.
    ///
    /// @param room all that a plate and its shadow may cover
    static Piece piece(MapScene scene, double margin, Box room) {
        return new Piece(
                room,
                scene.moment(),
                ink -> paint(ink, scene, margin),
                () -> {
                    List<Row> rows = rows(scene, margin);
                    Box sheet = sheet(scene, margin, rows);
                    return new Piece.Again(
                            sheet,
                            ink -> {
                                Panel.wipe(ink, sheet);
                                words(ink, rows, margin);
                            });
                });
    }

    private static void paint(Ink ink, MapScene scene, double margin) {
        List<Row> rows = rows(scene, margin);
        Panel.paint(ink, sheet(scene, margin, rows));
        words(ink, rows, margin);
    }

    private static Box sheet(MapScene scene, double margin, List<Row> rows) {
        return Box.at(margin, margin, new Size(width(scene, margin), height(scene, rows)));
    }

    private static void words(Ink ink, List<Row> rows, double margin) {
        double left = margin + ink.type(PADDING);
        double baseline = margin;
        for (Row row : rows) {
            baseline += row.advance;
            ink.text(row.text, left, baseline, row.font, row.color);
        }
    }

    private static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
