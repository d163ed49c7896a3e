package handover.paint;

import handover.geo.Box;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The places and wordings that a mark's label may have, from the most to the least liked.
final class TimelineLabelChoices {
    /// How far from its mark's middle a label may begin, in pixels.
    static final double FAR = 16;

    private static final double AIR = 3;
    private static final double HALF_TEXT = 7.5;
    private static final double EDGE = 3;
    private static final double OVER_ANOTHER = 1.5;
    private static final double STEM = 2;
    private static final double MARK = TimelineMark.RADIUS + 1;

    private final TimelineRows rows;
    private final TimelineSpec spec;

    TimelineLabelChoices(TimelineRows rows, TimelineSpec spec) {
        this.rows = rows;
        this.spec = spec;
    }

    /// A label that may be, with what it and its stem cover, and how little it is liked.
    record Choice(TimelineLabel label, List<Box> taken, double cost) {}

    /// What a mark itself covers above the bar: its band, and the stem below it.
    List<Box> fixed(TimelineMark mark) {
        List<Box> boxes = new ArrayList<>();
        for (int band = 1; band <= mark.level(); band++) {
            double reach = band == mark.level() ? MARK : STEM;
            boxes.add(cell(mark.x() - reach, mark.x() + reach, band));
        }
        return boxes;
    }

    /// The width of the mark's names, in pixels.
    double widest(TimelineMark mark) {
        return spec.textWidth().applyAsDouble(names(mark));
    }

    /// Every choice for a mark; a label that stands over other marks is liked less.
    ///
    /// @param marks all marks from left to right
    List<Choice> of(TimelineMark mark, List<TimelineMark> marks) {
        List<Choice> choices = every(mark);
        choices.replaceAll(
                choice -> {
                    Box box = choice.label().box();
                    long over = marks.stream().filter(other -> over(box, mark, other)).count();
                    return new Choice(
                            choice.label(), choice.taken(), choice.cost() + over * OVER_ANOTHER);
                });
        return choices;
    }

    private static boolean over(Box box, TimelineMark mark, TimelineMark other) {
        return other != mark && other.x() > box.minX() - AIR && other.x() < box.maxX() + AIR;
    }

    private List<Choice> every(TimelineMark mark) {
        List<Choice> choices = new ArrayList<>();
        addAll(choices, mark, names(mark), 0);
        if (mark.sites().size() > 1) {
            String first = mark.site().name().in(spec.locale());
            addAll(choices, mark, first + " +" + (mark.sites().size() - 1), 8);
        }
        return choices;
    }

    private String names(TimelineMark mark) {
        return mark.sites().stream()
                .map(site -> site.name().in(spec.locale()))
                .collect(Collectors.joining(", "));
    }

    private void addAll(List<Choice> choices, TimelineMark mark, String text, double cost) {
        double x = mark.x();
        double width = spec.textWidth().applyAsDouble(text);
        int level = mark.level();
        if (level > 0) {
            add(choices, mark, text, x + MARK + AIR, level, cost + 0.5);
            add(choices, mark, text, x - MARK - AIR - width, level, cost + 0.6);
        }
        for (int band = level + 1; band <= rows.bands(); band++) {
            double up = cost + 3.0 * (band - level - 1);
            double middle = Math.clamp(x - width / 2, EDGE, spec.width() - EDGE - width);
            add(choices, mark, text, middle, band, up);
            add(choices, mark, text, x - 4, band, up + 1);
            add(choices, mark, text, x + 4 - width, band, up + 1.1);
            if (band == level + 1) {
                for (double away : new double[] {3, 9, FAR}) {
                    add(choices, mark, text, x + away, band, up + 1.5 + away / 8);
                    add(choices, mark, text, x - away - width, band, up + 1.6 + away / 8);
                }
            }
        }
    }

    private void add(
            List<Choice> choices,
            TimelineMark mark,
            String text,
            double left,
            int band,
            double cost) {
        double width = spec.textWidth().applyAsDouble(text);
        if (left < EDGE || left + width > spec.width() - EDGE) {
            return;
        }
        double y = rows.middle(band);
        var box = new Box(left, y - HALF_TEXT, left + width, y + HALF_TEXT);
        boolean stem = band > mark.level() + 1;
        List<Box> taken = new ArrayList<>();
        taken.add(cell(left - AIR, left + width + AIR, band));
        for (int below = mark.level() + 1; below < band; below++) {
            taken.add(cell(mark.x() - STEM, mark.x() + STEM, below));
        }
        double stemTop = stem ? box.maxY() : mark.y();
        choices.add(new Choice(new TimelineLabel(mark, text, box, band, stemTop), taken, cost));
    }

    private Box cell(double left, double right, int band) {
        double y = rows.middle(band);
        return new Box(left, y - HALF_TEXT, right, y + HALF_TEXT);
    }
}
