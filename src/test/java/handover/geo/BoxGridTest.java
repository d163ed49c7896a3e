package handover.geo;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

class BoxGridTest {

    @Provide
    Arbitrary<Box> boxes() {
        var place = Arbitraries.doubles().between(-300, 900);
        var side = Arbitraries.doubles().between(0, 200);
        return Combinators.combine(place, place, side, side)
                .as((x, y, width, height) -> Box.at(x, y, new Size(width, height)));
    }

    @Provide
    Arbitrary<List<Box>> manyBoxes() {
        return boxes().list().ofMaxSize(40);
    }

    private static Set<Integer> found(BoxGrid grid, Box box) {
        Set<Integer> numbers = new HashSet<>();
        int count = grid.search(box);
        for (int k = 0; k < count; k++) {
            assertThat(numbers.add(grid.found(k))).as("each number once").isTrue();
        }
        return numbers;
    }

    @Property
    void everyBoxThatMeetsTheSearchedOneIsFound(
            @ForAll("manyBoxes") List<Box> boxes, @ForAll("boxes") Box searched) {
        BoxGrid grid = new BoxGrid(new Box(0, 0, 600, 380), 50, boxes.size());
        for (int i = 0; i < boxes.size(); i++) {
            grid.add(i, boxes.get(i));
        }
        Set<Integer> found = found(grid, searched);
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).intersects(searched)) {
                int number = i;
                assertThat(found).contains(number);
                assertThat(grid.any(searched, near -> near == number)).isTrue();
            }
        }
    }

    @Property
    void aBoxTakenOutIsNoLongerFound(@ForAll("manyBoxes") List<Box> boxes) {
        BoxGrid grid = new BoxGrid(new Box(0, 0, 600, 380), 50, boxes.size());
        for (int i = 0; i < boxes.size(); i++) {
            grid.add(i, boxes.get(i));
        }
        for (int i = 0; i < boxes.size(); i += 2) {
            grid.remove(i, boxes.get(i));
        }
        Set<Integer> left = found(grid, new Box(-1000, -1000, 2000, 2000));
        assertThat(left).hasSize(boxes.size() / 2).allMatch(number -> number % 2 == 1);
    }

    @Property
    void noNumberOffTheSearchedCellsIsTested(@ForAll("manyBoxes") List<Box> boxes) {
        BoxGrid grid = new BoxGrid(new Box(0, 0, 600, 380), 50, boxes.size() + 1);
        for (int i = 0; i < boxes.size(); i++) {
            grid.add(i, boxes.get(i));
        }
        Box corner = new Box(1, 1, 2, 2);
        Set<Integer> found = found(grid, corner);
        assertThat(grid.any(corner, number -> !found.contains(number))).isFalse();
    }
}
