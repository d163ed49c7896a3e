package handover.export;

import handover.chronology.Difference;
import handover.chronology.SiteState;
import handover.geo.Box;
import handover.geo.Size;
import handover.paint.CompareScene;
import handover.paint.Fonts;
import handover.paint.Ink;
import handover.paint.Mark;
import handover.paint.MarkPainter;
import handover.paint.Palette;
import handover.paint.Panel;
import handover.paint.TextMeasure;
import handover.state.CompareLayout;
import handover.words.ComparisonWords;
import handover.words.Texts;
import handover.words.Unbroken;

import javafx.scene.paint.Color;
import javafx.scene.text.Font;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Paints what differs, in words, beside the maps of a comparison. What does not fit is set
/// smaller; if it still does not, the box says how many more there are.
final class DifferenceBox {
    private static final double WIDTH = 316;
    private static final double PADDING = 15;
    private static final double RADIUS = 6.5;
    private static final double[] SIZES = {1, 0.92, 0.85, 0.78, 0.7};

    /// The evidence of what looks alike is not worth smaller letters than these.
    private static final double LEGIBLE = 0.85;

    private final CompareScene scene;
    private final ComparisonWords words;
    private final Texts texts;
    private final Palette palette;

    DifferenceBox(CompareScene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.texts = Texts.in(scene.right().locale());
        this.palette = scene.right().palette();
    }

    /// One line; `before` is the room between it and the baseline above.
    ///
    /// @param marks the difference whose marks stand before it, or null
    private record Row(
            String text, Font font, Color color, double before, @Nullable Difference marks) {}

    /// How wide it is beside the maps.
    double width() {
        return type(WIDTH);
    }

    /// How high it is if it is this wide, at its usual size.
    double height(double width) {
        return height(rows(width, 1, scene.comparison().visible().size(), true));
    }

    private double height(List<Row> rows) {
        return rows.stream().mapToDouble(Row::before).sum() + type(PADDING);
    }

    private double type(double size) {
        return size * palette.type();
    }

    /// Paints it at the top of a box, as high as it needs to be.
    void paint(Ink ink, Box room) {
        List<Row> rows = fitting(room);
        Box box = Box.at(room.minX(), room.minY(), new Size(room.width(), height(rows)));
        Panel.paint(ink, box);
        double baseline = box.minY();
        for (Row row : rows) {
            baseline += row.before;
            ink.text(row.text, box.minX() + indent(row), baseline, row.font, row.color);
            Difference marks = row.marks;
            if (marks != null) {
                marks(ink, marks, box.minX() + type(PADDING), baseline, row.font);
            }
        }
    }

    private double indent(Row row) {
        return type(PADDING) + (row.marks == null ? 0 : beside(row.font));
    }

    /// The room of both marks and the arrow between them, before a name in `font`.
    private static double beside(Font font) {
        return font.getSize() * 4.1;
    }

    private void marks(Ink ink, Difference difference, double x, double baseline, Font name) {
        double radius = RADIUS / 13 * name.getSize();
        double y = baseline - name.getSize() * 0.36;
        mark(ink, difference.left(), x + radius, y, radius);
        Font font = Fonts.regular(name.getSize() * 0.9);
        ink.text("→", x + 2.7 * radius, baseline, font, palette.muted());
        mark(ink, difference.right(), x + 6.1 * radius, y, radius);
    }

    private void mark(Ink ink, SiteState state, double x, double y, double radius) {
        MarkPainter.paint(ink, Mark.of(state, scene.right().locale()), x, y, radius);
    }

    private List<Row> fitting(Box room) {
        int all = scene.comparison().visible().size();
        for (boolean whole : new boolean[] {true, false}) {
            for (double size : SIZES) {
                List<Row> rows = rows(room.width(), size, all, whole);
                boolean legible = !whole || size >= LEGIBLE;
                if (legible && height(rows) <= room.height()) {
                    return rows;
                }
            }
        }
        double smallest = SIZES[SIZES.length - 1];
        int kept = all;
        List<Row> rows = rows(room.width(), smallest, kept, false);
        while (height(rows) > room.height() && kept > 0) {
            kept--;
            rows = rows(room.width(), smallest, kept, false);
        }
        return rows;
    }

    /// The rows.
    ///
    /// @param kept how many of those that look different are said
    /// @param whole whether the evidence of those that look alike is said, or only their names
    private List<Row> rows(double width, double size, int kept, boolean whole) {
        List<Row> rows = new ArrayList<>();
        double inner = width - 2 * type(PADDING);
        Font bold = Fonts.bold(type(15 * size));
        add(rows, words.verdict(), bold, palette.text(), inner, 28 * size, 19 * size);
        var differences = scene.comparison().visible();
        differences.subList(0, kept).forEach(one -> difference(rows, one, size, inner));
        int left = differences.size() - kept;
        if (left > 0) {
            Font font = Fonts.regular(type(11.5 * size));
            String more = texts.get("map.picture.more", left);
            add(rows, more, font, palette.muted(), inner, 24 * size, 15 * size);
        }
        beneath(rows, size, inner, whole);
        if (scene.layout() == CompareLayout.BESIDE && !differences.isEmpty()) {
            Font font = Fonts.regular(type(10.5 * size));
            String ring = texts.get("compare.ring");
            add(rows, ring, font, palette.muted(), inner, 24 * size, 13.5 * size);
        }
        return rows;
    }

    private void beneath(List<Row> rows, double size, double inner, boolean whole) {
        List<Difference> differences = scene.comparison().beneath();
        if (differences.isEmpty()) {
            return;
        }
        Font group = Fonts.semiBold(type(11.5 * size));
        String heading = texts.get("compare.beneath");
        add(rows, heading, group, palette.muted(), inner, 25 * size, 15 * size);
        if (whole) {
            differences.forEach(one -> difference(rows, one, size, inner));
        } else {
            String names =
                    texts.list(
                            differences.stream()
                                    .map(one -> one.site().name().in(texts.locale()))
                                    .toList());
            Font font = Fonts.regular(type(12 * size));
            add(rows, names, font, palette.text(), inner, 17 * size, 15.5 * size);
        }
    }

    private void difference(List<Row> rows, Difference difference, double size, double inner) {
        Locale locale = texts.locale();
        Font name = Fonts.semiBold(type(13 * size));
        String site = difference.site().name().in(locale);
        rows.add(new Row(site, name, palette.text(), type(24 * size), difference));
        Font font = Fonts.regular(type(12 * size));
        String states = capital(words.states(difference), locale);
        add(rows, states, font, palette.text(), inner, 17 * size, 15.5 * size);
        if (!difference.visible()) {
            Font small = Fonts.regular(type(10.5 * size));
            for (String detail : words.details(difference)) {
                String line = capital(detail, locale);
                add(rows, line, small, palette.muted(), inner, 15 * size, 13.5 * size);
            }
        }
    }

    private static String capital(String said, Locale locale) {
        return said.substring(0, 1).toUpperCase(locale) + said.substring(1);
    }

    private void add(
            List<Row> rows,
            String text,
            Font font,
            Color color,
            double inner,
            double first,
            double next) {
        double before = type(first);
        for (String line : TextMeasure.wrap(Unbroken.dates(text), font, inner)) {
            rows.add(new Row(line, font, color, before, null));
            before = type(next);
        }
    }
}
