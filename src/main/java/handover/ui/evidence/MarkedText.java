package handover.ui.evidence;

import handover.ui.common.Wrapping;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;

/// Text that wraps, with passages marked as by a felt pen: the colour lies behind the words and
/// follows them from line to line.
final class MarkedText extends Region {
    private final TextFlow flow;
    private final List<Mark> marks = new ArrayList<>();

    private record Mark(Passage passage, Path path) {}

    /// Unmarked text, in a style of the panel's sheet.
    MarkedText(String text, String style) {
        flow = new TextFlow(Wrapping.flow(text, "evidence-words").toArray(Text[]::new));
        getStyleClass().addAll("evidence-marked", style);
        getChildren().add(flow);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text);
    }

    /// Marks a passage, beneath the words and above the marks so far.
    ///
    /// @return the mark, whose style classes may change
    Path mark(Passage passage, String style) {
        var path = new Path();
        path.getStyleClass().setAll("evidence-mark", style);
        path.setManaged(false);
        path.setMouseTransparent(true);
        getChildren().add(getChildren().size() - 1, path);
        marks.add(new Mark(passage, path));
        requestLayout();
        return path;
    }

    /// Takes a mark away.
    void unmark(Path path) {
        getChildren().remove(path);
        marks.removeIf(mark -> mark.path() == path);
    }

    /// Lays the words over all marks again, after a mark was brought to the front.
    void wordsToFront() {
        flow.toFront();
    }

    /// Where a mark lies, in this node's coordinates; valid once it is laid out.
    static Bounds place(Path mark) {
        return mark.getBoundsInParent();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + flow.prefWidth(height) + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + Math.ceil(flow.prefHeight(inner)) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        flow.resizeRelocate(
                x, y, getWidth() - x - snappedRightInset(), getHeight() - y - snappedBottomInset());
        flow.layout();
        for (Mark mark : marks) {
            mark.path().setLayoutX(x);
            mark.path().setLayoutY(y);
            mark.path()
                    .getElements()
                    .setAll(flow.rangeShape(mark.passage().start(), mark.passage().end()));
        }
    }
}
