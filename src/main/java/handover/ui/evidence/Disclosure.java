package handover.ui.evidence;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A quiet button that unfolds something beneath it and folds it away again.
final class Disclosure extends ToggleButton {

    /// A button that shows and hides `content`, which is folded away at first.
    Disclosure(String text, Node content) {
        super(text);
        getStyleClass().setAll("evidence-link", "evidence-disclosure");
        var arrow = new FontIcon(Feather.CHEVRON_DOWN);
        setGraphic(arrow);
        setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        setAccessibleText(text);
        setMinWidth(USE_PREF_SIZE);
        Nodes.setShown(content, false);
        selectedProperty()
                .subscribe(
                        open -> {
                            Nodes.setShown(content, open);
                            arrow.setIconCode(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN);
                        });
    }

    /// The same, with more words in a tooltip.
    Disclosure(String text, String tooltip, Node content) {
        this(text, content);
        var tip = new Tooltip(tooltip);
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        setTooltip(tip);
        setAccessibleHelp(tooltip);
    }
}
