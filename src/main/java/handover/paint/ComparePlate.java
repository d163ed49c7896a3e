package handover.paint;

import handover.chronology.Moment;
import handover.geo.Box;
import handover.geo.Size;
import handover.time.DateWords;
import handover.words.ComparisonWords;

import javafx.scene.paint.Color;
import javafx.scene.text.Font;

import java.util.ArrayList;
import java.util.List;

/// The plate of one side of a comparison: its day, its count, and what its lens has of its own.
final class ComparePlate {
    private static final double WIDTH = 244;
    private static final double PADDING = 13;
    private static final double[] DAY_SIZES = {21, 19, 17, 15, 13};

    private final CompareScene scene;
    private final Palette palette;
    private final double width;
    private final List<Row> rows = new ArrayList<>();

    /// One line; `advance` is the room from the baseline above it.
    private record Row(String text, Font font, Color color, double advance) {}

    /// The plate of a side.
    ///
    /// @param most how wide it may be, logical pixels
    ComparePlate(CompareScene scene, Moment side, double most) {
        this.scene = scene;
        this.palette = scene.right().palette();
        this.width = Math.min(type(WIDTH), most);
        rows(side);
    }

    private double type(double size) {
        return size * palette.type();
    }

    private void rows(Moment side) {
        ComparisonWords words = scene.words();
        String day = DateWords.day(side.day(), scene.right().locale());
        Font large = dayFont(day);
        rows.add(new Row(day, large, palette.text(), large.getSize() * 1.4));
        Font tally = Fonts.semiBold(type(12.5));
        add(words.tally(side), tally, palette.text(), 20, 16.5);
        String lens = lens(words, side);
        if (!lens.isEmpty()) {
            add(lens, Fonts.semiBold(type(11.5)), palette.lens(), 19, 15.5);
        }
    }

    private Font dayFont(String day) {
        for (double size : DAY_SIZES) {
            Font font = Fonts.bold(type(size));
            if (TextMeasure.width(day, font) <= inner()) {
                return font;
            }
        }
        return Fonts.bold(type(DAY_SIZES[DAY_SIZES.length - 1]));
    }

    /// What the lens has of its own; the whole lens where both sides have the same unusual one.
    private String lens(ComparisonWords words, Moment side) {
        if (!scene.comparison().sameLens()) {
            return words.lens(side);
        }
        return side.lens().isUsual(scene.right().chronology().dossier())
                ? ""
                : scene.right().sentences().lens(side.lens());
    }

    private void add(String text, Font font, Color color, double first, double next) {
        double advance = type(first);
        for (String line : TextMeasure.balanced(text, font, inner())) {
            rows.add(new Row(line, font, color, advance));
            advance = type(next);
        }
    }

    private double inner() {
        return width - 2 * type(PADDING);
    }

    /// Its size.
    Size size() {
        double height = rows.stream().mapToDouble(Row::advance).sum();
        return new Size(width, height + type(PADDING) * 0.95);
    }

    /// Paints it into a box of its size.
    void paint(Ink ink, Box box) {
        Panel.paint(ink, box);
        double baseline = box.minY() + type(1);
        for (Row row : rows) {
            baseline += row.advance;
            ink.text(row.text, box.minX() + type(PADDING), baseline, row.font, row.color);
        }
    }
}
