package handover.ui.importing;

import javafx.scene.control.Label;

/// Small parts that every step has.
final class Parts {
    private Parts() {}

    /// A label that wraps its words.
    static Label label(String style, String words) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
