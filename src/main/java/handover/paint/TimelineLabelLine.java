package handover.paint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Words side by side on one line, each below its own mark. Who comes first is sure of a place;
/// who comes later gets one only if all before can make room for it. Places are then as near to
/// the liked one as they can be: beginning at the mark.
final class TimelineLabelLine {
    private static final double AIR = 9;
    private static final double INDENT = 4;

    private final double from;
    private final double to;
    private List<Label> labels = List.of();

    /// An empty line.
    ///
    /// @param from its left end, in pixels
    /// @param to its right end
    TimelineLabelLine(double from, double to) {
        this.from = from;
        this.to = to;
    }

    /// A word with its place.
    ///
    /// @param x the place of its mark
    record Label(LocalDate day, String text, double x, double width, double left) {
        private Label at(double place) {
            return new Label(day, text, x, width, place);
        }

        private double leftmost() {
            return x + INDENT - width;
        }

        private double liked() {
            return x - INDENT;
        }
    }

    /// Adds a word if there is room for it.
    void add(LocalDate day, String text, double x, double width) {
        List<Label> more = new ArrayList<>(labels);
        more.add(new Label(day, text, x, width, 0));
        more.sort(Comparator.comparingDouble(Label::x));
        packed(more).ifPresent(fitting -> labels = fitting);
    }

    /// All as far left as they can stand; empty if they cannot all stand.
    private Optional<List<Label>> packed(List<Label> wanted) {
        List<Label> packed = new ArrayList<>();
        double free = from;
        for (Label label : wanted) {
            double left = Math.max(free, label.leftmost());
            if (left > label.liked() || left + label.width() > to) {
                return Optional.empty();
            }
            packed.add(label.at(left));
            free = left + label.width() + AIR;
        }
        return Optional.of(packed);
    }

    /// The words that found room, each as far right as it likes and its neighbour lets it.
    List<Label> placed() {
        List<Label> placed = new ArrayList<>();
        double free = to;
        for (Label label : labels.reversed()) {
            double left = Math.min(label.liked(), free - label.width());
            placed.addFirst(label.at(left));
            free = left - AIR;
        }
        return placed;
    }
}
