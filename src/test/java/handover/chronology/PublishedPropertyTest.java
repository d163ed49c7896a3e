package handover.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.RandomDossiers.Growth;
import handover.dossier.Claim;
import handover.dossier.Dossier;
import handover.dossier.Source;
import handover.time.EdtfDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// What a reader could have known by a day, for every dossier, every lens and every day.
@Domain(RandomDossiers.class)
class PublishedPropertyTest {

    private static Chronology published(Dossier dossier, Lens lens) {
        return Chronology.of(dossier, lens.withClock(Clock.PUBLISHED));
    }

    private static Chronology happened(Dossier dossier, Lens lens) {
        return Chronology.of(dossier, lens.withClock(Clock.HAPPENED));
    }

    /// What a new source says changes nothing before the first day on which it can have come out;
    /// if nobody knows that day, it changes nothing at all.
    @Property
    void aNewSourceNeverChangesThePastBeforeItsFirstPossibleDayOfIssue(
            @ForAll Growth growth, @ForAll Lens lens, @ForAll LocalDate any) {
        var before = published(growth.before(), lens);
        var after = published(growth.after(), lens);
        var days = new TreeSet<>(after.changeDays());
        days.addAll(before.changeDays());
        days.add(any);
        firstDay(growth).ifPresent(first -> days.add(first.minusDays(1)));
        for (LocalDate day : days.tailSet(growth.before().days().first())) {
            if (firstDay(growth).map(day::isBefore).orElse(growth.issued().isEmpty())) {
                assertThat(after.on(day).states()).isEqualTo(before.on(day).states());
                assertThat(after.on(day).contradicted()).isEqualTo(before.on(day).contradicted());
            }
        }
    }

    private static Optional<LocalDate> firstDay(Growth growth) {
        return growth.issued().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(EdtfDate.parse(growth.issued()).earliest());
    }

    @Property
    void theSourceThatDecidesIsOutOrItsDayOfIssueIsSaidToBeInQuestion(
            @ForAll Dossier dossier, @ForAll Lens lens, @ForAll LocalDate day) {
        for (SiteState state : published(dossier, lens).on(day).states()) {
            var ending = state.ending();
            if (ending == null) {
                continue;
            }
            boolean out = out(dossier.source(ending.claim().source()), day);
            var issue = state.issue();
            assertThat(out).isEqualTo(issue == null);
            if (issue != null) {
                assertThat(state.status()).isEqualTo(Status.WINDOW);
                assertThat(issue.contains(day)).isTrue();
                assertThat(issue.last()).isAfter(day);
            }
        }
    }

    private static boolean out(Source source, LocalDate day) {
        EdtfDate issued = source.issued();
        LocalDate latest = issued == null ? null : issued.latest();
        return latest != null && !latest.isAfter(day);
    }

    /// *Published* knows no ending before it has happened: a site is handed over on a day exactly
    /// where it is so under *happened* in the dossier of that day, which holds only what is out for
    /// certain. An announcement is the one thing known ahead, and it is never "handed over".
    @Property
    void aSiteIsHandedOverWhereItHadHappenedByTheDossierOfThatDay(
            @ForAll Dossier dossier, @ForAll Lens lens, @ForAll LocalDate day) {
        Moment published = published(dossier, lens).on(day);
        Moment thatDay = happened(dossierOf(dossier, day), lens).on(day);
        for (SiteState state : published.states()) {
            SiteState then = thatDay.state(state.site().id());
            if (state.issue() != null) {
                assertThat(then.handedOver()).isFalse();
            } else {
                assertThat(state.agreesWith(then)).isTrue();
                assertThat(state.ending()).isEqualTo(then.ending());
            }
        }
    }

    private static Dossier dossierOf(Dossier all, LocalDate day) {
        List<Claim> out =
                all.claims().stream()
                        .filter(claim -> out(all.source(claim.source()), day))
                        .toList();
        return RandomDossiers.withClaims(all, out);
    }

    /// Under *happened*, in the dossier of today, such a site can still be open, but only where a
    /// source that was not out for certain has since moved its day.
    @Property
    void onlyALaterSourceCanMakeOpenAgainWhatAReaderHadToThinkOver(
            @ForAll Dossier dossier, @ForAll Lens lens, @ForAll LocalDate day) {
        Moment published = published(dossier, lens).on(day);
        for (SiteState state : published.states()) {
            var today = published.hindsight(state.site());
            if (state.issue() == null && today.isPresent()) {
                assertThat(about(state, dossier))
                        .filteredOn(c -> lens.voices().include(dossier.source(c.source())))
                        .anyMatch(claim -> !out(dossier.source(claim.source()), day));
            }
        }
    }

    private static Collection<Claim> about(SiteState state, Dossier dossier) {
        return dossier.claims().stream()
                .filter(c -> c.site() == null || c.site().equals(state.site().id()))
                .toList();
    }

    @Property
    void noSiteIsOverBeforeADayThatItsDecidingClaimSpeaksOf(
            @ForAll Dossier dossier, @ForAll Lens lens, @ForAll LocalDate day) {
        for (SiteState state : published(dossier, lens).on(day).states()) {
            var ending = state.ending();
            if (state.handedOver()) {
                assertThat(ending).isNotNull();
                assertThat(ending.latest()).isBeforeOrEqualTo(day);
                assertThat(ending.announced()).isFalse();
            } else if (state.status() == Status.WINDOW) {
                assertThat(ending).isNotNull();
                assertThat(ending.earliest()).isBeforeOrEqualTo(day);
                assertThat(ending.announced()).isFalse();
            }
        }
    }

    @Property
    void hindsightIsTheStateUnderWhatHadHappenedWhereThatSaysSomethingElse(
            @ForAll Dossier dossier, @ForAll Lens lens, @ForAll LocalDate day) {
        Moment published = published(dossier, lens).on(day);
        Moment happened = happened(dossier, lens).on(day);
        for (SiteState state : published.states()) {
            SiteState today = happened.state(state.site().id());
            assertThat(published.hindsight(state.site()).orElse(null))
                    .isEqualTo(state.agreesWith(today) ? null : today);
            assertThat(happened.hindsight(state.site())).isEmpty();
        }
    }
}
