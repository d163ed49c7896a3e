package handover.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import handover.geo.LabelPlacement.Item;
import handover.geo.LabelPlacement.Layout;
import handover.geo.LabelPlacement.Placed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What must be true of every placement, checked without any of the placement's own geometry.
final class LabelRules {

    private LabelRules() {}

    static void hold(Layout layout, List<Item> items, List<Box> obstacles, Box view) {
        everyItemIsAccountedForOnce(layout, items);
        Map<String, Item> byId = new HashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        List<Placed> placed = layout.placed();
        for (int i = 0; i < placed.size(); i++) {
            Placed label = placed.get(i);
            Item own = byId.get(label.id());
            assertThat(own).isNotNull();
            assertThat(label.box().width()).isCloseTo(own.label().width(), within(1e-6));
            assertThat(label.box().height()).isCloseTo(own.label().height(), within(1e-6));
            assertThat(view.contains(label.box())).as("%s in the view", label).isTrue();
            for (int k = i + 1; k < placed.size(); k++) {
                assertThat(overlap(label.box(), placed.get(k).box()))
                        .as("%s and %s", label, placed.get(k))
                        .isFalse();
            }
            for (Item mark : items) {
                assertThat(covers(label.box(), mark))
                        .as("%s on the mark of %s", label, mark.id())
                        .isFalse();
            }
            for (Box obstacle : obstacles) {
                assertThat(overlap(label.box(), obstacle))
                        .as("%s on %s", label, obstacle)
                        .isFalse();
            }
            leaderJoinsMarkAndLabel(label, own);
        }
    }

    private static void everyItemIsAccountedForOnce(Layout layout, List<Item> items) {
        List<String> ids = new ArrayList<>(layout.placed().stream().map(Placed::id).toList());
        ids.addAll(layout.dropped());
        ids.addAll(layout.outside());
        assertThat(ids).containsExactlyInAnyOrderElementsOf(items.stream().map(Item::id).toList());
    }

    private static void leaderJoinsMarkAndLabel(Placed label, Item own) {
        Box box = label.box();
        Point end = label.leaderEnd();
        boolean onEdge =
                Math.min(Math.abs(end.x() - box.minX()), Math.abs(end.x() - box.maxX())) < 1e-6
                        || Math.min(Math.abs(end.y() - box.minY()), Math.abs(end.y() - box.maxY()))
                                < 1e-6;
        assertThat(onEdge && box.expand(1e-6).contains(end)).as("end of %s", label).isTrue();
        double fromMiddle =
                Math.hypot(
                        label.leaderStart().x() - own.anchor().x(),
                        label.leaderStart().y() - own.anchor().y());
        assertThat(fromMiddle).isCloseTo(own.markRadius(), within(1e-6));
    }

    static boolean overlap(Box a, Box b) {
        double width = Math.min(a.maxX(), b.maxX()) - Math.max(a.minX(), b.minX());
        double height = Math.min(a.maxY(), b.maxY()) - Math.max(a.minY(), b.minY());
        return width > 0 && height > 0;
    }

    static boolean covers(Box box, Item mark) {
        double dx =
                Math.max(
                        0,
                        Math.max(box.minX() - mark.anchor().x(), mark.anchor().x() - box.maxX()));
        double dy =
                Math.max(
                        0,
                        Math.max(box.minY() - mark.anchor().y(), mark.anchor().y() - box.maxY()));
        return Math.hypot(dx, dy) < mark.markRadius();
    }
}
