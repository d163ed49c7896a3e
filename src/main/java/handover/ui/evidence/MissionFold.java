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
        content.getChildren().addAll(deck.groups("quoted", order.quoted(), false));
        content.getChildren().addAll(deck.groups("paraphrased", order.paraphrased(), false));
        content.getChildren().addAll(deck.groups("counts", order.counts(), false));
        content.getChildren().addAll(deck.groups("also", order.also(), false));
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
