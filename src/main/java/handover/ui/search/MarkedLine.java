package handover.ui.search;

import handover.search.Snippet;
import handover.search.Span;
import handover.ui.common.Wrapping;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;

/// Words that wrap, with what matched marked as by a felt pen behind them.
final class MarkedLine extends Region {
    private final TextFlow flow;
    private final List<Span> marks;
    private final List<Path> paths = new ArrayList<>();

    MarkedLine(Snippet snippet, String style) {
        List<Text> words = Wrapping.flow(snippet.text(), "search-words", style);
        flow = new TextFlow(words.toArray(Text[]::new));
        marks = snippet.marks();
        for (int i = 0; i < marks.size(); i++) {
            var path = new Path();
            path.getStyleClass().setAll("search-mark");
            path.setManaged(false);
            paths.add(path);
        }
        getChildren().addAll(paths);
        getChildren().add(flow);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(flow.prefHeight(width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        for (int i = 0; i < paths.size(); i++) {
            Span mark = marks.get(i);
            paths.get(i).getElements().setAll(flow.rangeShape(mark.start(), mark.end()));
        }
    }
}
