package handover.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.Reliability;
import handover.dossier.Voice;
import handover.geo.LatLon;
import handover.support.MadeDossier;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A list that shares what is the same costs what is different.
class StatesTest {
    private static final Dossier TWO = new MadeDossier().base("one").base("other").make();
    private static final SiteState OPEN = state(Status.OPEN);
    private static final SiteState OVER = state(Status.HANDED_OVER);

    private static SiteState state(Status status) {
        return new SiteState(TWO.sites().getFirst(), status, false, null, null);
    }

    private static List<SiteState> open(int many) {
        List<SiteState> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            all.add(OPEN);
        }
        return all;
    }

    @Property(tries = 200)
    void anyChangesGiveTheListThatACopyWouldBe(
            @ForAll @IntRange(min = 1, max = 70_000) int size,
            @ForAll @Size(max = 20) List<@IntRange(max = 100_000) Integer> at) {
        List<SiteState> expected = open(size);
        States before = States.of(expected);
        States.Draft draft = before.draft();
        for (int one : at) {
            expected.set(one % size, OVER);
            draft.set(one % size, OVER);
        }
        States after = draft.done();
        assertThat(after.equals(expected)).isTrue();
        assertThat(before.equals(open(size))).isTrue();
        for (int one : at) {
            assertThat(apart(before, after)).contains(one % size);
        }
    }

    private static Set<Integer> apart(States one, States other) {
        Set<Integer> places = new TreeSet<>();
        one.apart(other, places::add);
        return places;
    }

    @Test
    void oneChangeInAHundredThousandLetsAllButASmallPageBeShared() {
        States before = States.of(open(100_000));
        States.Draft draft = before.draft();
        draft.set(50_000, OVER);
        assertThat(apart(before, draft.done())).hasSize(32).contains(50_000);
        assertThat(apart(before, before)).isEmpty();
    }

    @Test
    void aPlaceThatIsNotThereIsRefused() {
        States states = States.of(open(33));
        assertThat(states.get(32)).isSameAs(OPEN);
        assertThatThrownBy(() -> states.get(33)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> states.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    /// Sites that end one a day, so that each day one is different.
    private static Chronology oneADay(int many) {
        var made = new MadeDossier().source("maps", Voice.UN, Reliability.A, "2023-07-01");
        LocalDate first = LocalDate.of(2023, 7, 1);
        for (int i = 0; i < many; i++) {
            made.base("site" + i, new LatLon(14, -3));
            made.claim("site" + i, ClaimKind.HANDOVER, first.plusDays(i % 500).toString(), "maps");
        }
        return Chronology.of(made.make(), Lens.DEFAULT);
    }

    @Test
    void aStepOfADayLooksOnlyAtWhatChanges() {
        var chronology = oneADay(5_000);
        LocalDate day = LocalDate.of(2023, 9, 1);
        Moment before = chronology.on(day);
        Moment after = chronology.on(day.plusDays(1));
        // Ten sites change, each on a page of thirty-two.
        assertThat(apart((States) before.states(), (States) after.states()))
                .hasSizeLessThanOrEqualTo(320);
        assertThat(Comparison.of(before, after).differences()).hasSize(10);
    }

    /// Scrubbing makes lists without end; the program keeps the last.
    @Test
    void aListDoesNotHoldOnToThoseThatItHasComeOf() {
        States last = States.of(open(1_000));
        var former = new WeakReference<>(last);
        for (SiteState state : List.of(OVER, OPEN, OVER)) {
            States.Draft draft = last.draft();
            for (int i = 0; i < last.size(); i++) {
                draft.set(i, state);
            }
            last = draft.done();
        }
        for (int i = 0; i < 20 && former.get() != null; i++) {
            System.gc();
        }
        assertThat(last.getLast()).isEqualTo(OVER);
        assertThat(former.get()).isNull();
    }
}
