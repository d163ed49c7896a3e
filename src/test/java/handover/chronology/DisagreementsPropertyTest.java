package handover.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.Site;
import handover.time.DayRange;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import java.util.ArrayList;
import java.util.List;

/// Sources that disagree on a day are found in one pass: those that a look at every pair finds.
@Domain(RandomDossiers.class)
class DisagreementsPropertyTest {

    @Property(tries = 300)
    void theyAreThoseOfWhichAnotherSharesNoDay(@ForAll Dossier dossier, @ForAll Lens lens) {
        var chronology = Chronology.of(dossier, lens);
        for (Site site : dossier.sites()) {
            Known known = chronology.knownOn(site.id());
            for (ClaimKind kind : List.of(ClaimKind.HANDOVER, ClaimKind.DEPARTURE)) {
                List<Claim> found =
                        chronology.disagreementsOn(site.id()).stream()
                                .filter(one -> one.kind() == Disagreement.Kind.DAY)
                                .map(Disagreement::claims)
                                .filter(claims -> claims.getFirst().kind() == kind)
                                .findFirst()
                                .orElse(List.of());
                assertThat(found).containsExactlyInAnyOrderElementsOf(byPairs(known, kind));
            }
        }
    }

    private static List<Claim> byPairs(Known known, ClaimKind kind) {
        List<Claim> ofKind = known.claims().stream().filter(claim -> claim.kind() == kind).toList();
        List<Claim> apart = new ArrayList<>();
        for (Claim one : ofKind) {
            DayRange days = known.window(one);
            if (ofKind.stream().anyMatch(other -> !days.intersects(known.window(other)))) {
                apart.add(one);
            }
        }
        return apart;
    }

    @Property(tries = 300)
    void whatIsKnownTodayIsFoundForOneSiteAsForAll(
            @ForAll Dossier dossier, @ForAll Lens lens, @ForAll java.time.LocalDate day) {
        Moment moment = Chronology.of(dossier, lens).on(day);
        var now = Chronology.of(dossier, lens.withClock(Clock.HAPPENED)).on(day);
        List<String> others = new ArrayList<>();
        for (SiteState state : now.states()) {
            SiteState then = moment.state(state.site().id());
            if (!state.agreesWith(then)) {
                others.add(state.site().id());
                assertThat(moment.hindsight(state.site())).contains(state);
            } else {
                assertThat(moment.hindsight(state.site())).isEmpty();
            }
        }
        assertThat(moment.today().keySet()).containsExactlyElementsOf(others);
        assertThat(moment.today()).hasSize(others.size());
    }
}
