package handover.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

import java.util.List;
import java.util.stream.Stream;

/// Paints the chart of a [DisputeLayout].
public final class DisputePainter {
    private static final double EDGE = 12;
    private static final double NAME = 12;
    private static final double SMALL = 11;
    private static final double AXIS = 10.5;
    private static final double FIRST_LINE = 18;
    private static final double NAME_LINE = 16;
    private static final double ABOUT_LINE = 14.5;
    private static final double SAID = 17;
    private static final double BEFORE = 4;
    private static final double RADIUS = 4.5;
    private static final double TINT = 0.09;
    private static final double HIGH = 15;
    private static final int MOST_LINES = 3;

    private final Ink ink;
    private final DisputeLayout layout;
    private final double width;

    private DisputePainter(Ink ink, DisputeLayout layout, double width) {
        this.ink = ink;
        this.layout = layout;
        this.width = width;
    }

    /// The publisher of a claim in at most three lines.
    public static List<String> name(DisputedClaim claim, double width, double type) {
        return lines(claim.who(), Fonts.semiBold(NAME * type), width);
    }

    /// Grade and day of issue in at most three lines.
    public static List<String> about(DisputedClaim claim, double width, double type) {
        return lines(claim.about(), Fonts.regular(SMALL * type), width);
    }

    private static List<String> lines(String words, Font font, double width) {
        List<String> lines = TextMeasure.wrap(words, font, width);
        if (lines.size() > MOST_LINES) {
            String rest = String.join(" ", lines.subList(MOST_LINES - 1, lines.size()));
            lines = Stream.concat(lines.stream().limit(MOST_LINES - 1L), Stream.of(rest)).toList();
        }
        return lines.stream().map(line -> TextMeasure.elide(line, font, width)).toList();
    }

    /// Paints `claims` as `layout` places them.
    ///
    /// @param decides the word on the pill of the claim that decides
    public static void paint(
            Ink ink,
            DisputeLayout layout,
            List<DisputedClaim> claims,
            double width,
            String decides) {
        var painter = new DisputePainter(ink, layout, width);
        painter.backs(claims);
        painter.axis();
        for (int i = 0; i < claims.size(); i++) {
            painter.row(claims.get(i), layout.rows().get(i), decides);
        }
    }

    private void backs(List<DisputedClaim> claims) {
        GraphicsContext g = ink.g();
        for (int i = 0; i < claims.size(); i++) {
            DisputeLayout.Row row = layout.rows().get(i);
            if (claims.get(i).decides()) {
                g.setFill(tint());
                g.fillRect(0, ink.snap(row.top()), width, ink.snap(row.height()));
                g.setFill(ink.palette().text());
                g.fillRect(0, ink.snap(row.top()), 3, ink.snap(row.height()));
            }
        }
    }

    private Color tint() {
        return ink.palette().states().open().deriveColor(0, 1, 1, TINT);
    }

    /// Clears the axis away behind words, so that no line runs through them.
    private void clear(DisputedClaim claim, double x, double baseline, double words) {
        double top = baseline - ink.type(SMALL);
        for (Color color : List.of(ink.palette().panel(), tint())) {
            if (claim.decides() || color.isOpaque()) {
                ink.g().setFill(color);
                ink.g().fillRect(x - 2, ink.snap(top), words + 4, ink.snap(ink.type(HIGH)));
            }
        }
    }

    private void axis() {
        double line = ink.whole(1);
        Color faint = ink.palette().panelEdge();
        double y = ink.snapLine(layout.axis(), line);
        ink.line(faint, line);
        for (DisputeLayout.Row row : layout.rows().subList(1, layout.rows().size())) {
            double edge = ink.snapLine(row.top(), line);
            ink.g().strokeLine(EDGE, edge, width - EDGE, edge);
        }
        ink.g().strokeLine(layout.left(), y, layout.right(), y);
        Font font = Fonts.regular(ink.type(AXIS));
        for (DisputeLayout.At tick : layout.ticks()) {
            double x = ink.snapLine(tick.x(), line);
            ink.line(faint, line);
            ink.g().strokeLine(x, 0, x, y + ink.type(4));
            double words = TextMeasure.width(tick.tick().label(), font);
            ink.text(
                    tick.tick().label(),
                    within(x - words / 2, words),
                    layout.axis() + ink.type(16),
                    font,
                    ink.palette().muted());
        }
    }

