package handover.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Dossier;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import java.time.LocalDate;
import java.util.Optional;

/// What the three rules make of the same claims, for every dossier and every lens.
///
/// All rules agree on the kind of claim that decides, since a handover goes before a departure and
/// a departure before an announcement under each of them. They differ in which claim of that kind
/// it is, and so the days are in order: *earliest* <= *best* <= *latest*.
@Domain(RandomDossiers.class)
class RulesPropertyTest {

    private static Optional<Ending> ending(Dossier dossier, Lens lens, Rule rule, String site) {
        return Chronology.of(dossier, lens.withRule(rule)).ending(site);
    }

    @Property
    void earliestIsNeverAfterBestAndBestNeverAfterLatest(
            @ForAll Dossier dossier, @ForAll Lens lens) {
        Lens happened = lens.withClock(Clock.HAPPENED);
        for (String site : RandomDossiers.SITES) {
            var earliest = ending(dossier, happened, Rule.EARLIEST, site);
            var best = ending(dossier, happened, Rule.BEST, site);
            var latest = ending(dossier, happened, Rule.LATEST, site);
            assertThat(best.isPresent())
                    .isEqualTo(earliest.isPresent())
                    .isEqualTo(latest.isPresent());
            if (best.isPresent()) {
                assertThat(begins(earliest.get())).isBeforeOrEqualTo(begins(best.get()));
                assertThat(latest.get().latest()).isAfterOrEqualTo(best.get().latest());
            }
        }
    }

    /// The first day on which an ending shows on the map: of an announcement only the last counts.
    private static LocalDate begins(Ending ending) {
        return ending.announced() ? ending.latest() : ending.earliest();
    }

    /// Windows lie within each other as often as side by side, so that no rule is simply ahead of
    /// another. But what is over by the latest days is over by any, and what is possible by any is
    /// possible by the earliest.
    @Property
    void whatIsOverUnderLatestIsOverUnderAllAndWhatIsPossibleUnderAnyIsSoUnderEarliest(
            @ForAll Dossier dossier, @ForAll Lens lens, @ForAll LocalDate day) {
        Moment earliest = Chronology.of(dossier, lens.withRule(Rule.EARLIEST)).on(day);
        Moment latest = Chronology.of(dossier, lens.withRule(Rule.LATEST)).on(day);
        for (SiteState state : Chronology.of(dossier, lens).on(day).states()) {
            String site = state.site().id();
            if (latest.state(site).handedOver()) {
                assertThat(state.handedOver()).isTrue();
            }
            if (possiblyOver(state)) {
                assertThat(possiblyOver(earliest.state(site))).isTrue();
            }
        }
    }

    private static boolean possiblyOver(SiteState state) {
        return switch (state.status()) {
            case OPEN, ANNOUNCED -> false;
            case WINDOW, AS_ANNOUNCED, HANDED_OVER -> true;
        };
    }

    /// The range of the counts reaches from what is certain by the latest days to what is possible
    /// by the earliest. Whatever rule is chosen, its own count, itself a range while windows are
    /// open, lies in it: the rule moves the count but never out of that range, under either clock.
    @Property
    void theRangeFromLatestToEarliestContainsTheCountOfEachRule(
            @ForAll Dossier dossier, @ForAll Lens lens, @ForAll LocalDate day) {
        assertEachCountIsBetween(dossier, lens, day);
    }

    /// A claim on the mission opens another window at each site, and the rule chooses by that one.
    @Property
    void theRangeContainsTheCountsWhereTheMissionEndedAndTheSitesWereHeld(
            @ForAll RandomDossiers.Swept swept, @ForAll Lens lens, @ForAll LocalDate day) {
        assertEachCountIsBetween(swept.dossier(), lens, day);
    }

    private static void assertEachCountIsBetween(Dossier dossier, Lens lens, LocalDate day) {
        int least = tally(dossier, lens, Rule.LATEST, day).least();
        int most = tally(dossier, lens, Rule.EARLIEST, day).most();
        for (Rule rule : Rule.values()) {
            Tally tally = tally(dossier, lens, rule, day);
            assertThat(tally.least()).isBetween(least, most);
            assertThat(tally.most()).isBetween(least, most);
        }
    }

    private static Tally tally(Dossier dossier, Lens lens, Rule rule, LocalDate day) {
        return Chronology.of(dossier, lens.withRule(rule)).on(day).tally();
    }
}
