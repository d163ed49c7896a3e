package handover.geo;

import static org.assertj.core.api.Assertions.assertThat;

import handover.geo.LabelPlacement.Item;
import handover.geo.LabelPlacement.Layout;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class LabelPlacementPropertyTest {

    private static final Box VIEW = new Box(0, 0, 600, 380);

    private record Mark(
            double x, double y, double radius, double width, double height, int priority) {}

    @Provide
    Arbitrary<List<Item>> crowds() {
        var x = Arbitraries.doubles().between(-20, 620);
        var y = Arbitraries.doubles().between(-20, 400);
        var radius = Arbitraries.doubles().between(0, 14);
        var width = Arbitraries.doubles().between(10, 140);
        var height = Arbitraries.doubles().between(8, 24);
        var priority = Arbitraries.integers().between(0, 3);
        return Combinators.combine(x, y, radius, width, height, priority)
                .as(Mark::new)
                .list()
                .ofMaxSize(60)
                .map(LabelPlacementPropertyTest::items);
    }

    @Provide
    Arbitrary<List<Box>> plates() {
        var x = Arbitraries.doubles().between(0, 500);
        var y = Arbitraries.doubles().between(0, 300);
        var side = Arbitraries.doubles().between(1, 150);
        return Combinators.combine(x, y, side, side)
                .as((left, top, width, height) -> Box.at(left, top, new Size(width, height)))
                .list()
                .ofMaxSize(4);
    }

    private static List<Item> items(List<Mark> marks) {
        List<Item> items = new ArrayList<>();
        for (Mark mark : marks) {
            Point at = new Point(mark.x(), mark.y());
            Size label = new Size(mark.width(), mark.height());
            items.add(new Item(at, mark.radius(), label, mark.priority(), "site " + items.size()));
        }
        return items;
    }

    @Property(tries = 300)
    void noLabelCoversAnythingOrLeavesTheView(
            @ForAll("crowds") List<Item> items, @ForAll("plates") List<Box> plates) {
        LabelRules.hold(LabelPlacement.place(items, plates, VIEW), items, plates, VIEW);
    }

    @Property(tries = 200)
    void theRulesHoldAfterAnyPreviousLayout(
            @ForAll("crowds") List<Item> before,
            @ForAll("crowds") List<Item> items,
            @ForAll("plates") List<Box> plates) {
        Layout previous = LabelPlacement.place(before, List.of(), VIEW);
        LabelRules.hold(LabelPlacement.place(items, plates, VIEW, previous), items, plates, VIEW);
    }

    @Property(tries = 200)
    void theOrderOfTheItemsDoesNotMatter(
            @ForAll("crowds") List<Item> items,
            @ForAll("plates") List<Box> plates,
            @ForAll Random random) {
        List<Item> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        Layout layout = LabelPlacement.place(items, plates, VIEW);
        Layout other = LabelPlacement.place(shuffled, plates, VIEW);
        assertThat(other.placed()).isEqualTo(layout.placed());
        assertThat(other.dropped()).isEqualTo(layout.dropped());
    }

    @Property(tries = 300)
    void aLayoutThatIsStillGoodStaysAsItIs(
            @ForAll("crowds") List<Item> items, @ForAll("plates") List<Box> plates) {
        Layout first = LabelPlacement.place(items, plates, VIEW);
        Layout second = LabelPlacement.place(items, plates, VIEW, first);
        assertThat(second.placed()).containsAll(first.placed());
    }

    @Property(tries = 300)
    void theSelectedLabelIsPlacedWhereverThereIsRoomForIt(
            @ForAll("crowds") List<Item> items, @ForAll("plates") List<Box> plates) {
        if (items.isEmpty()) {
            return;
        }
        Layout previous = LabelPlacement.place(items, plates, VIEW);
        Item chosen = items.getFirst();
        List<Item> selected = new ArrayList<>(items);
        selected.set(
                0, new Item(chosen.anchor(), chosen.markRadius(), chosen.label(), 9, chosen.id()));
        Layout layout = LabelPlacement.place(selected, plates, VIEW, previous);
        LabelRules.hold(layout, selected, plates, VIEW);
        boolean mustStand = VIEW.contains(chosen.anchor()) && hasRoom(chosen, items, plates);
        assertThat(layout.of(chosen.id()).isPresent()).isIn(true, mustStand);
    }

    /// Whether some place on a grid of 5 pixels is clear of marks and plates by a margin.
    private static boolean hasRoom(Item chosen, List<Item> items, List<Box> plates) {
        for (double top = 0; top + chosen.label().height() <= VIEW.maxY(); top += 5) {
            for (double left = 0; left + chosen.label().width() <= VIEW.maxX(); left += 5) {
                Box wide = Box.at(left, top, chosen.label()).expand(10);
                boolean free =
                        items.stream().noneMatch(mark -> LabelRules.covers(wide, mark))
                                && plates.stream()
                                        .noneMatch(plate -> LabelRules.overlap(wide, plate));
                if (free) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aThousandMarksKeepTheRules() {
        Random random = new Random(7);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            double width = 40 + 60 * random.nextDouble();
            marks.add(
                    new Mark(
                            1920 * random.nextDouble(),
                            1080 * random.nextDouble(),
                            4,
                            width,
                            14,
                            i % 3));
        }
        List<Item> items = items(marks);
        Box view = new Box(0, 0, 1920, 1080);
        Layout layout = LabelPlacement.place(items, List.of(), view);
        LabelRules.hold(layout, items, List.of(), view);
        assertThat(layout.placed()).hasSizeGreaterThan(400);
        Layout again = LabelPlacement.place(items, List.of(), view, layout);
        assertThat(again.placed()).containsAll(layout.placed());
    }
}
