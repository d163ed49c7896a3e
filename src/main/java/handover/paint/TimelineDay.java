package handover.paint;

import handover.chronology.Moment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What a timeline shows of a day, in the order in which it is painted: the elapsed bar, the marks
/// as they are on that day, their names, the curve so far, and the thumb.
final class TimelineDay {
    private static final double NEAR = 2;
    private static final double AROUND = 2 * TimelineMark.RADIUS;
    private static final double GRIP = 18;

    private final Palette palette;
    private final TimelineLayout layout;
    private final Moment moment;
    private final boolean active;
    private final LocalDate day;
    private final double thumb;
    private final List<TimelinePiece> pieces = new ArrayList<>();

    /// @param active the thumb is held or has the focus
    TimelineDay(Palette palette, TimelineLayout layout, Moment moment, boolean active) {
        this.palette = palette;
        this.layout = layout;
        this.moment = moment;
        this.active = active;
        day = moment.day();
        thumb = layout.x(day);
    }

    /// All that is painted.
    List<TimelinePiece> pieces() {
        pieces.add(along(ink -> TimelinePainter.bar(ink, layout, thumb)));
        columns();
        windows();
        pieces.add(along(ink -> TimelineCurvePainter.paintUntil(ink, layout, day)));
        events();
        pieces.add(
                TimelinePiece.of(
                        thumb - NEAR,
                        thumb + NEAR,
                        day,
                        ink -> TimelinePainter.thumbLine(ink, layout, thumb)));
        labels();
        marks();
        return List.copyOf(pieces);
    }

    /// Something that goes on as far as the thumb.
    private TimelinePiece along(Consumer<Ink> painting) {
        return new TimelinePiece(0, layout.spec().width(), this::far, painting);
    }

    private Object far(double left, double right) {
        return thumb < left - GRIP || thumb > right + GRIP ? (Object) (thumb > right) : day;
    }

    private void columns() {
        for (TimelineColumn column : layout.columns()) {
            boolean past = column.x() <= thumb + 0.5;
            double from = column.x();
            double to = column.x();
            for (TimelineColumn.Part part : column.parts()) {
                from = Math.min(from, part.box().minX());
                to = Math.max(to, part.box().maxX());
            }
            pieces.add(
                    TimelinePiece.of(
                            from - NEAR,
                            to + NEAR,
                            past,
                            ink -> TimelinePainter.column(ink, column, past)));
        }
    }

    private void windows() {
        for (TimelineWindow window : layout.windows()) {
            pieces.add(
                    TimelinePiece.of(
                            window.from() - NEAR,
                            window.to() + NEAR,
                            thumb >= window.from(),
                            ink -> TimelinePainter.window(ink, layout, window, thumb)));
        }
        for (TimelineTick tick : layout.ticks()) {
            if (tick.look() == TimelineTick.Look.PLANNED) {
                pieces.add(
                        TimelinePiece.of(
                                tick.x() - AROUND,
                                tick.x() + AROUND,
                                "",
                                ink -> TimelinePainter.planned(ink, tick)));
            }
        }
    }

    private void events() {
        for (TimelineEvent event : layout.events()) {
            boolean known =
                    event.entries().stream().anyMatch(e -> e.knownOn(day, moment.lens().clock()));
            var label = event.label();
            double from = event.x() - AROUND;
            double to = event.x() + AROUND;
            if (label != null) {
                from = Math.min(from, label.box().minX() - AROUND);
                to = Math.max(to, label.box().maxX() + AROUND);
            }
            pieces.add(
                    TimelinePiece.of(
                            from, to, known, ink -> TimelineLanePainter.event(ink, event, known)));
        }
    }

    private void labels() {
        for (TimelineLabel label : layout.labels()) {
            pieces.add(
                    TimelinePiece.of(
                            Math.min(label.mark().x(), label.box().minX()) - AROUND,
                            Math.max(label.mark().x(), label.box().maxX()) + AROUND,
                            label.mark().x() <= thumb,
                            ink -> TimelinePainter.label(ink, label, thumb)));
        }
    }

    /// The mark of the day itself, if there is one, stands on the thumb.
    private void marks() {
        for (TimelineMark mark : layout.marks()) {
            if (mark.level() > 0) {
                double bar = layout.rows().bar();
                pieces.add(
                        TimelinePiece.of(
                                mark.x() - NEAR,
                                mark.x() + NEAR,
                                "",
                                ink -> TimelinePainter.stem(ink, mark.x(), bar, mark.y())));
            }
        }
        for (TimelineMark mark : layout.marks()) {
            boolean past = mark.x() <= thumb;
            mark(mark, past ? TimelineMark.RADIUS - 0.5 : TimelineMark.RADIUS - 2);
        }
        pieces.add(
                TimelinePiece.of(
                        thumb - GRIP,
                        thumb + GRIP,
                        List.of(day, active),
                        ink -> TimelinePainter.thumb(ink, layout, thumb, active)));
        for (TimelineMark mark : layout.marks()) {
            if (mark.level() == 0 && mark.day().equals(day)) {
                mark(mark, TimelineMark.RADIUS - 0.5);
            }
        }
        figure();
    }

    private void mark(TimelineMark mark, double radius) {
        Mark look = Mark.of(moment.state(mark.site().id()), layout.spec().locale());
        pieces.add(
                TimelinePiece.of(
                        mark.x() - AROUND,
                        mark.x() + AROUND,
                        List.of(look, radius),
                        ink -> MarkPainter.paint(ink, look, mark.x(), mark.y(), radius)));
    }

    /// The last figure of the curve, written beside the thumb.
    private void figure() {
        TimelineCurveLabel.of(palette, layout, day)
                .ifPresent(
                        label ->
                                pieces.add(
                                        TimelinePiece.of(
                                                label.left() - NEAR,
                                                label.left() + label.width() + NEAR,
                                                day,
                                                label::paint)));
    }
}
