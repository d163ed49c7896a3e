package handover.ui.problems;

import handover.io.Excerpt;
import handover.words.Texts;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

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
            label.setWrapText(true);
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
        var number = new Label(String.valueOf(excerpt.first() + at));
        number.getStyleClass().add("problem-number");
        number.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(number);
        row.getStyleClass().add("problem-line");
        String line = excerpt.lines().get(at);
        if (at == excerpt.marked()) {
            row.getStyleClass().add("marked");
            var mark = new HBox(text(line.substring(excerpt.from(), excerpt.to())));
            mark.getStyleClass().add("problem-mark");
            row.getChildren().add(text(line.substring(0, excerpt.from())));
            row.getChildren().add(mark);
            row.getChildren().add(text(line.substring(excerpt.to())));
        } else {
            row.getChildren().add(text(line));
        }
        return row;
    }

    private static Text text(String words) {
        var text = new Text(words);
        text.getStyleClass().add("problem-text");
        return text;
    }
}
