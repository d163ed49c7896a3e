package handover.paint;

import handover.geo.Box;
import handover.words.Isolated;

import java.util.ArrayList;
import java.util.List;

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
            addAll(choices, mark, Isolated.of(first) + " +" + (mark.sites().size() - 1), 8);
        }
        return choices;
    }

    private String names(TimelineMark mark) {
        return Isolated.join(
                ", ", mark.sites().stream().map(site -> site.name().in(spec.locale())).toList());
    }

    /// A wording of a mark's names.
    private record Wording(TimelineMark mark, String text, double width) {}

    private void addAll(List<Choice> choices, TimelineMark mark, String text, double cost) {
        var wording = new Wording(mark, text, spec.textWidth().applyAsDouble(text));
        double x = mark.x();
        double width = wording.width();
        int level = mark.level();
        if (level > 0) {
            add(choices, wording, x + MARK + AIR, level, cost + 0.5);
            add(choices, wording, x - MARK - AIR - width, level, cost + 0.6);
        }
        for (int band = level + 1; band <= rows.bands(); band++) {
            double up = cost + 3.0 * (band - level - 1);
            double most = Math.max(EDGE, spec.width() - EDGE - width);
            add(choices, wording, Math.clamp(x - width / 2, EDGE, most), band, up);
            add(choices, wording, x - 4, band, up + 1);
            add(choices, wording, x + 4 - width, band, up + 1.1);
        }
        if (level + 1 <= rows.bands()) {
            for (double away : new double[] {3, 9, FAR}) {
                add(choices, wording, x + away, level + 1, cost + 1.5 + away / 8);
                add(choices, wording, x - away - width, level + 1, cost + 1.6 + away / 8);
            }
        }
    }

    private void add(List<Choice> choices, Wording wording, double left, int band, double cost) {
        double right = left + wording.width();
        if (left < EDGE || right > spec.width() - EDGE) {
            return;
        }
        TimelineMark mark = wording.mark();
        double y = rows.middle(band);
        var box = new Box(left, y - HALF_TEXT, right, y + HALF_TEXT);
        List<Box> taken = new ArrayList<>();
        taken.add(cell(left - AIR, right + AIR, band));
        for (int below = mark.level() + 1; below < band; below++) {
            taken.add(cell(mark.x() - STEM, mark.x() + STEM, below));
        }
        double stemTop = band > mark.level() + 1 ? box.maxY() : mark.y();
        var label = new TimelineLabel(mark, wording.text(), box, band, stemTop);
        choices.add(new Choice(label, taken, cost));
    }

    private Box cell(double left, double right, int band) {
        double y = rows.middle(band);
        return new Box(left, y - HALF_TEXT, right, y + HALF_TEXT);
    }
}
