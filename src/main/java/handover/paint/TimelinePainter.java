package handover.paint;

import handover.chronology.Moment;
import handover.geo.Box;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// Paints a timeline: what stands still, and above it what moves with the day.
public final class TimelinePainter {
    /// The size of the names, in pixels.
    private static final double NAME = 11.5;

    private static final double LARGEST = 1.17;
    private static final double BAR = 6;
    private static final double THUMB = 10;
    private static final double TICK = 3;
    private static final double HATCH = 4;

    private TimelinePainter() {}

    /// The font of the names and of the axis, for measuring them. Where a palette wants large
    /// letters they grow as far as the bands have room.
    public static Font font(Palette palette) {
        return Fonts.regular(size(palette));
    }

    static double size(Palette palette) {
        return NAME * Math.min(LARGEST, palette.type());
    }

    /// Paints the axis, the claims' ticks, the strip of the weeks, and the curve as far as the
    /// sources go.
    public static void paintStill(Ink ink, TimelineLayout layout) {
        axis(ink, layout);
        claimsLine(ink, layout);
        TimelineLanePainter.paintStrip(ink, layout);
        TimelineCurvePainter.paintAll(ink, layout);
        for (TimelineTick tick : layout.ticks()) {
            if (tick.look() != TimelineTick.Look.PLANNED) {
                tick(ink, tick);
            }
        }
    }

    private static void axis(Ink ink, TimelineLayout layout) {
        TimelineRows rows = layout.rows();
        double size = size(ink.palette());
        double bottom = rows.hasStrip() ? rows.stripTop() : rows.axisText() + 3;
        for (TimelineLayout.AxisTick axisTick : layout.axis()) {
            double x = ink.snapLine(axisTick.x(), 1);
            double strength = axisTick.tick().major() ? 0.45 : 0.22;
            ink.line(faded(ink.palette().muted(), strength), 1);
            ink.g().strokeLine(x, rows.bar() + BAR, x, bottom);
            if (rows.hasCurve()) {
                ink.g().strokeLine(x, rows.curveTop(), x, rows.curveBottom());
            }
            ink.text(
                    axisTick.tick().label(),
                    axisTick.x() + TimelineLayout.AXIS_INDENT,
                    rows.axisText(),
                    axisTick.tick().major()
                            ? Fonts.semiBold(size - 0.5)
                            : Fonts.regular(size - 0.5),
                    ink.palette().muted());
        }
    }

    /// The line that the claims' ticks hang from, so that they read as one row.
    private static void claimsLine(Ink ink, TimelineLayout layout) {
        if (layout.rows().claimsHeight() > 0) {
            double y = ink.snapLine(layout.rows().claimsTop() - 1, 1);
            double right = TimelineLayout.SIDE + layout.scale().width();
            ink.line(faded(ink.palette().muted(), 0.3), 1);
            ink.g().strokeLine(TimelineLayout.SIDE, y, right, y);
        }
    }

    /// The colour of a kind of claim's ticks.
    public static Color color(TimelineTick.Look look, Palette palette) {
        return switch (look) {
            case ENDING -> palette.states().handedOver();
            case DENIAL -> palette.states().disputed();
            case PLANNED -> palette.states().open();
            case OTHER -> palette.muted().interpolate(palette.paper(), 0.2);
        };
    }

    private static void tick(Ink ink, TimelineTick tick) {
        Palette palette = ink.palette();
        double left = ink.snap(tick.x() - TICK / 2);
        double top = ink.snap(tick.y());
        double height = Math.max(1 / ink.scale(), ink.snap(tick.y() + tick.height()) - top);
        double gap = height > 2 ? 1 / ink.scale() : 0;
        ink.g().setFill(color(tick.look(), palette));
        ink.g().fillRect(left, top, TICK, height - gap);
    }

    static void planned(Ink ink, TimelineTick tick) {
        double left = ink.snapLine(tick.x() - TICK / 2 - 1, 1);
        double top = ink.snapLine(tick.y(), 1);
        ink.g().setFill(ink.palette().paper());
        ink.g().fillRoundRect(left, top, TICK + 2, tick.height(), 3, 3);
        ink.line(ink.palette().states().open(), 1);
        ink.g().strokeRoundRect(left, top, TICK + 2, tick.height(), 3, 3);
    }

    /// Paints what depends on the day: the elapsed bar, the marks as they are on that day, their
    /// names, the curve so far, and the thumb.
    ///
    /// @param active the thumb is held or has the focus
    public static void paintDay(Ink ink, TimelineLayout layout, Moment moment, boolean active) {
        new TimelineDay(ink.palette(), layout, moment, active)
                .pieces()
                .forEach(piece -> piece.paint(ink));
    }