    /// A place for words of this width that keeps them in the column of the axis.
    private double within(double x, double words) {
        double most = width - EDGE / 2 - words;
        return Math.max(Math.min(layout.left() - BEFORE, most), Math.min(x, most));
    }

    private void row(DisputedClaim claim, DisputeLayout.Row row, String decides) {
        words(claim, row, decides);
        said(claim, row);
        Color color = color(claim);
        if (row.single()) {
            mark(claim, row.from(), row.mark(), color);
        } else {
            bar(claim, row, color);
        }
    }

    private void words(DisputedClaim claim, DisputeLayout.Row row, String decides) {
        double type = ink.palette().type();
        double room = DisputeLayout.wordsWidth(width);
        double y = row.top() + FIRST_LINE * type;
        for (String line : name(claim, room, type)) {
            ink.text(line, EDGE, y, Fonts.semiBold(NAME * type), ink.palette().text());
            y += NAME_LINE * type;
        }
        for (String line : about(claim, room, type)) {
            ink.text(line, EDGE, y, Fonts.regular(SMALL * type), ink.palette().muted());
            y += ABOUT_LINE * type;
        }
        if (claim.decides()) {
            pill(decides, y - 8 * type);
        }
    }

    private void pill(String words, double top) {
        Font font = Fonts.semiBold(ink.type(AXIS));
        double height = ink.type(16);
        double long_ = TextMeasure.width(words, font) + ink.type(14);
        ink.g().setFill(ink.palette().text());
        ink.g().fillRoundRect(EDGE, ink.snap(top), long_, height, height, height);
        ink.text(words, EDGE + ink.type(7), top + ink.type(12), font, ink.palette().panel());
    }

    private void said(DisputedClaim claim, DisputeLayout.Row row) {
        Font font = Fonts.regular(ink.type(SMALL));
        double room = width - EDGE / 2 - layout.left() + BEFORE;
        String words =
                claim.said().stream()
                        .filter(wording -> TextMeasure.width(wording, font) <= room)
                        .findFirst()
                        .orElseGet(() -> TextMeasure.elide(claim.said().getLast(), font, room));
        double long_ = TextMeasure.width(words, font);
        double x = within(row.middle() - long_ / 2, long_);
        double baseline = row.top() + ink.type(SAID);
        clear(claim, x, baseline, long_);
        ink.text(words, x, baseline, font, ink.palette().text());
    }

    private Color color(DisputedClaim claim) {
        return switch (claim.look()) {
            case ENDING -> ink.palette().states().handedOver();
            case DENIAL -> ink.palette().states().disputed();
            case OTHER -> ink.palette().muted();
        };
    }

    private void mark(DisputedClaim claim, double x, double y, Color color) {
        double radius = ink.type(RADIUS);
        Color fill = claim.doubtful() ? ink.palette().panel() : color;
        if (claim.look() == DisputedClaim.Look.DENIAL) {
            double r = radius * 1.3;
            double[] xs = {x, x + r, x, x - r};
            double[] ys = {y - r, y, y + r, y};
            ink.g().setFill(fill);
            ink.g().fillPolygon(xs, ys, xs.length);
            ink.line(color, ink.type(1.6));
            ink.g().strokePolygon(xs, ys, xs.length);
            return;
        }
        ink.disc(x, y, radius, fill);
        ink.circle(x, y, radius, color, ink.type(1.6));
    }

    private void bar(DisputedClaim claim, DisputeLayout.Row row, Color color) {
        double high = ink.type(7);
        double y = row.mark() - high / 2;
        double from = row.openLeft() ? row.from() : row.from() - high / 2;
        double to = row.openRight() ? row.to() : row.to() + high / 2;
        ink.g().setFill(claim.doubtful() ? ink.palette().panel() : color.deriveColor(0, 1, 1, 0.3));
        ink.g().fillRoundRect(from, y, to - from, high, high, high);
        ink.line(color, ink.type(1.6));
        ink.g().strokeRoundRect(from, y, to - from, high, high, high);
        if (row.openLeft()) {
            head(row.from(), row.mark(), -1, color);
        }
        if (row.openRight()) {
            head(row.to(), row.mark(), 1, color);
        }
    }

    /// The head of an arrow: the days go on beyond the axis.
    private void head(double x, double y, int way, Color color) {
        double r = ink.type(6);
        double[] xs = {x - way * r, x + way * r, x - way * r};
        double[] ys = {y - r, y, y + r};
        ink.g().setFill(color);
        ink.g().fillPolygon(xs, ys, xs.length);
    }
}
