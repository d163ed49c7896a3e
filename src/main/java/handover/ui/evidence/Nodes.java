package handover.ui.evidence;

import handover.ui.common.Wrapping;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The few kinds of node that the panel is set in.
final class Nodes {
    private Nodes() {}

    /// Words that wrap, in a style of the panel's sheet.
    static Label words(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        Wrapping.of(label);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /// Words that stay on one line and are never cut to nothing.
    static Label tag(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    /// A button that looks like a link.
    static Button link(String text, Runnable action) {
        var button = new Button(text);
        button.getStyleClass().setAll("evidence-link");
        button.setAccessibleText(text);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// A button that shows only an icon; what it does stands in its tooltip.
    static Button icon(Feather icon, String text, Runnable action) {
        var button = link("", action);
        button.getStyleClass().add("evidence-icon-link");
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        return button;
    }

    /// A column of nodes, in a style of the panel's sheet.
    static VBox column(String style, Node... nodes) {
        var box = new VBox(nodes);
        box.getStyleClass().add(style);
        box.setAccessibleRole(AccessibleRole.PARENT);
        return box;
    }

    /// Shows or hides a node together with the room that it takes.
    static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