    /// One that is past in full colour, one to come pale.
    static void column(Ink ink, TimelineColumn column, boolean past) {
        var colors = ink.palette().states();
        for (TimelineColumn.Part part : column.parts()) {
            Color color =
                    switch (part.end()) {
                        case HANDED_OVER -> colors.handedOver();
                        case DISPUTED -> colors.disputed();
                        case AS_ANNOUNCED -> colors.asAnnounced();
                    };
            double left = ink.snap(part.box().minX());
            double top = ink.snap(part.box().minY());
            double width = Math.max(1 / ink.scale(), ink.snap(part.box().maxX()) - left);
            double height = Math.max(1 / ink.scale(), ink.snap(part.box().maxY()) - top);
            ink.g().setFill(past ? color : faded(color, 0.35));
            ink.g().fillRect(left, top, width, height);
        }
    }

    static void bar(Ink ink, TimelineLayout layout, double thumb) {
        GraphicsContext g = ink.g();
        double top = ink.snap(layout.rows().bar() - BAR / 2);
        double left = TimelineLayout.SIDE - BAR / 2;
        double whole = layout.scale().width() + BAR;
        g.setFill(faded(ink.palette().muted(), 0.28));
        g.fillRoundRect(left, top, whole, BAR, BAR, BAR);
        g.setFill(ink.palette().states().open());
        g.fillRoundRect(left, top, thumb - left + BAR / 2, BAR, BAR, BAR);
    }

    static void window(Ink ink, TimelineLayout layout, TimelineWindow window, double thumb) {
        GraphicsContext g = ink.g();
        double half = BAR / 2 + 2;
        double top = ink.snap(layout.rows().bar() - half);
        double bottom = top + 2 * half;
        g.setFill(ink.palette().paper());
        g.fillRect(window.from(), top, window.to() - window.from(), 2 * half);
        var box = new Box(window.from(), top, window.to(), bottom);
        Hatch.fill(ink, box, HATCH, 1.2, ink.palette().states().open());
        g.setGlobalAlpha(thumb >= window.from() ? 1 : 0.6);
        ink.line(ink.palette().states().open(), 1);
        g.strokeRect(
                ink.snapLine(window.from(), 1),
                ink.snapLine(top, 1),
                window.to() - window.from(),
                2 * half);
        g.setGlobalAlpha(1);
    }

    static void label(Ink ink, TimelineLabel label, double thumb) {
        boolean past = label.mark().x() <= thumb;
        if (label.stemTop() < label.mark().y()) {
            stem(ink, label.mark().x(), label.mark().y(), label.stemTop() - 1);
        }
        Box box = label.box();
        Color color = past ? ink.palette().text() : ink.palette().muted();
        ink.text(label.text(), box.minX(), box.maxY() - 3.5, font(ink.palette()), color);
    }

    static void stem(Ink ink, double x, double from, double to) {
        ink.line(faded(ink.palette().muted(), 0.6), 1);
        double line = ink.snapLine(x, 1);
        ink.g().strokeLine(line, from, line, to);
    }

    static void thumbLine(Ink ink, TimelineLayout layout, double thumb) {
        TimelineRows rows = layout.rows();
        double x = ink.snapLine(thumb, 2);
        double from = rows.bar();
        ink.line(ink.palette().text(), 1.5);
        if (isOverAxisWord(layout, thumb)) {
            ink.g().strokeLine(x, from, x, rows.claimsTop() + rows.claimsHeight() + 2);
            from = rows.axisText() + 4;
        }
        if (rows.hasEvents() && isOverEvent(layout, thumb)) {
            ink.g().strokeLine(x, from, x, rows.stripTop() + rows.stripHeight());
            from = rows.lanesBottom() + 1;
        }
        double bottom = rows.hasCurve() ? rows.curveBottom() : rows.lanesBottom();
        if (from < bottom) {
            ink.g().strokeLine(x, from, x, bottom);
        }
    }

    private static boolean isOverAxisWord(TimelineLayout layout, double thumb) {
        return layout.axis().stream()
                .filter(tick -> tick.x() < thumb - 1)
                .anyMatch(tick -> TimelineLayout.end(layout.spec(), tick) > thumb);
    }

    private static boolean isOverEvent(TimelineLayout layout, double thumb) {
        return layout.events().stream()
                .filter(event -> event.look() != TimelineEvent.Look.POINT)
                .anyMatch(event -> covers(event, thumb));
    }

    private static boolean covers(TimelineEvent event, double x) {
        var label = event.label();
        boolean words = label != null && label.box().minX() - 2 < x && x < label.box().maxX() + 2;
        return words || Math.abs(event.x() - x) <= TimelineEvent.RADIUS + 1;
    }

    static void thumb(Ink ink, TimelineLayout layout, double thumb, boolean active) {
        double bar = layout.rows().bar();
        if (active) {
            ink.disc(thumb, bar, THUMB + 5, faded(ink.palette().states().open(), 0.28));
        }
        ink.disc(thumb, bar, THUMB, ink.palette().paper());
        ink.circle(thumb, bar, THUMB, ink.palette().text(), 2);
    }

    static Color faded(Color color, double opacity) {
        return color.deriveColor(0, 1, 1, opacity);
    }
}
