package handover.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handover.geo.LabelPlacement.Item;
import handover.geo.LabelPlacement.Layout;
import handover.geo.LabelPlacement.Placed;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class LabelPlacementTest {

    private static final Box VIEW = new Box(0, 0, 400, 300);
    private static final Size LABEL = new Size(60, 16);

    private static Item item(String id, double x, double y) {
        return item(id, x, y, 0);
    }

    private static Item item(String id, double x, double y, int priority) {
        return new Item(new Point(x, y), 8, LABEL, priority, id);
    }

    /// A small mark at the left edge.
    private static Item dot(String id, double y, int priority) {
        return new Item(new Point(12, y), 3, LABEL, priority, id);
    }

    private static Placed label(Layout layout, String id) {
        return layout.of(id)
                .orElseThrow(() -> new AssertionError(id + " is not placed: " + layout));
    }

    @Test
    void aLoneLabelStandsOnTheRightOfItsMarkAtItsHeight() {
        Layout layout = LabelPlacement.place(List.of(item("a", 200, 150)), List.of(), VIEW);
        Placed label = label(layout, "a");
        assertThat(label.box().minX()).isGreaterThan(208).isLessThan(214);
        assertThat(label.box().centre().y()).isEqualTo(150);
        assertThat(label.leader()).isFalse();
    }

    @Test
    void atTheRightEdgeTheLabelGoesLeft() {
        Placed label =
                label(LabelPlacement.place(List.of(item("a", 380, 150)), List.of(), VIEW), "a");
        assertThat(label.box().maxX()).isLessThan(372);
        assertThat(label.box().centre().y()).isEqualTo(150);
    }

    @Test
    void besideAPlateTheLabelGoesWhereThePlateIsNot() {
        List<Box> plate = List.of(new Box(210, 100, 400, 200));
        Placed label = label(LabelPlacement.place(List.of(item("a", 200, 150)), plate, VIEW), "a");
        assertThat(label.box().maxX()).isLessThan(192);
    }

    @Test
    void walledInOnAllSidesTheLabelMovesOutOnALeaderLine() {
        List<Item> items = new ArrayList<>();
        items.add(item("a", 200, 150, 1));
        for (int i = 0; i < 8; i++) {
            double angle = i * Math.PI / 4;
            Point at = new Point(200 + 24 * Math.cos(angle), 150 + 24 * Math.sin(angle));
            items.add(new Item(at, 8, LABEL, 0, "wall" + i));
        }
        Layout layout = LabelPlacement.place(items, List.of(), VIEW);
        LabelRules.hold(layout, items, List.of(), VIEW);
        assertThat(label(layout, "a").leader()).isTrue();
        assertThat(layout.dropped()).isEmpty();
    }

    @Test
    void aMarkOutsideTheViewGetsNoLabelButKeepsOthersAway() {
        List<Item> items = List.of(item("in", 340, 5), item("out", 395, -1));
        Layout layout = LabelPlacement.place(items, List.of(), VIEW);
        assertThat(layout.outside()).containsExactly("out");
        assertThat(layout.dropped()).isEmpty();
        LabelRules.hold(layout, items, List.of(), VIEW);
    }

    @Test
    void whereRoomIsShortTheLowestPriorityIsDropped() {
        Box narrow = new Box(0, 0, 90, 46);
        List<Item> items = List.of(dot("low", 12, 1), dot("high", 34, 3), dot("middle", 23, 2));
        Layout layout = LabelPlacement.place(items, List.of(), narrow);
        assertThat(layout.placed()).extracting(Placed::id).containsExactly("high", "middle");
        assertThat(layout.dropped()).containsExactly("low");
    }

    @Test
    void theDroppedAreListedFromTheLowestPriority() {
        Box tiny = new Box(0, 0, 50, 30);
        List<Item> items =
                List.of(item("b", 25, 15, 2), item("a", 20, 15, 1), item("c", 30, 15, 3));
        assertThat(LabelPlacement.place(items, List.of(), tiny).dropped())
                .containsExactly("a", "b", "c");
    }

    @Test
    void aDroppedLabelIsPlacedAsSoonAsItIsSelected() {
        Box narrow = new Box(0, 0, 90, 46);
        List<Item> before = List.of(dot("a", 12, 1), dot("b", 34, 1), dot("c", 23, 1));
        Layout first = LabelPlacement.place(before, List.of(), narrow);
        assertThat(first.dropped()).hasSize(1);
        String chosen = first.dropped().getFirst();
        List<Item> after =
                before.stream()
                        .map(
                                item ->
                                        item.id().equals(chosen)
                                                ? new Item(
                                                        item.anchor(),
                                                        item.markRadius(),
                                                        item.label(),
                                                        9,
                                                        item.id())
                                                : item)
                        .toList();
        Layout second = LabelPlacement.place(after, List.of(), narrow, first);
        assertThat(second.of(chosen)).isPresent();
        LabelRules.hold(second, after, List.of(), narrow);
    }

    @Test
    void theSelectedLabelIsPlacedEvenFarFromItsMark() {
        List<Box> plates = List.of(new Box(0, 0, 400, 270));
        Item far = new Item(new Point(30, 20), 5, new Size(60, 16), 1, "far");
        Item other = new Item(new Point(200, 285), 5, new Size(60, 16), 0, "other");
        Layout layout = LabelPlacement.place(List.of(far, other), plates, VIEW);
        assertThat(layout.placed()).isNotEmpty().first().extracting(Placed::id).isEqualTo("far");
        LabelRules.hold(layout, List.of(far, other), plates, VIEW);
    }

    @Test
    void aLabelDoesNotJumpWhenTheMarkBeforeItGoes() {
        List<Item> both = List.of(item("a", 200, 150), item("b", 225, 150));
        Layout first = LabelPlacement.place(both, List.of(), VIEW);
        Placed moved = label(first, "a");
        assertThat(moved.box().minX()).isLessThan(200);
        List<Item> alone = List.of(both.getFirst());
        assertThat(label(LabelPlacement.place(alone, List.of(), VIEW, first), "a"))
                .isEqualTo(moved);
        assertThat(label(LabelPlacement.place(alone, List.of(), VIEW), "a")).isNotEqualTo(moved);
    }

    @Test
    void aLeaderLineStaysWhileTheMapStandsStill() {
        List<Item> items = new ArrayList<>();
        items.add(item("a", 200, 150, 1));
        for (int i = 0; i < 8; i++) {
            double angle = i * Math.PI / 4;
            Point at = new Point(200 + 24 * Math.cos(angle), 150 + 24 * Math.sin(angle));
            items.add(new Item(at, 8, LABEL, 0, "wall" + i));
        }
        Layout first = LabelPlacement.place(items, List.of(), VIEW);
        List<Item> later = List.of(items.getFirst(), item("new", 40, 280));
        Layout second = LabelPlacement.place(later, List.of(), VIEW, first);
        assertThat(label(second, "a")).isEqualTo(label(first, "a"));
        assertThat(second.of("new")).isPresent();
    }

    @Test
    void aLabelKeepsItsSideWhenTheMapIsDragged() {
        Layout first = LabelPlacement.place(List.of(item("a", 380, 150)), List.of(), VIEW);
        Layout second = LabelPlacement.place(List.of(item("a", 300, 120)), List.of(), VIEW, first);
        assertThat(label(second, "a").box().maxX()).isLessThan(292);
        assertThat(label(second, "a").box().centre().y()).isEqualTo(120);
    }

    @Test
    void aLabelGivesWayWhenAPlateOpensOnIt() {
        List<Item> items = List.of(item("a", 200, 150));
        Layout first = LabelPlacement.place(items, List.of(), VIEW);
        List<Box> plate = List.of(new Box(215, 100, 400, 200));
        Layout second = LabelPlacement.place(items, plate, VIEW, first);
        LabelRules.hold(second, items, plate, VIEW);
        assertThat(second.placed()).hasSize(1);
    }

    @Test
    void aLeaderLineGoesWhenTheMapComesNearer() {
        Size pane = new Size(600, 380);
        Point middle = Mercator.world(new LatLon(17, -1.5));
        Camera far = new Camera(middle.x(), middle.y(), 4);
        Layout first = LabelPlacement.place(MaliSites.items(far, pane, 10), List.of(), pane.box());
        assertThat(first.placed()).anyMatch(Placed::leader);
        Camera near = new Camera(middle.x(), middle.y(), 5.3);
        List<Item> items = MaliSites.items(near, pane, 10);
        Layout second = LabelPlacement.place(items, List.of(), pane.box(), first);
        LabelRules.hold(second, items, List.of(), pane.box());
        assertThat(second.placed()).noneMatch(Placed::leader);
    }

    @Test
    void twiceTheSizeGivesTheSameMap() {
        Size pane = new Size(600, 380);
        Camera camera = Camera.fit(MaliSites.MALI, pane, Insets.all(10));
        List<Item> items = MaliSites.items(camera, pane, 10);
        List<Item> twice =
                items.stream()
                        .map(
                                item ->
                                        new Item(
                                                new Point(
                                                        item.anchor().x() * 2,
                                                        item.anchor().y() * 2),
                                                20,
                                                new Size(item.label().width() * 2, 32),
                                                0,
                                                item.id()))
                        .toList();
        Layout small = LabelPlacement.place(items, List.of(), pane.box());
        Layout large = LabelPlacement.place(twice, List.of(), new Box(0, 0, 1200, 760));
        assertThat(large.placed())
                .extracting(Placed::slot)
                .isEqualTo(small.placed().stream().map(Placed::slot).toList());
    }

    @Test
    void nothingToPlaceGivesAnEmptyLayout() {
        assertThat(LabelPlacement.place(List.of(), List.of(), VIEW)).isEqualTo(Layout.EMPTY);
        Box nothing = new Size(0, 0).box();
        assertThat(LabelPlacement.place(List.of(item("a", 0, 0)), List.of(), nothing).dropped())
                .containsExactly("a");
    }

    @Test
    void twoItemsOfOneIdAreRefused() {
        List<Item> twins = List.of(item("a", 1, 1), item("a", 2, 2));
        assertThatThrownBy(() -> LabelPlacement.place(twins, List.of(), VIEW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a");
    }

    @Test
    void aMarkWithoutAPlaceIsRefused() {
        Point nowhere = new Point(Double.NaN, 0);
        assertThatThrownBy(() -> new Item(nowhere, 8, LABEL, 0, "a"))
                .isInstanceOf(IllegalArgumentException.class);
        Point here = new Point(0, 0);
        assertThatThrownBy(() -> new Item(here, -1, LABEL, 0, "a"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
