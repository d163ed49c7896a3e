package handover.ui.evidence;

import handover.ui.common.Wrapping;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A quiet button that unfolds something beneath it and folds it away again.
final class Disclosure extends ToggleButton {
    private static final double TIP_WIDTH = 360;

    private final Runnable fill;
    private boolean filled;

    /// A button that shows and hides `content`, which is folded away at first.
    Disclosure(String text, Node content) {
        this(text, content, () -> {});
    }

    /// A button that shows and hides `content`.
    ///
    /// @param fill makes what is in it, the first time that it is shown
    Disclosure(String text, Node content, Runnable fill) {
        super(text);
        this.fill = fill;
        getStyleClass().setAll("evidence-link", "evidence-disclosure");
        var arrow = new FontIcon(Feather.CHEVRON_DOWN);
        setGraphic(arrow);
        setContentDisplay(ContentDisplay.RIGHT);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        setAccessibleText(text);
        setMinWidth(USE_PREF_SIZE);
        Nodes.setShown(content, false);
        selectedProperty()
                .subscribe(
                        open -> {
                            fillOnce(open);
                            Nodes.setShown(content, open);
                            arrow.setIconCode(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN);
                        });
    }

    /// Adds more words in a tooltip.
    Disclosure explained(String words) {
        var tip = new Tooltip(words);
        Wrapping.of(tip, TIP_WIDTH);
        setTooltip(tip);
        setAccessibleHelp(words);
        return this;
    }

    private void fillOnce(boolean open) {
        if (open && !filled) {
            filled = true;
            fill.run();
        }
    }
}
