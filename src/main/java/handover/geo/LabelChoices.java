package handover.geo;

import handover.geo.LabelPlacement.Item;
import handover.geo.LabelPlacement.Placed;
import handover.geo.LabelSlots.Candidate;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The positions each label can choose from, with what they cost. Positions and their fixed costs
/// are worked out when first asked for and kept: most labels never look past the first few.
final class LabelChoices {

    /// Advantage of the very place a label had before; outweighs every other cost.
    private static final double SAME_PLACE = 10_000;

    /// Advantage of the side of the mark that a label had before: more than all near sides differ.
    private static final double SAME_SIDE = 12;

    /// The same with a leader line: so little that every place without one is still better.
    private static final double SAME_LEADER = 8;

    /// How far, in pixels, a place may be off and still be the same.
    private static final double SAME = 0.01;

    private final List<Item> items;
    private final LabelField field;
    private final Candidate[][] candidates;
    private final double[][] fixed;
    private final @Nullable Candidate[] kept;
    private final int[] slotBefore;
    private final int slots;
    private long evaluations;

    LabelChoices(List<Item> items, LabelField field) {
        this.items = items;
        this.field = field;
        slots = LabelSlots.count(items.size());
        candidates = new Candidate[items.size()][];
        fixed = new double[items.size()][];
        kept = new Candidate[items.size()];
        slotBefore = new int[items.size()];
        Arrays.fill(slotBefore, LabelSlots.FREE);
    }

    /// Tells where a label was before this run.
    ///
    /// @return whether its mark has not moved and no mark or obstacle covers the place
    boolean remember(int item, Placed before) {
        Item mark = items.get(item);
        slotBefore[item] = before.slot();
        Candidate same =
                before.slot() == LabelSlots.FREE
                        ? LabelSlots.free(
                                mark,
                                Box.at(before.box().minX(), before.box().minY(), mark.label()))
                        : LabelSlots.candidate(mark, before.slot());
        boolean unmoved =
                same.start().distanceTo(before.leaderStart()) < SAME
                        && Math.abs(same.box().minX() - before.box().minX()) < SAME
                        && Math.abs(same.box().minY() - before.box().minY()) < SAME;
        boolean near = !same.leader();
        boolean open = field.fixedCost(item, same) < LabelField.BLOCKED;
        if (open && (unmoved || near)) {
            kept[item] = same.cheaper(unmoved ? SAME_PLACE : SAME_SIDE);
        }
        return open && unmoved;
    }

    /// The place a label had before, if it is still free.
    @Nullable Candidate keep(int item) {
        Candidate same = kept[item];
        return same != null && field.pairCost(item, same) < LabelField.BLOCKED ? same : null;
    }

    /// The cheapest free position of a label among those that stand, or null if none costs less
    /// than the bound.
    @Nullable Candidate best(int item, double bound) {
        double least = bound;
        Candidate best = null;
        Candidate same = kept[item];
        if (same != null) {
            double cost = field.fixedCost(item, same) + field.pairCost(item, same);
            if (cost < least) {
                least = cost;
                best = same;
            }
        }
        for (int slot = 0; slot < slots && LabelSlots.cost(slot) - SAME_SIDE < least; slot++) {
            double base = fixed(item, slot);
            if (base < least) {
                evaluations++;
                double cost = base + field.pairCost(item, candidate(item, slot));
                if (cost < least) {
                    least = cost;
                    best = candidate(item, slot);
                }
            }
        }
        return best;
    }

    /// What a position costs among the labels that stand now.
    double cost(int item, Candidate candidate) {
        evaluations++;
        return field.fixedCost(item, candidate) + field.pairCost(item, candidate);
    }

    /// All positions of a label that no mark or obstacle blocks, in rising order of the table's
    /// cost.
    List<Candidate> allowed(int item) {
        List<Candidate> allowed = new ArrayList<>();
        for (int slot = 0; slot < slots; slot++) {
            if (fixed(item, slot) < LabelField.BLOCKED) {
                allowed.add(candidate(item, slot));
            }
        }
        return allowed;
    }

    /// The placed labels that a position would cover; see [LabelField#conflicts].
    int conflicts(int item, Candidate candidate, int[] into) {
        evaluations++;
        return field.conflicts(item, candidate, into);
    }

    /// How many positions have been weighed so far: the solver's own clock.
    long evaluations() {
        return evaluations;
    }

    private Candidate candidate(int item, int slot) {
        Candidate[] row = candidates[item];
        if (row == null) {
            row = new Candidate[slots];
            candidates[item] = row;
            fixed[item] = new double[slots];
            Arrays.fill(fixed[item], Double.NaN);
        }
        if (row[slot] == null) {
            Candidate fresh = LabelSlots.candidate(items.get(item), slot);
            boolean same = slot == slotBefore[item];
            row[slot] = same ? fresh.cheaper(fresh.leader() ? SAME_LEADER : SAME_SIDE) : fresh;
        }
        return row[slot];
    }

    private double fixed(int item, int slot) {
        Candidate candidate = candidate(item, slot);
        if (Double.isNaN(fixed[item][slot])) {
            evaluations++;
            fixed[item][slot] = field.fixedCost(item, candidate);
        }
        return fixed[item][slot];
    }
}
