package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;

import handover.paint.StampShelf.Given;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// Which canvas a stamp gets.
class StampShelfTest {
    private static final int SIDE = 10;
    private static final long BYTES = 4 * SIDE * SIDE;

    private final StampShelf shelf = new StampShelf(3 * BYTES);

    private static StampSpot name(String name, int left) {
        return new StampSpot(name, true, left, 0, left, 0, left + SIDE, SIDE);
    }

    private static StampSpot dot(String name, int left) {
        return new StampSpot(name, false, left, 0, left, 0, left + SIDE, SIDE);
    }

    private List<Boolean> fresh(StampSpot... spots) {
        return shelf.give(List.of(spots)).stream().map(Given::fresh).toList();
    }

    @Test
    void whatIsSeenAgainElsewhereIsNotPainted() {
        assertThat(fresh(name("Gao", 0), name("Ber", 50))).containsExactly(true, true);
        assertThat(fresh(name("Ber", 70), name("Gao", 20))).containsExactly(false, false);
    }

    @Test
    void twoOfTheSameNameHaveACanvasEach() {
        List<Given> given = shelf.give(List.of(name("Gao", 0), name("Gao", 50)));
        assertThat(given).extracting(Given::canvas).doesNotHaveDuplicates();
        assertThat(fresh(name("Gao", 0), name("Gao", 50), name("Gao", 90)))
                .containsExactly(false, false, true);
    }

    @Test
    void aNameOutOfSightIsKept() {
        fresh(name("Gao", 0));
        int canvas = shelf.give(List.of(name("Ber", 0))).getFirst().canvas();
        assertThat(shelf.sees(canvas)).isTrue();
        assertThat(shelf.keptBytes()).isEqualTo(BYTES);
        assertThat(fresh(name("Gao", 5))).containsExactly(false);
        assertThat(shelf.sees(canvas)).isFalse();
    }

    @Test
    void ofMoreThanThereIsRoomForTheOldestGo() {
        for (String name : List.of("a", "b", "c", "d", "e")) {
            fresh(name(name, 0));
        }
        assertThat(shelf.keptBytes()).isEqualTo(3 * BYTES);
        assertThat(fresh(name("b", 0), name("c", 20), name("d", 40), name("e", 60)))
                .containsExactly(false, false, false, false);
        assertThat(shelf.keptBytes()).isZero();
        assertThat(fresh(name("a", 0))).containsExactly(true);
    }

    @Test
    void whatDependsOnAPartOfAPixelIsNotKept() {
        int canvas = shelf.give(List.of(dot("a", 0))).getFirst().canvas();
        assertThat(fresh(dot("a", 3))).containsExactly(false);
        assertThat(shelf.give(List.of(dot("b", 0)))).containsExactly(new Given(canvas, true));
        assertThat(fresh(dot("a", 0))).containsExactly(true);
        assertThat(shelf.keptBytes()).isZero();
    }

    @Test
    void whatIsForgottenIsPaintedAnewOnTheSameCanvases() {
        fresh(name("Gao", 0), name("Ber", 50));
        fresh(name("Gao", 0));
        int size = shelf.size();
        shelf.forget();
        assertThat(shelf.keptBytes()).isZero();
        assertThat(fresh(name("Ber", 50), name("Gao", 0))).containsExactly(true, true);
        assertThat(shelf.size()).isEqualTo(size);
    }

    @Test
    void whereTwoTouchTheLaterOneLiesAbove() {
        fresh(name("Gao", 0), name("Ber", 50));
        List<Given> turned = shelf.give(List.of(name("Ber", 0), name("Gao", 5)));
        assertThat(turned.get(1).canvas()).isGreaterThan(turned.get(0).canvas());
        assertThat(turned).extracting(Given::fresh).containsExactly(false, true);
        assertThat(shelf.give(List.of(name("Ber", 2), name("Gao", 7)))).noneMatch(Given::fresh);
    }

    @Test
    void whateverComesEachHasItsCanvasAndTheyLieInTheirOrder() {
        var random = new SplittableRandom(11);
        List<String> painted = new ArrayList<>();
        for (int view = 0; view < 3000; view++) {
            List<StampSpot> spots = new ArrayList<>();
            for (int i = random.nextInt(30); i > 0; i--) {
                String name = "name " + random.nextInt(60);
                int left = random.nextInt(200);
                spots.add(random.nextInt(4) == 0 ? dot("." + name, left) : name(name, left));
            }
            List<Given> given = shelf.give(spots);
            while (painted.size() < shelf.size()) {
                painted.add("");
            }
            Set<Integer> taken = new HashSet<>();
            for (int i = 0; i < spots.size(); i++) {
                Given one = given.get(i);
                if (one.fresh()) {
                    painted.set(one.canvas(), (String) spots.get(i).key());
                }
                assertThat(painted.get(one.canvas())).isEqualTo(spots.get(i).key());
                assertThat(taken.add(one.canvas())).isTrue();
                for (int j = 0; j < i; j++) {
                    if (spots.get(j).touches(spots.get(i))) {
                        assertThat(one.canvas()).isGreaterThan(given.get(j).canvas());
                    }
                }
            }
            for (int canvas = 0; canvas < shelf.size(); canvas++) {
                assertThat(shelf.sees(canvas)).isEqualTo(taken.contains(canvas));
            }
            assertThat(shelf.keptBytes()).isLessThanOrEqualTo(3 * BYTES);
        }
        assertThat(shelf.size()).isLessThan(3000);
    }
}
