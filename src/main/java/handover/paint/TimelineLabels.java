package handover.paint;

import handover.geo.Box;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the names beside the marks so that nothing covers anything. From left to right the best
/// few arrangements so far are kept and continued (a beam search), so that one label gives way
/// where the next would find no room. A name that finds none is shortened to the first and a
/// number, and in the end left out: the mark stays and tells its names when pointed at.
final class TimelineLabels {
    private static final int BEAM = 32;
    private static final double LEFT_OUT = 60;

    private final List<TimelineMark> marks;
    private final TimelineLabelChoices choices;
    private final List<Box> fixed;
    private final double widest;

    /// Labels for `marks`, each with the places and wordings that `choices` offers.
    TimelineLabels(List<TimelineMark> marks, TimelineLabelChoices choices) {
        this.marks = marks;
        this.choices = choices;
        this.fixed = marks.stream().flatMap(mark -> choices.fixed(mark).stream()).toList();
        this.widest = marks.stream().mapToDouble(choices::widest).max().orElse(0);
    }

    /// An arrangement of the labels up to some mark: the last label, and the arrangement before it.
    ///
    /// @param taken what the last label and its stem cover
    private record Partial(
            @Nullable Partial before,
            @Nullable TimelineLabel label,
            List<Box> taken,
            double cost) {}

    /// The labels, one for each mark at most.
    List<TimelineLabel> labels() {
        List<Partial> beam = List.of(new Partial(null, null, List.of(), 0));
        for (TimelineMark mark : marks) {
            List<TimelineLabelChoices.Choice> free =
                    choices.of(mark).stream().filter(c -> !meets(c.taken(), fixed)).toList();
            List<Partial> next = new ArrayList<>();
            for (Partial partial : beam) {
                free.stream()
                        .filter(choice -> fits(choice, partial))
                        .map(choice -> with(partial, choice))
                        .forEach(next::add);
                next.add(new Partial(partial, null, List.of(), partial.cost() + LEFT_OUT));
            }
            next.sort(Comparator.comparingDouble(Partial::cost));
            beam = List.copyOf(next.subList(0, Math.min(BEAM, next.size())));
        }
        return labelsOf(beam.getFirst());
    }

    private static Partial with(Partial before, TimelineLabelChoices.Choice choice) {
        double cost = before.cost() + choice.cost();
        return new Partial(before, choice.label(), choice.taken(), cost);
    }

    private static List<TimelineLabel> labelsOf(Partial best) {
        List<TimelineLabel> labels = new ArrayList<>();
        for (Partial at = best; at != null; at = at.before()) {
            if (at.label() != null) {
                labels.addFirst(at.label());
            }
        }
        return List.copyOf(labels);
    }

    private boolean fits(TimelineLabelChoices.Choice choice, Partial before) {
        double reach = choice.label().box().minX() - widest - TimelineLabelChoices.FAR;
        for (Partial at = before; at != null; at = at.before()) {
            if (meets(choice.taken(), at.taken())) {
                return false;
            }
            if (at.label() != null && at.label().mark().x() < reach) {
                return true;
            }
        }
        return true;
    }

    private static boolean meets(List<Box> these, List<Box> those) {
        for (Box one : these) {
            for (Box other : those) {
                if (one.intersects(other)) {
                    return true;
                }
            }
        }
        return false;
    }
}
