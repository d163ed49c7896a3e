package handover.ui.problems;

import handover.io.Excerpt;
import handover.ui.common.Wrapping;
import handover.words.Texts;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// The lines of the file around a problem, with the place marked.
final class SourceLines extends VBox {
    SourceLines() {
        setId("problem-source");
        getStyleClass().add("problem-source");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
    }

    /// Shows lines.
    ///
    /// @param excerpt null if the file cannot be shown
    void show(@Nullable Excerpt excerpt, Texts texts) {
        getChildren().clear();
        if (excerpt == null) {
            String none = texts.get("opening.problems.nolines");
            var label = new Label(none);
            label.getStyleClass().add("import-quiet");
            Wrapping.of(label);
            getChildren().add(label);
            setAccessibleText(none);
            return;
        }
        for (int i = 0; i < excerpt.lines().size(); i++) {
            getChildren().add(line(excerpt, i));
        }
        String marked = excerpt.lines().get(excerpt.marked());
        int number = excerpt.first() + excerpt.marked();
        setAccessibleText(texts.get("opening.problems.line", number, marked.strip()));
    }

    private static Node line(Excerpt excerpt, int at) {
        boolean marked = at == excerpt.marked();
        var row =
                new NumberedLine(
                        String.valueOf(excerpt.first() + at),
                        excerpt.lines().get(at),
                        marked ? excerpt.from() : 0,
                        marked ? excerpt.to() : 0);
        if (marked) {
            row.getStyleClass().add("marked");
        }
        return row;
    }
}
