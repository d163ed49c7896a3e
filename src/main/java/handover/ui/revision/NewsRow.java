package handover.ui.revision;

import handover.revision.Kind;
import handover.state.Theme;
import handover.ui.common.Wrapping;
import handover.words.RevisionLine;
import handover.words.RevisionWords;
import handover.words.Unbroken;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One line: the sign of what has become of the thing, what it is, and how it is another. Above the
/// first of a group stands its heading.
final class NewsRow extends VBox {
    /// A line as the list holds it.
    ///
    /// @param first whether it is the first of its group
    record Item(RevisionLine line, boolean first) {}

    NewsRow(Item item, RevisionWords words, Theme theme) {
        RevisionLine line = item.line();
        getStyleClass().add("revision-row");
        if (item.first()) {
            getChildren().add(words(words.heading(line.group()), "revision-group"));
        }
        String kind = words.kind(line.kind());
        var said = new VBox(words(line.head(), "revision-head"));
        if (line.kind() != Kind.CHANGED) {
            said.getChildren().add(words(kind, "revision-kind"));
        }
        line.details().forEach(one -> said.getChildren().add(words(one, "revision-detail")));
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        var row = new HBox(new SignIcon(line.kind(), theme, kind), said);
        row.getStyleClass().add("revision-line");
        getChildren().add(row);
        setMinWidth(0);
    }

    private static Label words(String words, String style) {
        var label = new Label(Unbroken.dates(words));
        label.getStyleClass().add(style);
        Wrapping.of(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// A cell asks without a width: as high as the words are in the width of the list.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? getPrefWidth() : width);
    }
}
