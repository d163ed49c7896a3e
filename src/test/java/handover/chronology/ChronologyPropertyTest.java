package handover.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Dossier;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import java.time.LocalDate;
import java.util.List;

/// What holds for every dossier, every lens and every day.
@Domain(RandomDossiers.class)
class ChronologyPropertyTest {

    @Property
    void aSiteHandedOverNeverOpensAgainUnderWhatHadHappened(
            @ForAll Dossier dossier, @ForAll Lens lens, @ForAll LocalDate day) {
        var chronology = Chronology.of(dossier, lens.withClock(Clock.HAPPENED));
        for (SiteState state : chronology.on(day).states()) {
            if (state.handedOver()) {
                assertThat(chronology.on(day.plusDays(17)).state(state.site().id()).handedOver())
                        .isTrue();
            }
        }
    }

    @Property
    void theTallyIsTheNumberOfMarks(
            @ForAll Dossier dossier, @ForAll Lens lens, @ForAll LocalDate day) {
        Moment moment = Chronology.of(dossier, lens).on(day);
        List<SiteState> counted =
                moment.states().stream().filter(s -> moment.counting().counts(s.site())).toList();
        assertThat(moment.tally().of()).isEqualTo(counted.size());
        assertThat(moment.tally().least())
                .isEqualTo((int) counted.stream().filter(SiteState::handedOver).count());
        assertThat(moment.tally().most()).isBetween(moment.tally().least(), moment.tally().of());
        assertThat(moment.tally().disputed()).isLessThanOrEqualTo(moment.tally().least());
    }

    @Property
    void theTallyNeverShrinksUnderWhatHadHappened(
            @ForAll Dossier dossier, @ForAll Lens lens, @ForAll LocalDate day) {
        var chronology = Chronology.of(dossier, lens.withClock(Clock.HAPPENED));
        assertThat(chronology.on(day.plusDays(9)).tally().least())
                .isGreaterThanOrEqualTo(chronology.on(day).tally().least());
    }

    @Property
    void everyDayBetweenTwoChangesLooksTheSame(
            @ForAll Dossier dossier, @ForAll Lens lens, @ForAll LocalDate day) {
        var chronology = Chronology.of(dossier, lens);
        LocalDate since = chronology.lastChange(day).orElse(dossier.days().first());
        for (SiteState state : chronology.on(day).states()) {
            assertThat(state.looksLike(chronology.on(since).state(state.site().id()))).isTrue();
        }
    }

    @Property
    void aChangeIsADifferenceFromTheDayBefore(@ForAll Dossier dossier, @ForAll Lens lens) {
        var chronology = Chronology.of(dossier, lens);
        for (Change change : chronology.changes()) {
            String site = change.site().id();
            SiteState before = chronology.on(change.day().minusDays(1)).state(site);
            SiteState after = chronology.on(change.day()).state(site);
            assertThat(before).isEqualTo(change.before());
            assertThat(after).isEqualTo(change.after());
            assertThat(after.looksLike(before)).isFalse();
        }
    }

    @Property
    void stepsThroughTheChangesMeetEveryOneOfThem(@ForAll Dossier dossier, @ForAll Lens lens) {
        var chronology = Chronology.of(dossier, lens);
        LocalDate day = dossier.days().first();
        int steps = 0;
        for (var next = chronology.changeAfter(day);
                next.isPresent();
                next = chronology.changeAfter(day)) {
            assertThat(chronology.changeBefore(next.get()).orElse(dossier.days().first()))
                    .isEqualTo(day);
            day = next.get();
            steps++;
        }
        assertThat(steps)
                .isEqualTo(
                        (int)
                                chronology.changeDays().stream()
                                        .filter(dossier.days().first()::isBefore)
                                        .count());
    }

    @Property
    void onlyClaimsOfTheLensDecide(
            @ForAll Dossier dossier, @ForAll Lens lens, @ForAll LocalDate day) {
        for (SiteState state : Chronology.of(dossier, lens).on(day).states()) {
            var ending = state.ending();
            if (ending != null) {
                assertThat(lens.voices().include(dossier.source(ending.claim().source()))).isTrue();
                assertThat(ending.claim().kind().ends()).isTrue();
            }
        }
    }

    @Property
    void disagreementsNameAtLeastTwoClaimsOfTheirSite(@ForAll Dossier dossier, @ForAll Lens lens) {
        var found = Chronology.of(dossier, lens).disagreements();
        for (Disagreement one : found) {
            assertThat(one.claims()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(one.claims()).allMatch(claim -> one.site().id().equals(claim.site()));
            assertThat(one.daysApart()).isNotNegative();
        }
        assertThat(found).isSortedAccordingTo((a, b) -> Long.compare(b.daysApart(), a.daysApart()));
    }
}
