package handover.ui.evidence;

import handover.words.Texts;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Supplier;

/// Copies something, and says for a moment that it did.
final class CopyButton extends Button {
    private static final Duration MOMENT = Duration.seconds(1.6);

    private final Texts texts;
    private final Supplier<String> words;
    private final CopyBoard board;
    private final String label;
    private final FontIcon icon = new FontIcon(Feather.COPY);
    private final PauseTransition moment = new PauseTransition(MOMENT);

    /// A button that copies what `words` gives when it is pressed.
    CopyButton(Texts texts, Supplier<String> words, CopyBoard board) {
        this.texts = texts;
        this.words = words;
        this.board = board;
        this.label = texts.get("evidence.copy");
        setGraphic(icon);
        getStyleClass().setAll("evidence-link");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(texts.get("evidence.copy.why")));
        setOnAction(event -> copy());
        moment.setOnFinished(event -> show(label, Feather.COPY));
        show(label, Feather.COPY);
    }

    /// Copies it.
    void copy() {
        board.put(words.get());
        show(texts.get("evidence.copy.done"), Feather.CHECK);
        moment.playFromStart();
    }

    /// Leaves only the icon; what it does stands in its tooltip.
    CopyButton brief() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("evidence-icon-link");
        return this;
    }

    private void show(String text, Feather sign) {
        setText(text);
        setAccessibleText(text);
        icon.setIconCode(sign);
    }
}
