package handover.ui.window;

import handover.words.Texts;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/// The list of all keys, laid over the window.
public final class KeysCard extends VBox {
    private static final List<String> LINES =
            List.of(
                    "day",
                    "week",
                    "change",
                    "ends",
                    "drag",
                    "play",
                    "speed",
                    "site",
                    "part",
                    "zoom",
                    "go",
                    "search",
                    "snapshot",
                    "picture",
                    "scene",
                    "scenes",
                    "undo",
                    "file",
                    "brief",
                    "table",
                    "compare",
                    "since",
                    "problems",
                    "method",
                    "keys",
                    "leave");

    /// The keys in the language of `locale`, which may change.
    public KeysCard(ObservableValue<Locale> locale) {
        getStyleClass().add("keys-card");
        setAccessibleRole(AccessibleRole.DIALOG);
        accessibleTextProperty().bind(text(locale, "window.keys"));
        var title = new Label();
        title.getStyleClass().add("title");
        title.textProperty().bind(text(locale, "window.keys"));
        int half = LINES.size() / 2;
        var columns =
                new HBox(
                        grid(locale, LINES.subList(0, half)),
                        grid(locale, LINES.subList(half, LINES.size())));
        columns.getStyleClass().add("columns");
        getChildren().addAll(title, columns);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private static GridPane grid(ObservableValue<Locale> locale, List<String> lines) {
        var grid = new GridPane();
        grid.getStyleClass().add("keys");
        for (int row = 0; row < lines.size(); row++) {
            var keys = new Label();
            keys.getStyleClass().add("key");
            keys.setMinWidth(USE_PREF_SIZE);
            keys.textProperty().bind(text(locale, "window.keys." + lines.get(row) + ".press"));
            var does = new Label();
            does.setWrapText(true);
            does.setMinHeight(USE_PREF_SIZE);
            does.textProperty().bind(text(locale, "window.keys." + lines.get(row)));
            grid.addRow(row, keys, does);
        }
        return grid;
    }

    private static ObservableValue<String> text(ObservableValue<Locale> locale, String key) {
        return locale.map(in -> Texts.in(in).get(key));
    }
}
