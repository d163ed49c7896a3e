package handover.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Claim;
import handover.dossier.Site;

import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Test;

import java.util.Optional;

/// Each claim about a site is two clicks away, and nobody can take a paraphrase for a quote.
class TwoClicksTest extends PanelStory {

    private Optional<ClaimCard> card(Claim claim) {
        return all(ClaimCard.class).stream()
                .filter(card -> card.exhibit().id().equals(claim.id()))
                .findFirst();
    }

    /// Selecting the site is one; where the claim's group is folded, unfolding it is another.
    private int clicks(Claim claim) {
        if (card(claim).isPresent()) {
            return 1;
        }
        for (var fold : panel.lookupAll(".evidence-fold")) {
            onFx(((ToggleButton) fold)::fire);
            if (card(claim).isPresent()) {
                return 2;
            }
            onFx(((ToggleButton) fold)::fire);
        }
        return Integer.MAX_VALUE;
    }

    @Test
    void everyClaimOnASiteIsReachedInTwo() {
        for (Site site : Minusma.DOSSIER.sites()) {
            assertThat(Minusma.DOSSIER.claimsOn(site.id())).isNotEmpty();
            for (Claim claim : Minusma.DOSSIER.claimsOn(site.id())) {
                onFx(() -> state.choices().selected().set(null));
                select(site.id());
                assertThat(clicks(claim)).as(claim.id()).isLessThanOrEqualTo(2);
                ClaimCard card = card(claim).orElseThrow();
                boolean quoted = claim.quote() != null;
                assertThat(card.lookup(".evidence-quote") != null).isEqualTo(quoted);
                assertThat(card.lookup(".evidence-verbatim") != null).isEqualTo(quoted);
                assertThat(card.lookup(".evidence-ours") != null).isEqualTo(!quoted);
            }
        }
    }

    @Test
    void everyClaimIsBroughtIntoViewWhereverItIsAskedFor() {
        for (Claim claim : Minusma.DOSSIER.claims()) {
            onFx(() -> panel.showClaim(claim.id()));
            assertThat(inView(card(claim).orElseThrow())).as(claim.id()).isTrue();
        }
    }
}
