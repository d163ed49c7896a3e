package handover.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.chronology.Voices;
import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.Site;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class EvidenceOrderTest {
    private static List<Claim> claimsOf(EvidenceOrder order) {
        List<Exhibit> all = new ArrayList<>(order.quoted());
        all.addAll(order.paraphrased());
        all.addAll(order.counts());
        all.addAll(order.also());
        return all.stream().map(Exhibit::claim).filter(Objects::nonNull).toList();
    }

    @Test
    void everyClaimInTheLensStandsInExactlyOneGroup() {
        for (Voices voices : List.of(Voices.ALL, Voices.BUNDLED)) {
            var chronology = Chronology.of(Minusma.DOSSIER, Lens.DEFAULT.withVoices(voices));
            for (Site site : Minusma.DOSSIER.sites()) {
                assertThat(claimsOf(EvidenceOrder.of(chronology, site)))
                        .containsExactlyInAnyOrderElementsOf(chronology.claimsOn(site.id()));
            }
        }
    }

    @Test
    void quotesStandApartFromOurOwnWords() {
        for (Site site : Minusma.DOSSIER.sites()) {
            var order = EvidenceOrder.of(Minusma.usual(), site);
            assertThat(order.quoted()).allMatch(exhibit -> exhibit.quote() != null);
            assertThat(order.paraphrased()).allMatch(exhibit -> exhibit.quote() == null);
        }
    }

    @Test
    void theArticleOnKidalTellsItInOrder() {
        var order = EvidenceOrder.of(Minusma.usual(), Minusma.site("kidal"));
        assertThat(order.quoted())
                .extracting(Exhibit::id)
                .containsExactly("kidal-departure-seed4_src", "kidal-army_control-seed4_src");
    }

    @Test
    void whatWasOnlyAnnouncedFollowsWhatHappened() {
        var kinds =
                EvidenceOrder.of(Minusma.usual(), Minusma.site("kidal")).paraphrased().stream()
                        .map(exhibit -> Objects.requireNonNull(exhibit.claim()).kind())
                        .toList();
        assertThat(kinds.indexOf(ClaimKind.PLANNED))
                .isGreaterThan(kinds.lastIndexOf(ClaimKind.ARMY_CONTROL));
    }

    @Test
    void theMissionHasEveryFigureAndEvent() {
        var order = EvidenceOrder.ofMission(Minusma.usual());
        assertThat(order.also().stream().filter(exhibit -> exhibit.claim() == null))
                .hasSize(Minusma.DOSSIER.figures().size() + Minusma.DOSSIER.events().size());
        assertThat(claimsOf(order))
                .hasSize(
                        (int)
                                Minusma.DOSSIER.claims().stream()
                                        .filter(c -> c.site() == null)
                                        .count());
    }
}
