package handover.geo;

import handover.geo.LabelSlots.Candidate;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Improves a placement step by step: a label that stands badly, or not at all, takes a better
/// place, if need be one where one or two others stand that can step aside at less cost. No label
/// is ever given up for another here.
final class LabelRepair {

    private static final int ROUNDS = 4;
    private static final double DROPPED = 1_000_000;
    private static final double BARELY = 1e-6;

    private final int count;
    private final LabelField field;
    private final LabelChoices choices;
    private final int[] hit = new int[3];
    private long limit;

    LabelRepair(int count, LabelField field, LabelChoices choices) {
        this.count = count;
        this.field = field;
        this.choices = choices;
    }

    void run() {
        limit = choices.evaluations() + 2_000 + 20L * count;
        boolean changed = true;
        for (int round = 0; changed && round < ROUNDS; round++) {
            changed = false;
            for (int i = 0; i < count && choices.evaluations() < limit; i++) {
                changed |= improve(i);
            }
        }
    }

    private boolean improve(int item) {
        double now = standingCost(item);
        if (now <= LabelSlots.cost(0)) {
            return false;
        }
        Candidate old = field.placed(item);
        field.take(item);
        Candidate better = choices.best(item, now - BARELY);
        if (better != null) {
            field.put(item, better);
            return true;
        }
        restore(item, old);
        return (old == null || old.leader() || now >= LabelSlots.LEADER) && shove(item, now);
    }

    /// Tries the places that others hold, the best first.
    private boolean shove(int item, double now) {
        Candidate old = field.placed(item);
        field.take(item);
        for (Candidate candidate : choices.allowed(item)) {
            if (candidate.cost() >= now || choices.evaluations() >= limit) {
                break;
            }
            int conflicts = choices.conflicts(item, candidate, hit);
            if (conflicts > 0
                    && conflicts < hit.length
                    && swap(item, candidate, hit.clone(), conflicts, now)) {
                return true;
            }
        }
        restore(item, old);
        return false;
    }

    private boolean swap(int item, Candidate candidate, int[] others, int conflicts, double now) {
        List<Candidate> before = new ArrayList<>();
        double old = now;
        for (int k = 0; k < conflicts; k++) {
            old += standingCost(others[k]);
        }
        for (int k = 0; k < conflicts; k++) {
            before.add(Objects.requireNonNull(field.placed(others[k])));
            field.take(others[k]);
        }
        double cost = choices.cost(item, candidate);
        field.put(item, candidate);
        for (int k = 0; k < conflicts && cost < old; k++) {
            Candidate aside = choices.best(others[k], old - cost);
            if (aside == null) {
                cost = LabelField.BLOCKED;
            } else {
                cost += choices.cost(others[k], aside);
                field.put(others[k], aside);
            }
        }
        if (cost < old - BARELY) {
            return true;
        }
        field.take(item);
        for (int k = 0; k < conflicts; k++) {
            field.take(others[k]);
            field.put(others[k], before.get(k));
        }
        return false;
    }

    private double standingCost(int item) {
        Candidate at = field.placed(item);
        return at == null ? DROPPED : choices.cost(item, at);
    }

    private void restore(int item, @Nullable Candidate old) {
        if (old != null) {
            field.put(item, old);
        }
    }
}
