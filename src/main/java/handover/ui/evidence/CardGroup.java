package handover.ui.evidence;

import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/// A heading and the cards under it. A group that is not the heart of the matter is folded away at
/// first.
final class CardGroup extends VBox {
    private @Nullable Disclosure fold;

    /// A group that is always open.
    static CardGroup open(String title, List<ClaimCard> cards) {
        var group = new CardGroup();
        var heading = Nodes.words(title, "evidence-heading");
        group.getChildren().add(heading);
        group.getChildren().addAll(cards);
        return group;
    }

    /// A group that a click unfolds; its heading says how many cards there are. They are made
    /// when it is first unfolded.
    static CardGroup folded(String title, int size, Supplier<List<ClaimCard>> cards) {
        var group = new CardGroup();
        var content = Nodes.column("evidence-group");
        var heading =
                new Disclosure(
                        title + " (" + size + ")",
                        content,
                        () -> content.getChildren().addAll(cards.get()));
        heading.getStyleClass().add("evidence-fold");
        group.fold = heading;
        group.getChildren().addAll(heading, content);
        return group;
    }

    /// Unfolds it, if it is folded.
    void unfold() {
        if (fold != null) {
            fold.setSelected(true);
        }
    }

    private CardGroup() {
        getStyleClass().add("evidence-group");
    }
}
