package handover.paint;

import handover.chronology.Change;
import handover.chronology.Chronology;
import handover.chronology.Status;
import handover.dossier.Site;
import handover.geo.Point;
import handover.state.TimelineAxis;
import handover.time.DayRange;
import handover.time.Tick;
import handover.time.Ticks;
import handover.time.TimeScale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Where everything on the timeline stands. Pure: the same spec gives the same layout, and the day
/// plays no part in it, so that scrubbing computes none.
///
/// @param axis the words and lines of the axis; none overlaps the next
/// @param columns of very many sites how many turn when; empty where they have marks
/// @param windows the stretches on which sites may be gone
/// @param marks one for each day and look, from left to right
/// @param labels the names of the marks, at most one each
/// @param ticks the claims
/// @param strip how many sources speak of each week
/// @param events what sources say of the whole mission, from left to right
/// @param curve the personnel departed
public record TimelineLayout(
        TimelineSpec spec,
        TimelineRows rows,
        TimeScale scale,
        List<AxisTick> axis,
        List<TimelineColumn> columns,
        List<TimelineWindow> windows,
        List<TimelineMark> marks,
        List<TimelineLabel> labels,
        List<TimelineTick> ticks,
        TimelineStrip strip,
        List<TimelineEvent> events,
        TimelineCurve curve) {
    /// The room left and right of the bar, in pixels.
    public static final double SIDE = 30;

    private static final double AXIS_AIR = 12;
    static final double AXIS_INDENT = 5;
    private static final double REACH = 12;
    private static final double NEAR = 6;

    /// A word of the axis.
    ///
    /// @param x the day's place, where its line stands; the word begins a little to the right
    public record AxisTick(Tick tick, double x) {}

    /// Lays out the timeline. A width too small for any bar counts as the smallest that has one.
    public static TimelineLayout of(TimelineSpec spec) {
        Chronology chronology = spec.chronology();
        DayRange days = chronology.dossier().days();
        double width = Math.max(1, spec.width() - 2 * SIDE);
        TimeScale scale =
                spec.axis() == TimelineAxis.BY_DATE
                        ? TimeScale.byDate(days, width)
                        : TimeScale.byEvent(days, chronology.changeDays(), width);
        TimelineRows rows = TimelineRows.in(spec.height());
        ToDoubleFunction<LocalDate> place = day -> SIDE + scale.x(day);
        boolean many = TimelineColumns.wanted(chronology);
        var columns = new TimelineColumns(chronology, rows, place);
        List<TimelineMark> marks =
                many ? List.of() : new TimelineMarks(chronology, rows, place).marks();
        TimelineCurve curve = TimelineCurve.of(chronology, rows, place);
        return new TimelineLayout(
                spec,
                rows,
                scale,
                axis(spec, scale),
                many ? columns.columns() : List.of(),
                many ? List.of() : windows(chronology, scale),
                marks,
                new TimelineLabels(marks, new TimelineLabelChoices(rows, spec)).labels(),
                many ? columns.ticks() : new TimelineTicks(chronology, rows, place).ticks(),
                TimelineStrip.of(chronology, rows, place),
                new TimelineEvents(spec, rows, curve, place).events(),
                curve);
    }

    /// The axis with as many words as find room: close together first, then further apart.
    private static List<AxisTick> axis(TimelineSpec spec, TimeScale scale) {
        List<AxisTick> ticks = List.of();
        for (String widest : List.of("Sept.", "30 Sept.", "Sept. 2023", "30 Sept. 2023")) {
            ticks = axis(spec, scale, widest);
            if (!crowded(spec, ticks)) {
                return ticks;
            }
        }
        return ticks;
    }

    private static List<AxisTick> axis(TimelineSpec spec, TimeScale scale, String widest) {
        double gap = AXIS_INDENT + spec.textWidth().applyAsDouble(widest) + AXIS_AIR;
        List<Tick> ticks =
                spec.axis() == TimelineAxis.BY_DATE
                        ? Ticks.months(
                                scale.range(),
                                scale.width() / scale.range().days(),
                                gap,
                                spec.locale())
                        : Ticks.events(scale, spec.chronology().changeDays(), gap, spec.locale());
        return ticks.stream()
                .map(tick -> new AxisTick(tick, SIDE + scale.x(tick.day())))
                .filter(tick -> end(spec, tick) <= spec.width())
                .toList();
    }

    /// Where the word of an axis tick ends, in pixels.
    static double end(TimelineSpec spec, AxisTick tick) {
        return tick.x() + AXIS_INDENT + spec.textWidth().applyAsDouble(tick.tick().label());
    }

    private static boolean crowded(TimelineSpec spec, List<AxisTick> ticks) {
        return IntStream.range(1, ticks.size())
                .anyMatch(i -> end(spec, ticks.get(i - 1)) + AXIS_AIR / 2 > ticks.get(i).x());
    }

    private static List<TimelineWindow> windows(Chronology chronology, TimeScale scale) {
        LocalDate last = chronology.dossier().days().last();
        LocalDate first = chronology.dossier().days().first();
        Map<DayRange, List<Site>> windows = new LinkedHashMap<>();
        Map<String, LocalDate> opened = new HashMap<>();
        chronology.on(first).states().stream()
                .filter(state -> state.status() == Status.WINDOW)
                .forEach(state -> opened.put(state.site().id(), first));
        for (Change change : chronology.changes()) {
            LocalDate from = opened.remove(change.site().id());
            if (from != null) {
                add(windows, DayRange.of(from, change.day()), change.site());
            }
            if (change.after().status() == Status.WINDOW) {
                opened.put(change.site().id(), change.day());
            }
        }
        opened.forEach(
                (id, from) ->
                        chronology
                                .dossier()
                                .site(id)
                                .ifPresent(site -> add(windows, DayRange.of(from, last), site)));
        return windows.entrySet().stream()
                .map(
                        entry ->
                                new TimelineWindow(
                                        List.copyOf(entry.getValue()),
                                        SIDE + scale.x(entry.getKey().first()),
                                        SIDE + scale.x(entry.getKey().last())))
                .sorted(Comparator.comparingDouble(TimelineWindow::from))
                .toList();
    }

    private static void add(Map<DayRange, List<Site>> windows, DayRange days, Site site) {
        windows.computeIfAbsent(days, key -> new ArrayList<>()).add(site);
    }

    /// The same without the names of its marks.
    public TimelineLayout unnamed() {
        return new TimelineLayout(
                spec, rows, scale, axis, columns, windows, marks, List.of(), ticks, strip, events,
                curve);
    }

    /// The place of a day, in pixels from the timeline's left edge.
    public double x(LocalDate day) {
        return SIDE + scale.x(day);
    }

    /// The day at a place; beyond the ends of the bar the first or the last.
    public LocalDate day(double x) {
        return scale.day(x - SIDE);
    }

    /// What a point stands for: a mark or its name first, then an event, a week of the strip, the
    /// claims of a day, and else nothing but the day.
    public TimelineSpot spotAt(double x, double y) {
        Optional<TimelineMark> mark = markAt(x, y);
        if (mark.isPresent()) {
            return new TimelineSpot.OfMark(mark.get());
        }
        Optional<TimelineEvent> event = eventAt(x, y);
        if (event.isPresent()) {
            return new TimelineSpot.OfEvent(event.get());
        }
        Optional<TimelineStrip.Cell> week = strip.at(x, y);
        if (week.isPresent()) {
            return new TimelineSpot.OfWeek(week.get().week());
        }
        double below = y - rows.claimsTop();
        return below >= 0 && below < rows.claimsHeight()
                ? new TimelineSpot.OfClaims(claimsDay(x))
                : new TimelineSpot.OfDay(day(x));
    }

    /// The day of the claims nearest to a place; the place's own day if there are none near.
    private LocalDate claimsDay(double x) {
        return ticks.stream()
                .filter(tick -> tick.look() != TimelineTick.Look.PLANNED)
                .filter(tick -> Math.abs(tick.x() - x) <= NEAR)
                .min(Comparator.comparingDouble(tick -> Math.abs(tick.x() - x)))
                .map(tick -> day(tick.x()))
                .orElseGet(() -> day(x));
    }

    /// The event whose mark is nearest to a point, or whose words stand there.
    private Optional<TimelineEvent> eventAt(double x, double y) {
        var point = new Point(x, y);
        return events.stream()
                .filter(event -> Math.abs(event.x() - x) <= NEAR && Math.abs(event.y() - y) <= NEAR)
                .min(Comparator.comparingDouble(e -> point.distanceTo(new Point(e.x(), e.y()))))
                .or(() -> events.stream().filter(event -> isOnLabel(event, point)).findFirst());
    }

    private static boolean isOnLabel(TimelineEvent event, Point point) {
        var label = event.label();
        return label != null && label.box().contains(point);
    }

    /// The mark at a point, or the one whose name stands there. A mark can be hit within a square
    /// of 24 pixels around it; of several, the nearest is meant.
    public Optional<TimelineMark> markAt(double x, double y) {
        var point = new Point(x, y);
        return marks.stream()
                .filter(mark -> Math.abs(mark.x() - x) <= REACH && Math.abs(mark.y() - y) <= REACH)
                .min(Comparator.comparingDouble(m -> point.distanceTo(new Point(m.x(), m.y()))))
                .or(
                        () ->
                                labels.stream()
                                        .filter(label -> label.box().expand(2).contains(point))
                                        .map(TimelineLabel::mark)
                                        .findFirst());
    }
}
