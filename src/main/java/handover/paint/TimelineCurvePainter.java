package handover.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

import java.time.LocalDate;
import java.util.List;

/// Paints the curve of the personnel departed: a pale shape for all figures, a strong one for those
/// up to the day, and the last figure in words.
final class TimelineCurvePainter {
    private static final double POINT = 2.5;

    private TimelineCurvePainter() {}

    /// Paints the pale shape of all figures, and the line of zero.
    static void paintAll(Ink ink, TimelineLayout layout) {
        if (layout.rows().hasCurve() && !layout.curve().points().isEmpty()) {
            Color muted = ink.palette().muted();
            List<TimelineCurve.Point> points = layout.curve().points();
            double end = points.getLast().x();
            area(ink, layout, end, TimelinePainter.faded(muted, 0.12));
            line(ink, layout, end, TimelinePainter.faded(muted, 0.45), 1);
            double zero = ink.snapLine(layout.rows().curveBottom(), 1);
            double right = TimelineLayout.SIDE + layout.scale().width();
            ink.line(TimelinePainter.faded(muted, 0.35), 1);
            ink.g().strokeLine(TimelineLayout.SIDE, zero, right, zero);
        }
    }

    /// Paints the strong shape up to a day.
    static void paintUntil(Ink ink, TimelineLayout layout, LocalDate day) {
        if (layout.rows().hasCurve()) {
            layout.curve()
                    .last(day)
                    .ifPresent(
                            last -> {
                                Color open = ink.palette().states().open();
                                double end = Math.min(layout.x(day), lastX(layout));
                                area(ink, layout, end, TimelinePainter.faded(open, 0.2));
                                line(ink, layout, end, open, 1.6);
                                points(ink, layout, day);
                            });
        }
    }

    private static double lastX(TimelineLayout layout) {
        return layout.curve().points().getLast().x();
    }

    private static void area(Ink ink, TimelineLayout layout, double end, Color color) {
        GraphicsContext g = ink.g();
        double zero = layout.rows().curveBottom();
        List<TimelineCurve.Point> points = layout.curve().points();
        g.setFill(color);
        for (int i = 0; i < points.size() && points.get(i).x() < end; i++) {
            TimelineCurve.Point point = points.get(i);
            double next = i + 1 < points.size() ? Math.min(end, points.get(i + 1).x()) : end;
            double left = ink.snap(point.x());
            g.fillRect(left, point.y(), ink.snap(next) - left, zero - point.y());
        }
    }

    private static void line(
            Ink ink, TimelineLayout layout, double end, Color color, double width) {
        GraphicsContext g = ink.g();
        ink.line(color, width);
        g.beginPath();
        double y = layout.rows().curveBottom();
        g.moveTo(layout.curve().points().getFirst().x(), y);
        for (TimelineCurve.Point point : layout.curve().points()) {
            if (point.x() <= end) {
                g.lineTo(point.x(), y);
                g.lineTo(point.x(), point.y());
                y = point.y();
            }
        }
        g.lineTo(end, y);
        g.stroke();
    }

    private static void points(Ink ink, TimelineLayout layout, LocalDate day) {
        for (TimelineCurve.Point point : layout.curve().points()) {
            if (!point.day().isAfter(day)) {
                ink.disc(point.x(), point.y(), POINT, ink.palette().states().open());
            }
        }
    }
}
