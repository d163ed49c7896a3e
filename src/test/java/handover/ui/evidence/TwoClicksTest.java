package handover.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Claim;
import handover.dossier.Site;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Each claim about a site is two clicks away, and nobody can take a paraphrase for a quote.
class TwoClicksTest extends PanelStory {
    @Start
    void start(Stage stage) {
        open(stage);
    }

    private List<ClaimCard> shown() {
        return all(ClaimCard.class).stream().filter(PanelStory::isShown).toList();
    }

    private List<String> ids() {
        return shown().stream().map(card -> card.exhibit().id()).toList();
    }

    /// The claims that one click on a site shows, and those that a second click on one of its folds
    /// does, each fold tried by itself.
    private Set<String> reachedInTwo(Site site) {
        onFx(() -> state.choices().selected().set(site));
        Set<String> reached = new HashSet<>(ids());
        for (Node fold : List.copyOf(panel.lookupAll(".evidence-fold"))) {
            onFx(((ToggleButton) fold)::fire);
            reached.addAll(ids());
            shown().forEach(TwoClicksTest::isEitherQuoteOrParaphrase);
            onFx(((ToggleButton) fold)::fire);
        }
        shown().forEach(TwoClicksTest::isEitherQuoteOrParaphrase);
        return reached;
    }

    private static void isEitherQuoteOrParaphrase(ClaimCard card) {
        boolean quoted = card.exhibit().quote() != null;
        assertThat(card.lookup(".evidence-quote") != null).isEqualTo(quoted);
        assertThat(card.lookup(".evidence-verbatim") != null).isEqualTo(quoted);
        assertThat(card.lookup(".evidence-ours") != null).isEqualTo(!quoted);
    }

    @Test
    void everyClaimOnASiteIsReachedInTwo() {
        for (Site site : Minusma.DOSSIER.sites()) {
            List<String> wanted =
                    Minusma.DOSSIER.claimsOn(site.id()).stream().map(Claim::id).toList();
            assertThat(wanted).isNotEmpty();
            assertThat(reachedInTwo(site)).as(site.id()).containsAll(wanted);
        }
    }

    @Test
    void aClaimThatIsAskedForIsUnfoldedAndInView() {
        for (Site site : Minusma.DOSSIER.sites()) {
            Claim claim = Minusma.DOSSIER.claimsOn(site.id()).getLast();
            onFx(() -> panel.showClaim(claim.id()));
            assertThat(shown())
                    .as(claim.id())
                    .anyMatch(card -> card.exhibit().id().equals(claim.id()) && inView(card));
        }
    }
}
