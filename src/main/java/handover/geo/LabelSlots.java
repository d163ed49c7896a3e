package handover.geo;

import handover.geo.LabelPlacement.Item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The positions around a mark that a label may take, from the best to the worst: twelve that touch
/// the mark, in cartographic order, then rings further out, which need a leader line. Distances
/// grow with the height of the label, so that a picture at twice the size gives the same map.
final class LabelSlots {

    /// Number of a position that is not one of the table.
    static final int FREE = -1;

    /// Cost of a leader line, before its length.
    static final double LEADER = 20;

    /// Room between a mark and its label, in label heights.
    private static final double GAP = 0.2;

    private static final double[] REACH = {0.6, 1.2, 2, 3, 4, 5.5, 7, 9, 11};
    private static final int DIRECTIONS = 16;
    private static final List<Slot> SLOTS = slots();

    /// In a crowd, long leader lines are a tangle: no more than this many labels may use the whole
    /// table.
    private static final int CROWD = 100;

    private static final double CROWD_COST = LEADER + 7;
    private static final int CROWD_COUNT =
            (int) SLOTS.stream().filter(slot -> slot.cost() <= CROWD_COST).count();

    private LabelSlots() {}

    /// One position.
    ///
    /// @param across -1 wholly left of the mark, 0 centred, 1 wholly right
    /// @param down -1 wholly above, 0 centred, 1 wholly below
    /// @param shorten factor on the gap, so that a corner is not further away than a side
    /// @param reach length of the leader in label heights, 0 without leader
    /// @param cost the less the better
    private record Slot(double across, double down, double shorten, double reach, double cost) {}

    /// A position of one label.
    ///
    /// @param slot number in the table, or [#FREE]
    /// @param box where the label would be
    /// @param cost of the position by itself
    record Candidate(int slot, Box box, boolean leader, Point start, Point end, double cost) {

        /// The same position, preferred by so much.
        Candidate cheaper(double bonus) {
            return new Candidate(slot, box, leader, start, end, cost - bonus);
        }
    }

    /// How many positions a label can choose from when so many labels are to be placed.
    static int count(int labels) {
        return labels > CROWD ? CROWD_COUNT : SLOTS.size();
    }

    /// Cost of a position without regard to what is around; rises with the number.
    static double cost(int slot) {
        return SLOTS.get(slot).cost();
    }

    static Candidate candidate(Item item, int number) {
        Slot slot = SLOTS.get(number);
        double width = item.label().width();
        double height = item.label().height();
        double off = (item.markRadius() + (GAP + slot.reach()) * height) * slot.shorten();
        double left = item.anchor().x() + slot.across() * off + (slot.across() - 1) / 2 * width;
        double top = item.anchor().y() + slot.down() * off + (slot.down() - 1) / 2 * height;
        return at(item, Box.at(left, top, item.label()), number, slot.reach() > 0, slot.cost());
    }

    /// A label anywhere, joined by a leader line.
    static Candidate free(Item item, Box box) {
        double far = item.anchor().distanceTo(box.nearestTo(item.anchor()));
        return at(item, box, FREE, true, LEADER * 2 + far / Math.max(1, item.label().height()));
    }

    private static Candidate at(Item item, Box box, int slot, boolean leader, double cost) {
        Point anchor = item.anchor();
        Point end = box.nearestTo(anchor);
        double far = anchor.distanceTo(end);
        double part = far > item.markRadius() ? item.markRadius() / far : 1;
        Point start = anchor.plus((end.x() - anchor.x()) * part, (end.y() - anchor.y()) * part);
        return new Candidate(slot, box, leader, start, end, cost);
    }

    private static List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        double corner = Math.sqrt(0.5);
        slots.add(new Slot(1, 0, 1, 0, 0));
        slots.add(new Slot(-1, 0, 1, 0, 3));
        slots.add(new Slot(1, -1, corner, 0, 4));
        slots.add(new Slot(1, 1, corner, 0, 5));
        slots.add(new Slot(0, -1, 1, 0, 6));
        slots.add(new Slot(0, 1, 1, 0, 7));
        slots.add(new Slot(-1, -1, corner, 0, 8));
        slots.add(new Slot(-1, 1, corner, 0, 9));
        slots.add(new Slot(1, -0.5, 1, 0, 9.5));
        slots.add(new Slot(1, 0.5, 1, 0, 10));
        slots.add(new Slot(-1, -0.5, 1, 0, 10.5));
        slots.add(new Slot(-1, 0.5, 1, 0, 11));
        for (double reach : REACH) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double across = Math.cos(2 * Math.PI * i / DIRECTIONS);
                double down = Math.sin(2 * Math.PI * i / DIRECTIONS);
                double cost = LEADER + 2.5 * reach + 1.2 * (1 - across) + 0.4 * (1 + down);
                slots.add(new Slot(across, down, 1, reach, cost));
            }
        }
        slots.sort(Comparator.comparingDouble(Slot::cost));
        return List.copyOf(slots);
    }
}
