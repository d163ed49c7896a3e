package handover.geo;

import handover.geo.LabelPlacement.Item;
import handover.geo.LabelPlacement.Layout;
import handover.geo.LabelPlacement.Placed;
import handover.geo.LabelSlots.Candidate;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One run of [LabelPlacement]: keeps what may stay, places the rest by priority, then repairs.
///
/// Items are worked on in one fixed order, by priority and then by id, and the repair counts its
/// steps instead of reading a clock; so the same arguments always give the same layout.
final class LabelSolver {

    private final List<Item> inView = new ArrayList<>();
    private final List<Item> outside = new ArrayList<>();
    private final LabelField field;
    private final LabelRepair repair;
    private final LabelChoices choices;
    private final Box view;
    private final boolean settled;

    LabelSolver(List<Item> items, List<Box> obstacles, Box view, Layout previous) {
        this.view = view;
        Comparator<Item> order =
                Comparator.comparingInt(Item::priority).reversed().thenComparing(Item::id);
        for (Item item : items.stream().sorted(order).toList()) {
            (view.contains(item.anchor()) ? inView : outside).add(item);
        }
        List<Item> all = new ArrayList<>(inView);
        all.addAll(outside);
        field = new LabelField(all, obstacles, view);
        choices = new LabelChoices(inView, field);
        repair = new LabelRepair(inView.size(), field, choices);
        settled = remember(previous);
    }

    /// Takes over the previous layout.
    ///
    /// @return whether every label of then can stay and every item of now was there
    private boolean remember(Layout previous) {
        Map<String, Placed> before = new HashMap<>();
        previous.placed().forEach(label -> before.put(label.id(), label));
        Set<String> dropped = new HashSet<>(previous.dropped());
        boolean same = true;
        for (int i = 0; i < inView.size(); i++) {
            String id = inView.get(i).id();
            Placed label = before.get(id);
            if (label != null) {
                same &= choices.remember(i, label);
            } else {
                same &= dropped.contains(id);
            }
        }
        return same;
    }

    Layout solve() {
        for (int i = 0; i < inView.size(); i++) {
            Candidate same = choices.keep(i);
            if (same != null) {
                field.put(i, same);
            }
        }
        fill();
        if (!settled) {
            repair.run();
            fill();
        }
        return layout();
    }

    private void fill() {
        for (int i = 0; i < inView.size(); i++) {
            if (field.placed(i) == null) {
                fill(i);
            }
        }
    }

    private void fill(int item) {
        Candidate best = choices.best(item, LabelField.BLOCKED);
        if (best != null) {
            field.put(item, best);
            return;
        }
        List<Candidate> wanted = choices.allowed(item);
        if (!push(item, wanted) && isSelected(item)) {
            push(item, anywhere(item));
        }
    }

    /// Puts a label where only labels of lower priority stand; those go, and are placed again in
    /// their turn.
    private boolean push(int item, List<Candidate> wanted) {
        int[] hit = new int[inView.size()];
        for (Candidate candidate : wanted) {
            int count = field.conflicts(item, candidate, hit);
            boolean lower = true;
            for (int k = 0; k < count; k++) {
                lower &= inView.get(hit[k]).priority() < inView.get(item).priority();
            }
            if (lower) {
                for (int k = 0; k < count; k++) {
                    field.take(hit[k]);
                }
                field.put(item, candidate);
                return true;
            }
        }
        return false;
    }

    private boolean isSelected(int item) {
        return item == 0
                && (inView.size() == 1 || inView.get(0).priority() > inView.get(1).priority());
    }

    /// Every place in the view that a label could take, the nearest first, in steps of half its
    /// height.
    private List<Candidate> anywhere(int item) {
        Item mark = inView.get(item);
        Size size = mark.label();
        double step = Math.max(4, size.height() / 2);
        List<Candidate> found = new ArrayList<>();
        for (double top = view.minY(); top + size.height() <= view.maxY(); top += step) {
            for (double left = view.minX(); left + size.width() <= view.maxX(); left += step) {
                Candidate candidate = LabelSlots.free(mark, Box.at(left, top, size));
                if (field.fixedCost(item, candidate) < LabelField.BLOCKED) {
                    found.add(candidate);
                }
            }
        }
        found.sort(Comparator.comparingDouble(Candidate::cost));
        return found;
    }

    private Layout layout() {
        List<Placed> placed = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        for (int i = 0; i < inView.size(); i++) {
            String id = inView.get(i).id();
            @Nullable Candidate at = field.placed(i);
            if (at == null) {
                dropped.addFirst(id);
            } else {
                placed.add(new Placed(id, at.box(), at.leader(), at.start(), at.end(), at.slot()));
            }
        }
        return new Layout(placed, dropped, outside.stream().map(Item::id).toList());
    }
}
