package handover.ui.evidence;

import handover.words.Texts;

import javafx.scene.AccessibleRole;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

/// The address of a page, which can be selected and copied, and is opened only by a click.
final class AddressRow extends HBox {
    AddressRow(String url, Texts texts, Actions actions) {
        var field = new TextField(url);
        field.setEditable(false);
        field.getStyleClass().add("evidence-url");
        field.setAccessibleRole(AccessibleRole.TEXT_FIELD);
        field.setAccessibleText(texts.get("evidence.card.link.address"));
        field.setMinWidth(60);
        HBox.setHgrow(field, Priority.ALWAYS);
        getStyleClass().add("evidence-url-row");
        getChildren()
                .addAll(
                        field,
                        Nodes.icon(
                                Feather.COPY,
                                texts.get("evidence.card.link.copy"),
                                () -> actions.copy().put(url)),
                        Nodes.icon(
                                Feather.EXTERNAL_LINK,
                                texts.get("evidence.card.link"),
                                () -> actions.openLink().accept(url)));
    }
}
