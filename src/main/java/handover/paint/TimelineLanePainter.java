package handover.paint;

import handover.geo.Box;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// Paints the lanes below the axis: the strip of the weeks, and the mission's events. What is not
/// known yet on the day is drawn hollow.
final class TimelineLanePainter {
    private static final double SILENT_INSET = 2;
    private static final double RING = 3.5;
    private static final double STEM = 2;

    private TimelineLanePainter() {}

    /// Paints the weeks: a pale column with a bar for each voice, or a hairline where nobody
    /// speaks.
    static void paintStrip(Ink ink, TimelineLayout layout) {
        for (TimelineStrip.Cell cell : layout.strip().cells()) {
            if (cell.week().silent()) {
                silence(ink, cell.box());
            } else {
                column(ink, cell);
            }
        }
    }

    private static void silence(Ink ink, Box box) {
        double inset = Math.min(SILENT_INSET, box.width() / 4);
        double y = ink.snapLine(box.maxY() - 1, 1);
        ink.line(TimelinePainter.faded(ink.palette().muted(), 0.45), 1);
        ink.g().strokeLine(box.minX() + inset, y, box.maxX() - 2 * inset, y);
    }

    private static void column(Ink ink, TimelineStrip.Cell cell) {
        GraphicsContext g = ink.g();
        double left = ink.snap(cell.box().minX());
        double right = ink.snap(cell.box().maxX() - (cell.box().width() > 4 ? 1 : 0));
        g.setFill(TimelinePainter.faded(ink.palette().muted(), 0.13));
        g.fillRect(left, cell.box().minY(), right - left, cell.box().height());
        for (TimelineStrip.Bar bar : cell.bars()) {
            double top = ink.snap(bar.box().minY());
            double bottom = ink.snap(bar.box().maxY());
            g.setFill(ink.palette().voices().of(bar.voice()));
            g.fillRect(left, top, right - left, Math.max(1 / ink.scale(), bottom - top));
        }
    }

    /// Paints an event and its words.
    ///
    /// @param known on the day that is shown
    static void event(Ink ink, TimelineEvent event, boolean known) {
        mark(ink, event, known);
        words(ink, event, known);
    }

    private static void mark(Ink ink, TimelineEvent event, boolean known) {
        Color color = ink.palette().text();
        Color fill = known ? color : ink.palette().paper();
        Color edge = known ? color : ink.palette().muted();
        switch (event.look()) {
            case DIAMOND -> diamond(ink, event, fill, edge);
            case TICK -> {
                ink.line(edge, 1.5);
                double x = ink.snapLine(event.x(), 1.5);
                double half = TimelineEvent.RADIUS - 1;
                ink.g().strokeLine(x, event.y() - half, x, event.y() + half);
            }
            case RING -> {
                ink.disc(event.x(), event.y(), RING, fill);
                ink.circle(event.x(), event.y(), RING, edge, 1.2);
            }
            case POINT -> {}
        }
    }

    private static void diamond(Ink ink, TimelineEvent event, Color fill, Color edge) {
        double r = TimelineEvent.RADIUS;
        double x = event.x();
        double y = event.y();
        double[] xs = {x, x + r, x, x - r};
        double[] ys = {y - r, y, y + r, y};
        ink.g().setFill(fill);
        ink.g().fillPolygon(xs, ys, 4);
        ink.line(edge, 1.2);
        ink.g().strokePolygon(xs, ys, 4);
    }

    private static void words(Ink ink, TimelineEvent event, boolean known) {
        var label = event.label();
        if (label == null) {
            return;
        }
        double top = event.y() + TimelineEvent.RADIUS;
        ink.line(TimelinePainter.faded(ink.palette().muted(), 0.6), 1);
        double x = ink.snapLine(event.x(), 1);
        ink.g().strokeLine(x, top, x, top + STEM);
        Font font = TimelinePainter.font(ink.palette());
        Color color = known ? ink.palette().text() : ink.palette().muted();
        ink.text(label.text(), label.box().minX(), label.box().maxY() - 4, font, color);
    }
}
