package handover.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import handover.export.FxPlatform;
import handover.state.AtlasState;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

/// Of very many claims not all cards are made at once.
class CardDeckTest {
    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    @Test
    void afterAHundredCardsTheOthersAreMadeWhenTheyAreUnfolded() throws Exception {
        FxPlatform.call(
                () -> {
                    var state = new AtlasState(Minusma.DOSSIER);
                    var actions =
                            new Actions(
                                    one -> {},
                                    url -> {},
                                    id -> {},
                                    () -> {},
                                    site -> {},
                                    words -> {});
                    var exhibit = Minusma.exhibit(Minusma.DOSSIER.claims().getFirst().id());
                    List<CardGroup> groups =
                            new CardDeck(state, actions)
                                    .groups("quoted", Collections.nCopies(250, exhibit), false);
                    assertThat(groups).hasSize(3);
                    assertThat(cards(groups.get(0))).isEqualTo(CardDeck.MOST);
                    assertThat(cards(groups.get(2))).isZero();
                    groups.get(2).unfold();
                    assertThat(cards(groups.get(2))).isEqualTo(50);
                    return groups;
                });
    }

    private static long cards(CardGroup group) {
        return group.lookupAll(".evidence-card").size();
    }
}
