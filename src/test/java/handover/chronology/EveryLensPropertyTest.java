package handover.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.RandomDossiers.Growth;
import handover.chronology.RandomDossiers.Unmoved;
import handover.dossier.Dossier;
import handover.time.EdtfDate;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

/// The four sentences that the chronology promises, each for random dossiers under every single
/// lens, none left to chance, and on every day on which anything can turn.
@Domain(RandomDossiers.class)
class EveryLensPropertyTest {
    private static final int TRIES = 40;

    @Example
    void everyLensIsThereOnce() {
        assertThat(EveryLens.ALL)
                .hasSize(360)
                .doesNotHaveDuplicates()
                .contains(Lens.DEFAULT.withCounting("twelve"));
    }

    @Property(tries = TRIES)
    void aNewSourceLeavesThePastOfPublishedAloneBeforeItsDayOfIssue(@ForAll Growth growth) {
        LocalDate issue =
                growth.issued().isEmpty() ? null : EdtfDate.parse(growth.issued()).earliest();
        LocalDate end = growth.issued().isEmpty() ? growth.before().days().last() : issue;
        if (end == null) {
            return;
        }
        for (Lens lens : EveryLens.ALL) {
            if (lens.clock() == Clock.PUBLISHED) {
                var before = Chronology.of(growth.before(), lens);
                var after = Chronology.of(growth.after(), lens);
                for (LocalDate day : turns(before, after).headSet(end)) {
                    assertThat(after.on(day).states()).isEqualTo(before.on(day).states());
                    assertThat(after.on(day).tally()).isEqualTo(before.on(day).tally());
                    assertThat(after.on(day).contradicted())
                            .isEqualTo(before.on(day).contradicted());
                }
            }
        }
    }

    /// Under *happened* the days of the endings are in order; under *published* a source that may
    /// be out can show one rule a window where another already has its day, so that there the
    /// order is that of what is over and of what is possible, day by day.
    @Property(tries = TRIES)
    void earliestIsNeverAfterBestAndBestNeverAfterLatest(@ForAll Dossier dossier) {
        for (Lens lens : EveryLens.ALL) {
            if (lens.rule() == Rule.BEST) {
                var earliest = Chronology.of(dossier, lens.withRule(Rule.EARLIEST));
                var best = Chronology.of(dossier, lens);
                var latest = Chronology.of(dossier, lens.withRule(Rule.LATEST));
                for (String site : RandomDossiers.SITES) {
                    inOrder(earliest, best, latest, site);
                    for (LocalDate day : turns(earliest, best, latest)) {
                        noneAhead(earliest.on(day), best.on(day), latest.on(day), site);
                    }
                }
            }
        }
    }

    private static void inOrder(
            Chronology earliest, Chronology best, Chronology latest, String id) {
        var one = earliest.ending(id);
        var two = best.ending(id);
        var three = latest.ending(id);
        assertThat(two.isPresent()).isEqualTo(one.isPresent()).isEqualTo(three.isPresent());
        if (two.isPresent()) {
            assertThat(begins(one.get())).isBeforeOrEqualTo(begins(two.get()));
            assertThat(begins(two.get())).isBeforeOrEqualTo(three.get().latest());
            assertThat(two.get().latest()).isBeforeOrEqualTo(three.get().latest());
        }
    }

    /// The first day on which an ending shows on the map: of an announcement only the last counts.
    private static LocalDate begins(Ending ending) {
        return ending.announced() ? ending.latest() : ending.earliest();
    }

    private static void noneAhead(Moment earliest, Moment best, Moment latest, String site) {
        if (latest.state(site).handedOver()) {
            assertThat(best.state(site).handedOver()).isTrue();
        }
        if (best.state(site).handedOver()) {
            assertThat(reportedOver(earliest.state(site))).isTrue();
        }
        if (reportedOver(latest.state(site))) {
            assertThat(reportedOver(earliest.state(site))).isTrue();
        }
        if (reportedOver(best.state(site))) {
            assertThat(reportedOver(earliest.state(site))).isTrue();
        }
    }

    /// Whether a report, and not only an announcement, says that it is or may be over.
    private static boolean reportedOver(SiteState state) {
        return state.handedOver() || state.status() == Status.WINDOW;
    }

    @Property(tries = TRIES)
    void theRangeOfTheCountsContainsTheCountOfEachRule(@ForAll Dossier dossier) {
        for (Lens lens : EveryLens.ALL) {
            var earliest = Chronology.of(dossier, lens.withRule(Rule.EARLIEST));
            var own = Chronology.of(dossier, lens);
            var latest = Chronology.of(dossier, lens.withRule(Rule.LATEST));
            for (LocalDate day : turns(earliest, own, latest)) {
                int least = latest.on(day).tally().least();
                int most = earliest.on(day).tally().most();
                assertThat(own.on(day).tally().least()).isBetween(least, most);
                assertThat(own.on(day).tally().most()).isBetween(least, most);
            }
        }
    }

    /// Word for word, where no later source moves an ending. Where one does, see
    /// [MovedEndingsTest].
    @Property(tries = TRIES)
    void publishedNeverKnowsAnEndingBeforeHappenedUnlessItWasAnnounced(@ForAll Unmoved unmoved) {
        for (Lens lens : EveryLens.ALL) {
            if (lens.clock() == Clock.PUBLISHED) {
                var published = Chronology.of(unmoved.dossier(), lens);
                var happened = Chronology.of(unmoved.dossier(), lens.withClock(Clock.HAPPENED));
                for (LocalDate day : turns(published, happened)) {
                    for (SiteState state : published.on(day).states()) {
                        neverBefore(state, happened.on(day).state(state.site().id()));
                    }
                }
            }
        }
    }

    private static void neverBefore(SiteState published, SiteState happened) {
        if (published.handedOver()) {
            assertThat(happened.handedOver()).isTrue();
        }
        if (published.status() == Status.WINDOW) {
            assertThat(reportedOver(happened)).isTrue();
        }
    }

    /// The days on which something turns in any of these, with the days before them, and the ends
    /// of the dossier.
    private static SortedSet<LocalDate> turns(Chronology... all) {
        var days = new TreeSet<LocalDate>();
        for (Chronology one : all) {
            days.add(one.dossier().days().first());
            days.add(one.dossier().days().last());
            for (LocalDate day : one.changeDays()) {
                days.add(day.minusDays(1));
                days.add(day);
            }
        }
        return days;
    }
}
