package handover.paint;

import handover.chronology.Change;
import handover.chronology.Chronology;
import handover.chronology.Moment;
import handover.chronology.SiteState;
import handover.chronology.Status;
import handover.dossier.Site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Finds the days on which sites turn, and puts a mark on each: those of one day that look alike
/// share one, and a mark that would cover its neighbour moves up one band.
final class TimelineMarks {
    private static final double GAP = 2 * TimelineMark.RADIUS + 0.5;

    private static final int LEVELS = 3;

    private final Chronology chronology;
    private final TimelineRows rows;
    private final ToDoubleFunction<LocalDate> place;

    TimelineMarks(Chronology chronology, TimelineRows rows, ToDoubleFunction<LocalDate> place) {
        this.chronology = chronology;
        this.rows = rows;
        this.place = place;
    }

    /// The sites that turn on one day and end up looking the same.
    private record Group(LocalDate day, Status status, boolean disputed, Object kind) {}

    /// The marks from left to right.
    List<TimelineMark> marks() {
        Map<String, Change> turns = turns();
        Moment last = chronology.on(chronology.dossier().days().last());
        Map<Group, List<Site>> groups = new LinkedHashMap<>();
        for (Change turn : turns.values()) {
            SiteState end = last.state(id(turn));
            var group = new Group(turn.day(), end.status(), end.disputed(), end.site().kind());
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(turn.site());
        }
        List<TimelineMark> marks = new ArrayList<>();
        double[] lastAt = new double[Math.min(LEVELS, rows.bands() + 1)];
        Arrays.fill(lastAt, Double.NEGATIVE_INFINITY);
        groups.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().day()))
                .forEach(entry -> marks.add(place(entry.getKey().day(), entry.getValue(), lastAt)));
        return List.copyOf(marks);
    }

    private static String id(Change change) {
        return change.site().id();
    }

    /// The last day on which each site goes from not over to over.
    private Map<String, Change> turns() {
        Map<String, Change> turns = new LinkedHashMap<>();
        for (Change change : chronology.changes()) {
            if (over(change.after()) && !over(change.before())) {
                turns.put(id(change), change);
            }
        }
        return turns;
    }

    private static boolean over(SiteState state) {
        return state.status() == Status.HANDED_OVER || state.status() == Status.AS_ANNOUNCED;
    }

    private TimelineMark place(LocalDate day, List<Site> sites, double[] lastAt) {
        double x = place.applyAsDouble(day);
        int level = 0;
        int freest = 0;
        while (level < lastAt.length && x - lastAt[level] < GAP) {
            freest = lastAt[level] < lastAt[freest] ? level : freest;
            level++;
        }
        int chosen = level < lastAt.length ? level : freest;
        lastAt[chosen] = x;
        return new TimelineMark(day, List.copyOf(sites), x, rows.middle(chosen), chosen);
    }
}
