package handover.ui.problems;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/// A line of a file behind its number, with a passage marked.
final class NumberedLine extends HBox {
    /// @param number what stands before it
    /// @param from where the mark begins, from 0
    /// @param to where it ends; not behind `from` if nothing is marked
    NumberedLine(String number, String words, int from, int to) {
        var before = new Label(number);
        before.getStyleClass().add("problem-number");
        before.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("problem-line");
        getChildren().add(before);
        if (from < to) {
            add(words.substring(0, from));
            var mark = new HBox(text(words.substring(from, to)));
            mark.getStyleClass().add("problem-mark");
            getChildren().add(mark);
            add(words.substring(to));
        } else {
            add(words);
        }
    }

    private void add(String words) {
        if (!words.isEmpty()) {
            getChildren().add(text(words));
        }
    }

    private static Text text(String words) {
        var text = new Text(words);
        text.getStyleClass().add("problem-text");
        return text;
    }
}
