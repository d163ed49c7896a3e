package handover.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import handover.geo.PointGrid;
import handover.geo.PointLayer;
import handover.support.CrowdedDossier;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The squares of the map count what the day's tally counts, however the day was come to.
@Domain(RandomDossiers.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class CrowdBookPropertyTest {

    private static Crowd sum(CrowdBook book, Chronology chronology, int level) {
        PointLayer layer = chronology.crowds().grid().layer(level);
        int[] sum = new int[Crowd.KINDS];
        for (int cell = 0; cell < layer.cells(); cell++) {
            Crowd crowd = book.at(level, cell);
            assertThat(crowd.total()).isEqualTo(layer.size(cell));
            sum[0] += crowd.open();
            sum[1] += crowd.window();
            sum[2] += crowd.announced();
            sum[3] += crowd.handedOver();
            sum[4] += crowd.disputed();
            sum[5] += crowd.asAnnounced();
        }
        return Crowd.of(sum, 0);
    }

    @Property(tries = 40)
    void allSquaresTogetherCountWhatTheTallySays(
            @ForAll @IntRange(min = 61, max = 150) int sites,
            @ForAll long seed,
            @ForAll Lens lens,
            @ForAll @Size(min = 1, max = 6) List<LocalDate> days,
            @ForAll @IntRange(max = PointGrid.DEEPEST) int level) {
        var chronology = Chronology.of(CrowdedDossier.of(sites, seed), lens);
        var book = new CrowdBook(chronology, days.getFirst());
        for (LocalDate day : days) {
            book.turnTo(day);
            assertThat(sum(book, chronology, level).tally()).isEqualTo(chronology.on(day).tally());
        }
    }

    @Property(tries = 40)
    void aBookThatWasTurnedReadsAsOneThatIsNew(
            @ForAll @IntRange(min = 61, max = 150) int sites,
            @ForAll long seed,
            @ForAll Lens lens,
            @ForAll @Size(min = 2, max = 6) List<LocalDate> days) {
        var chronology = Chronology.of(CrowdedDossier.of(sites, seed), lens);
        var turned = new CrowdBook(chronology, days.getFirst());
        for (LocalDate day : days) {
            turned.turnTo(day);
            var fresh = new CrowdBook(chronology, day);
            for (int level : new int[] {3, 6, 9}) {
                PointLayer layer = chronology.crowds().grid().layer(level);
                for (int cell = 0; cell < layer.cells(); cell++) {
                    assertThat(turned.at(level, cell)).isEqualTo(fresh.at(level, cell));
                }
            }
        }
    }

    @Property(tries = 60)
    void whatLooksDifferentIsFoundFromWhatTurns(
            @ForAll @IntRange(min = 5, max = 80) int sites,
            @ForAll long seed,
            @ForAll Lens lens,
            @ForAll LocalDate one,
            @ForAll LocalDate other) {
        var chronology = Chronology.of(CrowdedDossier.of(Math.max(8, sites), seed), lens);
        Moment before = chronology.on(one);
        Moment after = chronology.on(other);
        List<SiteState> different = new ArrayList<>();
        for (int i = 0; i < after.states().size(); i++) {
            if (!after.states().get(i).looksLike(before.states().get(i))) {
                different.add(after.states().get(i));
            }
        }
        assertThat(chronology.differing(before, after, 1000)).contains(different);
        if (!different.isEmpty()) {
            assertThat(chronology.differing(before, after, different.size() - 1)).isEmpty();
        }
    }

    @Property(tries = 40)
    void theFlaggedOfADayAreThoseFlaggedByThen(
            @ForAll @IntRange(min = 8, max = 80) int sites,
            @ForAll long seed,
            @ForAll Lens lens,
            @ForAll @Size(min = 1, max = 5) List<LocalDate> days) {
        var chronology = Chronology.of(CrowdedDossier.of(sites, seed), lens);
        var first = Flags.of(chronology);
        for (LocalDate day : days) {
            var flagged = chronology.on(day).contradicted();
            assertThat(flagged)
                    .containsExactlyInAnyOrderElementsOf(
                            first.entrySet().stream()
                                    .filter(one -> !one.getValue().isAfter(day))
                                    .map(java.util.Map.Entry::getKey)
                                    .toList());
            chronology
                    .dossier()
                    .sites()
                    .forEach(
                            site ->
                                    assertThat(flagged.contains(site.id()))
                                            .isEqualTo(
                                                    first.containsKey(site.id())
                                                            && !first.get(site.id()).isAfter(day)));
        }
    }

    @Property(tries = 40)
    void theCensusCountsEverySiteThatIsOverInTheEndAndEveryClaim(
            @ForAll @IntRange(min = 8, max = 120) int sites, @ForAll long seed, @ForAll Lens lens) {
        var dossier = CrowdedDossier.of(sites, seed);
        var chronology = Chronology.of(dossier, lens);
        Census census = chronology.census();
        assertThat(census.turns()).extracting(Census.Turning::day).isSorted();
        long turned = census.turns().stream().mapToLong(Census.Turning::all).sum();
        long over =
                chronology.on(dossier.days().last()).states().stream()
                        .filter(s -> s.handedOver() || s.status() == Status.AS_ANNOUNCED)
                        .count();
        assertThat(turned).isLessThanOrEqualTo(dossier.sites().size());
        assertThat(turned).isGreaterThanOrEqualTo(over - countOnFirst(chronology));
        int claims =
                census.claims().stream()
                        .flatMap(of -> of.counts().values().stream())
                        .mapToInt(Integer::intValue)
                        .sum();
        assertThat(claims)
                .isEqualTo(
                        (int)
                                dossier.sites().stream()
                                        .flatMap(s -> chronology.claimsOn(s.id()).stream())
                                        .filter(c -> dossier.days().contains(c.date().latest()))
                                        .count());
    }

    private static long countOnFirst(Chronology chronology) {
        return chronology.on(chronology.dossier().days().first()).states().stream()
                .filter(state -> state.status() != Status.OPEN)
                .count();
    }
}
