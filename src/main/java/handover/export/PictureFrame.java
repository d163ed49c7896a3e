package handover.export;

import handover.dossier.Dossier;
import handover.export.PictureLayout.Around;
import handover.geo.Size;
import handover.paint.Fonts;
import handover.paint.Ink;
import handover.paint.MapScene;
import handover.paint.Palette;
import handover.paint.TextMeasure;
import handover.revision.News;
import handover.words.Disclaimer;
import handover.words.RevisionWords;
import handover.words.Texts;

import javafx.scene.paint.Color;
import javafx.scene.text.Font;

import java.util.ArrayList;
import java.util.List;

/// Paints what stands around the map of a picture: the title above, the sources and the disclaimer
/// below.
final class PictureFrame {
    private static final double TITLE = 62;
    private static final double SIDE = 20;

    /// What is not for words in a line, logical pixels before the palette's type.
    static final double SIDES = 2 * SIDE;

    /// The size of the sentence, likewise.
    static final double WORDS = 13;

    private static final double SMALL = 10.5;
    private static final double LINE = 15;
    private static final int SOURCE_LINES = 3;

    /// More entries than these never find room.
    private static final int MOST_TRIED = 120;
    private static final double FOOT = 6 * LINE + 22;
    private static final String BETWEEN = "  ·  ";

    private final PictureStyle style;
    private final MapScene scene;
    private final Texts texts;
    private final Size picture;
    private final List<String> words;
    private final List<String> sources;

    /// @param picture size of the whole picture in logical pixels
    PictureFrame(PictureRequest request, Size picture) {
        this(request, picture, words(request.scene()), DecidingSources.of(request.scene()));
    }

    /// @param picture size of the whole picture in logical pixels
    /// @param words lines that say what the picture shows
    /// @param sources what it rests on
    PictureFrame(PictureRequest request, Size picture, List<String> words, List<String> sources) {
        this.words = words;
        this.sources = sources;
        this.style = request.style();
        this.scene = request.scene();
        this.texts = Texts.in(scene.locale());
        this.picture = picture;
    }

    /// What a picture shows; of one that marks what is another, which two versions these are, and
    /// on a line of its own how much is another.
    private static List<String> words(MapScene scene) {
        News news = scene.furniture().news();
        if (news == null) {
            return List.of(scene.sentences().sentence(scene.moment()));
        }
        var words = new RevisionWords(news, scene.locale());
        return List.of(words.versions(), words.verdict());
    }

    /// The room that it needs around the map of a picture.
    static Around around(PictureStyle style, MapScene scene) {
        boolean more = scene.furniture().news() != null;
        return around(style, scene.palette(), more ? TITLE + LINE : TITLE);
    }

    /// The room that it needs with one line of words.
    static Around around(PictureStyle style, Palette palette) {
        return around(style, palette, TITLE);
    }

    private static Around around(PictureStyle style, Palette palette, double title) {
        double type = palette.type();
        return style.frame() ? new Around(title * type, FOOT * type) : new Around(0, 0);
    }

    /// Paints the page, and upon it the frame if there is one.
    void paint(Ink ink) {
        ink.g().setFill(ink.palette().page());
        ink.g().fillRect(0, 0, picture.width(), picture.height());
        if (style.frame()) {
            title(ink);
            foot(ink);
        }
    }

    /// Writes a line; where the page is transparent with a halo, since what will lie behind it may
    /// be of its own colour.
    private void write(Ink ink, String line, double x, double baseline, Font font, Color color) {
        if (style.transparent()) {
            ink.haloText(line, x, baseline, font, color);
        } else {
            ink.text(line, x, baseline, font, color);
        }
    }

    private void title(Ink ink) {
        double side = ink.type(SIDE);
        Font small = Fonts.semiBold(ink.type(11));
        String program = texts.get("map.picture.program");
        double programAt = picture.width() - side - TextMeasure.width(program, small);
        write(ink, program, programAt, ink.type(28), small, ink.palette().muted());
        String title = scene.chronology().dossier().title().in(scene.locale());
        Font large = Fonts.bold(ink.type(20));
        double room = programAt - 2 * side;
        write(
                ink,
                TextMeasure.elide(title, large, room),
                side,
                ink.type(28),
                large,
                ink.palette().text());
        Font font = Fonts.regular(ink.type(WORDS));
        double baseline = 49;
        for (String line : words) {
            String fit = TextMeasure.elide(line, font, picture.width() - 2 * side);
            write(ink, fit, side, ink.type(baseline), font, ink.palette().text());
            baseline += LINE;
        }
    }

    private void foot(Ink ink) {
        double side = ink.type(SIDE);
        double baseline = picture.height() - ink.type(FOOT) + ink.type(20);
        Font head = Fonts.semiBold(ink.type(SMALL));
        Font font = Fonts.regular(ink.type(SMALL));
        String heading = texts.get("map.picture.sources");
        write(ink, heading, side, baseline, head, ink.palette().text());
        String grades = texts.get("map.picture.grade");
        double gradesAt = picture.width() - side - TextMeasure.width(grades, font);
        write(ink, grades, gradesAt, baseline, font, ink.palette().muted());
        double room = picture.width() - 2 * side;
        List<String> lines = sourceLines(font, room);
        for (String line : lines) {
            baseline += ink.type(LINE);
            write(ink, line, side, baseline, font, ink.palette().text());
        }
        List<String> closing = closing(font, room);
        baseline = picture.height() - ink.type(13 + (closing.size() - 1) * LINE);
        for (String line : closing) {
            write(ink, line, side, baseline, font, ink.palette().muted());
            baseline += ink.type(LINE);
        }
    }

    private List<String> sourceLines(Font font, double room) {
        List<String> entries = sources;
        if (entries.isEmpty()) {
            return List.of(texts.get("map.picture.no-sources"));
        }
        int kept = Math.min(entries.size(), MOST_TRIED);
        List<String> lines = flow(entries, kept, font, room);
        while (lines.size() > SOURCE_LINES && kept > 1) {
            kept--;
            lines = flow(entries, kept, font, room);
        }
        return lines.subList(0, Math.min(lines.size(), SOURCE_LINES));
    }

    /// The first entries in lines, no entry broken, with the number of those left out.
    private List<String> flow(List<String> entries, int kept, Font font, double room) {
        List<String> parts = new ArrayList<>(entries.subList(0, kept));
        if (kept < entries.size()) {
            parts.add(texts.get("map.picture.more", entries.size() - kept));
        }
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String part : parts) {
            String longer = line.isEmpty() ? part : line + BETWEEN + part;
            if (!line.isEmpty() && TextMeasure.width(longer, font) > room) {
                lines.add(TextMeasure.elide(line, font, room));
                line = part;
            } else {
                line = longer;
            }
        }
        lines.add(TextMeasure.elide(line, font, room));
        return lines;
    }

    private List<String> closing(Font font, double room) {
        Dossier dossier = scene.chronology().dossier();
        String sha = dossier.sha256();
        String about =
                texts.get(
                        "map.picture.dossier",
                        dossier.id(),
                        dossier.version(),
                        sha.substring(0, Math.min(12, sha.length())));
        String all = about + BETWEEN + Disclaimer.of(dossier, texts);
        List<String> lines = TextMeasure.wrap(all, font, room);
        return lines.subList(0, Math.min(2, lines.size()));
    }
}
