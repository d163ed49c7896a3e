package handover.export;

import handover.geo.Box;
import handover.geo.Size;
import handover.paint.Fonts;
import handover.paint.Ink;
import handover.paint.MapScene;
import handover.paint.Mark;
import handover.paint.MarkPainter;
import handover.paint.Palette;
import handover.paint.Panel;
import handover.paint.TextMeasure;
import handover.words.Texts;

import javafx.scene.paint.Color;
import javafx.scene.text.Font;

import java.util.ArrayList;
import java.util.List;

/// Paints the quote of the selected site beside the map, with where it comes from. A quote is never
/// cut: what does not fit is set smaller, and if it still does not, the box says so.
final class QuoteBox {
    /// How wide it is beside the map, logical pixels before the palette's type.
    static final double WIDTH = 316;

    private static final double PADDING = 16;
    private static final double RADIUS = 9.5;
    private static final double BESIDE_MARK = 9;
    private static final double[] SIZES = {1, 0.92, 0.85, 0.78, 0.7};

    private final MapScene scene;
    private final SiteQuote quote;
    private final Texts texts;

    QuoteBox(MapScene scene, SiteQuote quote) {
        this.scene = scene;
        this.quote = quote;
        this.texts = Texts.in(scene.locale());
    }

    /// One line; `before` is the room between it and the baseline above.
    private record Row(String text, Font font, Color color, double before) {}

    /// How high it is if it is this wide, at its usual size.
    double height(double width) {
        return height(rows(width, 1, true));
    }

    private double height(List<Row> rows) {
        return rows.stream().mapToDouble(Row::before).sum() + type(PADDING);
    }

    private double type(double size) {
        return size * scene.palette().type();
    }

    /// Paints it at the top of a box, as high as it needs to be.
    void paint(Ink ink, Box room) {
        List<Row> rows = fitting(room);
        Box box = Box.at(room.minX(), room.minY(), new Size(room.width(), height(rows)));
        Panel.paint(ink, box);
        double left = box.minX() + type(PADDING);
        double radius = type(RADIUS);
        Mark mark = Mark.of(quote.state(), scene.locale());
        MarkPainter.paint(
                ink, mark, left + radius, box.minY() + rows.getFirst().before - type(6), radius);
        double baseline = box.minY();
        for (Row row : rows) {
            baseline += row.before;
            double x = row == rows.getFirst() ? left + 2 * radius + type(BESIDE_MARK) : left;
            ink.text(row.text, x, baseline, row.font, row.color);
        }
    }

    private List<Row> fitting(Box room) {
        for (boolean whole : new boolean[] {true, false}) {
            for (double size : SIZES) {
                List<Row> rows = rows(room.width(), size, whole);
                if (height(rows) <= room.height()) {
                    return rows;
                }
            }
        }
        List<Row> rows = head(room.width());
        add(
                rows,
                texts.get("picture.quote.no-room"),
                small(1),
                muted(),
                inner(room.width()),
                22,
                15);
        return rows;
    }

    private List<Row> rows(double width, double size, boolean translated) {
        double inner = inner(width);
        Palette palette = scene.palette();
        List<Row> rows = head(width);
        String kind = quote.verbatim() ? "picture.quote.verbatim" : "picture.quote.ours";
        add(
                rows,
                quote.title(scene.locale()),
                Fonts.semiBold(type(12.5)),
                palette.text(),
                inner,
                26,
                17);
        add(
                rows,
                texts.get(kind),
                small(1),
                quote.verbatim() ? palette.states().handedOver() : muted(),
                inner,
                17,
                15);
        Font font = Fonts.regular(type(15 * size));
        add(rows, quote.words(scene.locale()), font, palette.text(), inner, 26 * size, 21.5 * size);
        String translation = quote.translation(scene.locale());
        if (translated && !translation.isEmpty()) {
            String ours = texts.get("picture.quote.translation", translation);
            add(rows, ours, Fonts.italic(type(12.5 * size)), muted(), inner, 24 * size, 17 * size);
        }
        add(rows, quote.citation(scene.locale()), small(1), palette.text(), inner, 26, 15.5);
        return rows;
    }

    private List<Row> head(double width) {
        List<Row> rows = new ArrayList<>();
        String name = quote.state().site().name().in(scene.locale());
        Font large = Fonts.bold(type(17));
        double besideMark = inner(width) - type(2 * RADIUS + BESIDE_MARK);
        String cut = TextMeasure.elide(name, large, besideMark);
        rows.add(new Row(cut, large, scene.palette().text(), type(31)));
        String state = scene.sentences().stateWithHindsight(scene.moment(), quote.state().site());
        add(rows, state, Fonts.semiBold(type(12.5)), scene.palette().text(), inner(width), 23, 17);
        return rows;
    }

    private double inner(double width) {
        return width - 2 * type(PADDING);
    }

    private Font small(double size) {
        return Fonts.regular(type(11 * size));
    }

    private Color muted() {
        return scene.palette().muted();
    }

    /// @param first room before the first line
    /// @param next room before every other line
    private void add(
            List<Row> rows,
            String text,
            Font font,
            Color color,
            double inner,
            double first,
            double next) {
        double before = type(first);
        for (String line : TextMeasure.wrap(text.replace('\n', ' '), font, inner)) {
            rows.add(new Row(line, font, color, before));
            before = type(next);
        }
    }
}
