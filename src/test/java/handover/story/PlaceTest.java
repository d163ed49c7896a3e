package handover.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handover.chronology.Lens;
import handover.geo.Camera;
import handover.geo.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class PlaceTest {
    private static final Walk CHANGES = changes(3, 17, 25);

    private static LocalDate day(int day) {
        return LocalDate.of(2023, 8, day);
    }

    private static Walk changes(int... days) {
        return new Walk(
                Arrays.stream(days).<Stop>mapToObj(day -> new Stop.OfChange(day(day))).toList());
    }

    private static Viewpoint seen(int day) {
        return new Viewpoint(
                day(day), new Camera(0.5, 0.5, 5), new Size(800, 600), "kidal", Lens.DEFAULT);
    }

    private static Stop scene(String id, int day) {
        return new Stop.OfScene(new StoryScene(id, "", "", seen(day)));
    }

    private static Place start(Walk walk) {
        return new Place(walk, -1, false);
    }

    private static Place go(Optional<Place> step) {
        return step.orElseThrow();
    }

    @Test
    void aWalkIsGoneThroughStopByStop() {
        Place at = start(CHANGES);
        for (int stop = 0; stop < 3; stop++) {
            at = go(at.next());
            assertThat(at.stop()).contains(CHANGES.stops().get(stop));
        }
        assertThat(at.next()).isEmpty();
        at = go(go(at.previous()).previous());
        assertThat(at).isEqualTo(go(start(CHANGES).first()));
        assertThat(at.previous()).isEmpty();
    }

    @Test
    void theEndsAreReachedFromAnywhere() {
        assertThat(go(start(CHANGES).last()).stop()).contains(CHANGES.stops().getLast());
        assertThat(go(go(start(CHANGES).last()).first()).passed()).isZero();
    }

    @Test
    void anEmptyWalkLeadsNowhere() {
        Place nowhere = start(new Walk(List.of()));
        assertThat(nowhere.next()).isEmpty();
        assertThat(nowhere.previous()).isEmpty();
        assertThat(nowhere.first()).isEmpty();
        assertThat(nowhere.last()).isEmpty();
        assertThat(nowhere.at(day(5))).isEqualTo(nowhere);
    }

    @Test
    void aPlaceThatTheWalkDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> new Place(CHANGES, 3, true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Place(CHANGES, -1, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1,-1,false", "3,0,true", "4,0,false", "17,1,true", "24,1,false", "30,2,false"})
    void aDayHasItsPlaceBetweenTheStops(int day, int passed, boolean there) {
        Place found = new Place(CHANGES, passed, there);
        for (int from = -1; from < 3; from++) {
            assertThat(new Place(CHANGES, from, from >= 0).at(day(day))).isEqualTo(found);
        }
        assertThat(Place.of(CHANGES, seen(day))).isEqualTo(found);
    }

    @Test
    void fromBetweenTwoStopsBackIsTheOneReachedLast() {
        Place between = start(CHANGES).at(day(20));
        assertThat(go(between.previous()).passed()).isEqualTo(1);
        assertThat(go(between.next()).passed()).isEqualTo(2);
    }

    @Test
    void whatWasShownBeforeASceneThatLooksBackDoesNotComeAgain() {
        var walk =
                new Walk(
                        List.of(
                                new Stop.OfChange(day(3)),
                                scene("now", 20),
                                scene("back", 2),
                                new Stop.OfChange(day(25)),
                                scene("end", 28)));
        Place back = new Place(walk, 2, true);
        assertThat(back.at(day(4))).isEqualTo(new Place(walk, 2, false));
        assertThat(back.at(day(1))).isEqualTo(new Place(walk, 2, false));
        assertThat(back.at(day(26))).isEqualTo(new Place(walk, 3, false));
        assertThat(start(walk).at(day(30))).isEqualTo(new Place(walk, 1, false));
    }

    @Test
    void whoLooksAtASceneAlreadyIsThere() {
        var walk = new Walk(List.of(scene("one", 3), scene("two", 20), scene("three", 20)));
        var wide =
                new Viewpoint(day(20), new Camera(0, 0, 3), new Size(9, 9), "kidal", Lens.DEFAULT);
        assertThat(Place.of(walk, wide)).isEqualTo(new Place(walk, 1, true));
        var other = new Viewpoint(day(20), new Camera(0, 0, 3), new Size(9, 9), null, Lens.DEFAULT);
        assertThat(Place.of(walk, other)).isEqualTo(new Place(walk, 2, false));
    }
}
