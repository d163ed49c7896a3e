package handover.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Dossier;
import handover.dossier.Site;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What differs between two sides, for every dossier, any two lenses and any two days.
@Domain(RandomDossiers.class)
class ComparisonPropertyTest {

    private static Comparison compare(
            Dossier dossier, LocalDate day, Lens lens, LocalDate other, Lens through) {
        return Comparison.of(dossier, new Side(day, lens), new Side(other, through));
    }

    @Property
    void aSideDoesNotDifferFromItself(
            @ForAll Dossier dossier, @ForAll Lens lens, @ForAll LocalDate day) {
        var comparison = compare(dossier, day, lens, day, lens);
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.sameSides()).isTrue();
    }

    @Property
    void swappingTheSidesMirrorsEveryDifference(
            @ForAll Dossier dossier,
            @ForAll Lens lens,
            @ForAll Lens through,
            @ForAll LocalDate day,
            @ForAll LocalDate other) {
        var there = compare(dossier, day, lens, other, through);
        var back = compare(dossier, other, through, day, lens);
        assertThat(there.swapped()).isEqualTo(back);
        assertThat(back.differences())
                .isEqualTo(there.differences().stream().map(Difference::swapped).toList());
        for (int i = 0; i < there.differences().size(); i++) {
            assertThat(back.differences().get(i).aspects())
                    .isEqualTo(there.differences().get(i).aspects());
        }
    }

    @Property
    void everySiteWhoseStateDiffersIsListedAndNoOther(
            @ForAll Dossier dossier,
            @ForAll Lens lens,
            @ForAll Lens through,
            @ForAll LocalDate day,
            @ForAll LocalDate other) {
        var comparison = compare(dossier, day, lens, other, through);
        Moment left = Chronology.of(dossier, lens).on(day);
        Moment right = Chronology.of(dossier, through).on(other);
        List<Site> expected = new ArrayList<>();
        for (Site site : dossier.sites()) {
            if (!left.state(site.id()).equals(right.state(site.id()))) {
                expected.add(site);
            }
        }
        assertThat(comparison.differences().stream().map(Difference::site))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(comparison.left()).isEqualTo(left);
        assertThat(comparison.right()).isEqualTo(right);
    }

    @Property
    void eachIsListedWithWhatDiffersAndOnlyThat(
            @ForAll Dossier dossier,
            @ForAll Lens lens,
            @ForAll Lens through,
            @ForAll LocalDate day,
            @ForAll LocalDate other) {
        for (Difference one : compare(dossier, day, lens, other, through).differences()) {
            assertThat(one.aspects()).isNotEmpty();
            boolean status = one.left().status() != one.right().status();
            boolean disputed = one.left().disputed() != one.right().disputed();
            assertThat(one.aspects().contains(Difference.Aspect.STATUS)).isEqualTo(status);
            assertThat(one.aspects().contains(Difference.Aspect.DISPUTED)).isEqualTo(disputed);
            assertThat(one.visible()).isEqualTo(status || disputed);
        }
    }

    @Property
    void thoseThatLookDifferentComeFirstEachInTheDossiersOrder(
            @ForAll Dossier dossier,
            @ForAll Lens lens,
            @ForAll Lens through,
            @ForAll LocalDate day,
            @ForAll LocalDate other) {
        var comparison = compare(dossier, day, lens, other, through);
        List<Difference> both = new ArrayList<>(comparison.visible());
        both.addAll(comparison.beneath());
        assertThat(comparison.differences()).isEqualTo(both);
        assertThat(comparison.visible()).isSortedAccordingTo(ComparisonPropertyTest::order);
        assertThat(comparison.beneath()).isSortedAccordingTo(ComparisonPropertyTest::order);
    }

    private static int order(Difference one, Difference other) {
        return Integer.compare(one.site().order(), other.site().order());
    }

    /// Under one lens with no clock that looks back, only what changed between two days differs.
    @Property
    void betweenTwoDaysThoseDifferThatChangedOnTheWay(
            @ForAll Dossier dossier,
            @ForAll Lens any,
            @ForAll LocalDate day,
            @ForAll LocalDate other) {
        Lens lens = any.withClock(Clock.HAPPENED);
        LocalDate first = day.isBefore(other) ? day : other;
        LocalDate last = day.isBefore(other) ? other : day;
        var changed =
                Chronology.of(dossier, lens).changes().stream()
                        .filter(change -> change.day().isAfter(first))
                        .filter(change -> !change.day().isAfter(last))
                        .map(Change::site)
                        .toList();
        assertThat(compare(dossier, first, lens, last, lens).visible())
                .allMatch(one -> changed.contains(one.site()));
    }

    @Property(tries = 300)
    void whatTurnsBetweenTwoDaysIsAllThatDiffers(
            @ForAll Dossier dossier,
            @ForAll Lens lens,
            @ForAll LocalDate day,
            @ForAll LocalDate other) {
        var chronology = Chronology.of(dossier, lens);
        Moment left = chronology.on(day);
        Moment right = Chronology.of(dossier, lens).on(other);
        assertThat(Comparison.of(chronology, left, chronology.on(other)))
                .isEqualTo(Comparison.of(left, right));
    }
}
