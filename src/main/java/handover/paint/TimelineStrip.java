package handover.paint;

import handover.chronology.Chronology;
import handover.chronology.Coverage;
import handover.dossier.Voice;
import handover.geo.Box;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// The strip of the weeks: a column for each, in it a row for each voice that speaks anywhere, so
/// that its place says whose voice it is; a bar in the row grows with the number of sources. On an
/// axis by event the weeks are as wide as their days are apart: they stay weeks, so that a bar
/// means the same on either axis.
///
/// @param voices the rows, from above
/// @param cells the weeks, from left to right, without gaps
public record TimelineStrip(List<Voice> voices, List<Cell> cells) {
    private static final double HIGHEST_ROW = 8;
    private static final double LEAST = 1.5;
    private static final double AIR = 1;

    /// One week.
    ///
    /// @param box all of the week's place
    /// @param bars one for each voice that speaks in it
    public record Cell(Coverage.Week week, Box box, List<Bar> bars) {}

    /// The sources of one voice in one week.
    ///
    /// @param box what is filled
    public record Bar(Voice voice, Box box) {}

    static TimelineStrip of(
            Chronology chronology, TimelineRows rows, ToDoubleFunction<LocalDate> place) {
        if (!rows.hasStrip()) {
            return new TimelineStrip(List.of(), List.of());
        }
        Coverage coverage = chronology.coverage();
        List<Voice> voices = coverage.voices();
        List<Cell> cells = new ArrayList<>();
        for (Coverage.Week week : coverage.weeks()) {
            double left = place.applyAsDouble(week.days().first());
            double next = place.applyAsDouble(week.days().last().plusDays(1));
            double right = next > left ? next : left + LEAST;
            var box = new Box(left, rows.stripTop(), right, rows.stripTop() + rows.stripHeight());
            cells.add(new Cell(week, box, bars(week, box, voices, coverage.most())));
        }
        return new TimelineStrip(voices, List.copyOf(cells));
    }

    private static List<Bar> bars(Coverage.Week week, Box cell, List<Voice> voices, int most) {
        double row = Math.min(HIGHEST_ROW, cell.height() / Math.max(1, voices.size()));
        double gap = cell.width() > 4 ? AIR : 0;
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < voices.size(); i++) {
            int count = week.of(voices.get(i)).size();
            if (count > 0) {
                double bottom = cell.maxY() - row * (voices.size() - 1 - i);
                double height = Math.max(LEAST, (row - AIR) * Math.sqrt((double) count / most));
                var box = new Box(cell.minX(), bottom - height, cell.maxX() - gap, bottom);
                bars.add(new Bar(voices.get(i), box));
            }
        }
        return List.copyOf(bars);
    }

    /// The week at a point.
    Optional<Cell> at(double x, double y) {
        return cells.stream()
                .filter(cell -> x >= cell.box().minX() && x < cell.box().maxX())
                .filter(cell -> y >= cell.box().minY() && y < cell.box().maxY())
                .findFirst();
    }
}
