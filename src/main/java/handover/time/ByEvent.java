package handover.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/// The scale on which the days of change stand at equal distances, so that a quiet year takes no
/// more room than a busy week. The first and last day of the range are stops too; days between
/// two stops are spread evenly between them.
///
/// @param range the days shown
/// @param stops the days at equal distances: in order, each once, the first and last those of the
///              range
/// @param width the place of the last day in pixels, finite, 0 or more
public record ByEvent(DayRange range, List<LocalDate> stops, double width) implements TimeScale {

    /// Checks the width and puts the stops in order, with the ends of the range and without what
    /// lies outside.
    ///
    /// @throws IllegalArgumentException if the width is negative or not finite
    public ByEvent {
        ByDate.checkWidth(width);
        var inOrder = new TreeSet<>(stops);
        inOrder.removeIf(stop -> !range.contains(stop));
        inOrder.add(range.first());
        inOrder.add(range.last());
        stops = List.copyOf(inOrder);
    }

    static ByEvent of(DayRange range, Collection<LocalDate> changes, double width) {
        return new ByEvent(range, List.copyOf(changes), width);
    }

    @Override
    public double x(LocalDate day) {
        if (range.isSingleDay()) {
            return width / 2;
        }
        LocalDate shown = range.clamp(day);
        int found = Collections.binarySearch(stops, shown);
        if (found >= 0) {
            return width * found / gaps();
        }
        int before = -found - 2;
        DayRange gap = gap(before);
        double share = (shown.toEpochDay() - gap.first().toEpochDay()) / (double) (gap.days() - 1);
        return width * (before + share) / gaps();
    }

    @Override
    public LocalDate day(double x) {
        if (width == 0 || range.isSingleDay()) {
            return range.first();
        }
        double place = Math.clamp(x / width, 0, 1) * gaps();
        int before = Math.min((int) place, gaps() - 1);
        DayRange gap = gap(before);
        return gap.first().plusDays(Math.round((place - before) * (gap.days() - 1)));
    }

    private DayRange gap(int before) {
        return DayRange.of(stops.get(before), stops.get(before + 1));
    }

    private int gaps() {
        return stops.size() - 1;
    }
}
