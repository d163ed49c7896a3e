package handover.paint;

import handover.chronology.Chronology;
import handover.dossier.Figure;
import handover.geo.Box;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// Puts what sources say of the mission into its lane. All of one day share a mark; those whose
/// date is only roughly that day come last. Events with a
/// label come first: they are diamonds wherever there is room, and of their labels as many are
/// written, in the dossier's order, as fit in one line without touching.
final class TimelineEvents {
    private static final double APART = TimelineRows.EVENT + 1;
    private static final double UP = 10;
    private static final double DOWN = 4;

    private final TimelineSpec spec;
    private final TimelineRows rows;
    private final TimelineCurve curve;
    private final ToDoubleFunction<LocalDate> place;

    TimelineEvents(
            TimelineSpec spec,
            TimelineRows rows,
            TimelineCurve curve,
            ToDoubleFunction<LocalDate> place) {
        this.spec = spec;
        this.rows = rows;
        this.curve = curve;
        this.place = place;
    }

    /// The marks of the lane, and the points of the curve, from left to right.
    List<TimelineEvent> events() {
        if (!rows.hasEvents()) {
            return List.of();
        }
        var byDay = new TreeMap<LocalDate, List<TimelineEntry>>();
        List<TimelineEvent> events = new ArrayList<>();
        for (TimelineEntry entry : entries()) {
            Optional<TimelineCurve.Point> point = point(entry);
            if (point.isPresent()) {
                events.add(pointOf(entry, point.get()));
            } else {
                byDay.computeIfAbsent(entry.day(), key -> new ArrayList<>()).add(entry);
            }
        }
        byDay.values().forEach(own -> own.sort(Comparator.comparing(entry -> !entry.onItsDay())));
        Set<LocalDate> roomy = withRoom(byDay);
        Map<LocalDate, TimelineEvent.Label> labels =
                rows.eventText() > 0 ? labels(byDay) : Map.of();
        byDay.forEach(
                (day, own) ->
                        events.add(
                                new TimelineEvent(
                                        day,
                                        List.copyOf(own),
                                        place.applyAsDouble(day),
                                        rows.events(),
                                        look(own, roomy.contains(day)),
                                        labels.get(day))));
        events.sort(Comparator.comparingDouble(TimelineEvent::x));
        return List.copyOf(events);
    }

    private List<TimelineEntry> entries() {
        Chronology chronology = spec.chronology();
        List<TimelineEntry> entries = new ArrayList<>();
        chronology
                .dossier()
                .events()
                .forEach(event -> TimelineEntry.of(event, chronology).ifPresent(entries::add));
        chronology
                .dossier()
                .figures()
                .forEach(figure -> TimelineEntry.of(figure, chronology).ifPresent(entries::add));
        return entries;
    }

    private Optional<TimelineCurve.Point> point(TimelineEntry entry) {
        Figure figure = entry.figure();
        return figure == null || !rows.hasCurve()
                ? Optional.empty()
                : curve.points().stream().filter(p -> p.figure().equals(figure)).findFirst();
    }

    private static TimelineEvent pointOf(TimelineEntry entry, TimelineCurve.Point at) {
        return new TimelineEvent(
                at.day(), List.of(entry), at.x(), at.y(), TimelineEvent.Look.POINT, null);
    }

    private static TimelineEvent.Look look(List<TimelineEntry> entries, boolean roomy) {
        if (!roomy) {
            return TimelineEvent.Look.TICK;
        }
        return entries.stream().allMatch(entry -> entry.figure() != null)
                ? TimelineEvent.Look.RING
                : TimelineEvent.Look.DIAMOND;
    }

    /// The days whose marks can be whole: labelled ones first, then from left to right.
    private Set<LocalDate> withRoom(TreeMap<LocalDate, List<TimelineEntry>> byDay) {
        List<LocalDate> days = new ArrayList<>(byDay.keySet());
        days.sort(
                Comparator.comparing((LocalDate day) -> labelled(byDay, day) == null)
                        .thenComparing(Comparator.naturalOrder()));
        List<LocalDate> roomy = new ArrayList<>();
        for (LocalDate day : days) {
            double x = place.applyAsDouble(day);
            if (roomy.stream().allMatch(o -> Math.abs(place.applyAsDouble(o) - x) >= APART)) {
                roomy.add(day);
            }
        }
        return roomy.stream().collect(Collectors.toSet());
    }

    private static @Nullable TimelineEntry labelled(
            Map<LocalDate, List<TimelineEntry>> byDay, LocalDate day) {
        return Objects.requireNonNull(byDay.get(day)).stream()
                .filter(entry -> entry.label() != null)
                .findFirst()
                .orElse(null);
    }

    private Map<LocalDate, TimelineEvent.Label> labels(
            TreeMap<LocalDate, List<TimelineEntry>> byDay) {
        var line = new TimelineLabelLine(3, spec.width() - 3);
        for (LocalDate day : byDay.keySet()) {
            var entry = labelled(byDay, day);
            var label = entry == null ? null : entry.label();
            if (label != null) {
                String text = label.in(spec.locale());
                line.add(day, text, place.applyAsDouble(day), spec.textWidth().applyAsDouble(text));
            }
        }
        var labels = new HashMap<LocalDate, TimelineEvent.Label>();
        line.placed()
                .forEach(
                        label -> {
                            double right = label.left() + label.width();
                            double text = rows.eventText();
                            var box = new Box(label.left(), text - UP, right, text + DOWN);
                            labels.put(label.day(), new TimelineEvent.Label(label.text(), box));
                        });
        return labels;
    }
}
