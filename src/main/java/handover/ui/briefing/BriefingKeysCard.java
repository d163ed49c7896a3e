package handover.ui.briefing;

import handover.words.Texts;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/// The list of the keys of a briefing, laid over the picture.
final class BriefingKeysCard extends VBox {
    private static final List<String> LINES =
            List.of(
                    "next",
                    "previous",
                    "day",
                    "ends",
                    "back",
                    "play",
                    "speed",
                    "loop",
                    "fly",
                    "zoom",
                    "legend",
                    "black",
                    "white",
                    "keys",
                    "leave");

    BriefingKeysCard(Locale locale) {
        var texts = Texts.in(locale);
        getStyleClass().addAll("keys-card", "briefing-keys");
        setId("briefing-keys");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(texts.get("briefing.keys"));
        setMouseTransparent(true);
        var title = new Label(texts.get("briefing.keys"));
        title.getStyleClass().add("title");
        var grid = new GridPane();
        grid.getStyleClass().add("keys");
        for (int row = 0; row < LINES.size(); row++) {
            var keys = new Label(texts.get("briefing.keys." + LINES.get(row) + ".press"));
            keys.getStyleClass().add("key");
            grid.addRow(row, keys, new Label(texts.get("briefing.keys." + LINES.get(row))));
        }
        getChildren().addAll(title, grid);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
    }
}
