package handover.ui.evidence;

import handover.ui.common.Wrapping;
import handover.words.Texts;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// What the current passage of an article is quoted for, each a way to its card, and the button
/// that copies the passage.
final class PassageFoot extends VBox {
    private final Consumer<String> show;
    private final VBox links = Nodes.column("evidence-foot-links");

    PassageFoot(Texts texts, CopyButton copy, Consumer<String> show) {
        this.show = show;
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(Nodes.tag(texts.get("evidence.foot"), "evidence-label"), gap, copy);
        head.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("evidence-bar", "evidence-foot");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("evidence.foot"));
        getChildren().addAll(head, links);
    }

    /// Shows what another passage is quoted for.
    void show(Quotation quotation) {
        links.getChildren().clear();
        for (Quotation.QuotedFor one : quotation.quotedFor()) {
            String id = one.card();
            links.getChildren()
                    .add(
                            id == null
                                    ? Nodes.words(one.words(), "evidence-detail")
                                    : link(one.words(), id));
        }
    }

    private Button link(String words, String id) {
        var link = Nodes.link(words, () -> show.accept(id));
        Wrapping.of(link);
        link.setMinWidth(0);
        link.setMinHeight(USE_PREF_SIZE);
        return link;
    }
}
