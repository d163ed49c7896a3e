package handover.ui.evidence;

import handover.state.AtlasState;
import handover.words.Texts;

import javafx.scene.layout.VBox;

import java.util.Optional;

/// What sources say about the mission as a whole, and every personnel figure: folded away beneath
/// the list of sites, and made only when somebody asks for it.
final class MissionFold extends VBox {
    private final AtlasState state;
    private final CardDeck deck;
    private final Disclosure fold;

    MissionFold(AtlasState state, Actions actions) {
        this.state = state;
        this.deck = new CardDeck(state, actions);
        var texts = Texts.in(state.choices().locale().get());
        var content = Nodes.column("evidence-groups");
        fold = new Disclosure(texts.get("evidence.mission"), content, () -> fill(content));
        fold.getStyleClass().add("evidence-fold");
        getStyleClass().add("evidence-group");
        getChildren().addAll(fold, content);
    }

    private void fill(VBox content) {
        var order = EvidenceOrder.ofMission(state.chronology().get());
        deck.group("quoted", order.quoted(), false).ifPresent(content.getChildren()::add);
        deck.group("paraphrased", order.paraphrased(), false).ifPresent(content.getChildren()::add);
        deck.group("counts", order.counts(), false).ifPresent(content.getChildren()::add);
        deck.group("also", order.also(), false).ifPresent(content.getChildren()::add);
        follow();
    }

    /// Follows the day.
    void follow() {
        deck.follow(null);
    }

    /// The card of a claim or figure, unfolded, if it is about the mission.
    Optional<ClaimCard> reveal(String id) {
        fold.setSelected(true);
        return deck.unfolded(id);
    }

    /// The card of a claim or figure, if it has been made.
    Optional<ClaimCard> card(String id) {
        return deck.card(id);
    }
}
