package handover.ui.importing;

import handover.ui.common.Wrapping;

import javafx.scene.control.Label;

/// Small parts that every step has.
final class Parts {
    private Parts() {}

    /// A label that wraps its words.
    static Label label(String style, String words) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        Wrapping.of(label);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
