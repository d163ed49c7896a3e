package handover.paint;

import handover.chronology.Chronology;
import handover.dossier.Figure;
import handover.time.DayRange;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// The personnel departed, as far as sources in the lens give figures. A figure holds from its day
/// until the next one: nothing between two figures is made up, so the curve has steps.
///
/// @param points the figures from left to right
public record TimelineCurve(List<Point> points) {

    /// One quoted figure.
    ///
    /// @param day the latest day that its date can mean
    /// @param x the day's place, in pixels
    /// @param y the figure's height on the scale from 0 to the largest whole
    public record Point(Figure figure, LocalDate day, double x, double y) {}

    /// The curve of the figures that a line may join.
    static TimelineCurve of(
            Chronology chronology, TimelineRows rows, ToDoubleFunction<LocalDate> place) {
        List<Figure> figures = new ArrayList<>();
        for (Figure figure : chronology.dossier().figures()) {
            var source = chronology.dossier().source(figure.source());
            if (figure.onCurve() && chronology.lens().voices().include(source)) {
                figures.add(figure);
            }
        }
        int whole = figures.stream().mapToInt(TimelineCurve::whole).max().orElse(1);
        double height = rows.curveBottom() - rows.curveTop();
        List<Point> points = new ArrayList<>();
        for (Figure figure : figures) {
            LocalDate day = day(figure);
            if (day != null && chronology.dossier().days().contains(day)) {
                double y = rows.curveBottom() - height * figure.value() / whole;
                points.add(new Point(figure, day, place.applyAsDouble(day), y));
            }
        }
        points.sort(Comparator.comparing(Point::day));
        return new TimelineCurve(List.copyOf(points));
    }

    private static int whole(Figure figure) {
        Integer of = figure.of();
        return of == null ? figure.value() : Math.max(of, figure.value());
    }

    private static @Nullable LocalDate day(Figure figure) {
        return figure.date()
                .strictRange()
                .map(DayRange::last)
                .orElseGet(() -> figure.date().latest());
    }

    /// The last figure up to and with `day`.
    public Optional<Point> last(LocalDate day) {
        return points.stream()
                .filter(point -> !point.day().isAfter(day))
                .reduce((first, second) -> second);
    }
}
