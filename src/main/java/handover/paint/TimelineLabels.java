package handover.paint;

import handover.geo.Box;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts the names beside the marks so that nothing covers anything. From left to right the best
/// few arrangements so far are kept and continued (a beam search), so that one label gives way
/// where the next would find no room. A name that finds none is shortened to the first and a
/// number, and in the end left out: the mark stays and tells its names when pointed at.
final class TimelineLabels {
    private static final int BEAM = 64;
    private static final int ALIKE = 6;
    private static final Box NOWHERE = new Box(0, 0, 0, 0);
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
                    choices.of(mark, marks).stream()
                            .filter(choice -> !meets(choice.taken(), fixed))
                            .toList();
            List<Partial> next = new ArrayList<>();
            for (Partial partial : beam) {
                free.stream()
                        .filter(choice -> fits(choice, partial))
                        .map(choice -> with(partial, choice))
                        .forEach(next::add);
                next.add(new Partial(partial, null, List.of(), partial.cost() + LEFT_OUT));
            }
            next.sort(Comparator.comparingDouble(Partial::cost));
            beam = best(next);
        }
        return labelsOf(beam.getFirst());
    }

    /// The cheapest, but no more than a few that end with the same label: else all would differ
    /// only far to the left, where it no longer matters.
    private static List<Partial> best(List<Partial> sorted) {
        Map<Box, Integer> alike = new HashMap<>();
        List<Partial> best = new ArrayList<>();
        for (Partial partial : sorted) {
            Box end = partial.label() == null ? NOWHERE : partial.label().box();
            if (best.size() < BEAM && alike.merge(end, 1, Integer::sum) <= ALIKE) {
                best.add(partial);
            }
        }
        return List.copyOf(best);
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
