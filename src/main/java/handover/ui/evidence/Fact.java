package handover.ui.evidence;

import handover.ui.common.Wrapping;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A label and a value in one paragraph: "Author: Afrique Média".
final class Fact extends TextFlow {
    Fact(String label, String value) {
        var name = new Text(label + "\u2002");
        name.getStyleClass().addAll("evidence-words", "evidence-fact-name");
        getChildren().add(name);
        getChildren().addAll(Wrapping.flow(value, "evidence-words", "evidence-fact-value"));
        getStyleClass().add("evidence-fact");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(label + ": " + value);
    }
}
