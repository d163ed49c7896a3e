package handover.geo;

import handover.geo.LabelPlacement.Item;
import handover.geo.LabelSlots.Candidate;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What stands on the map while labels are being placed: marks and obstacles, which never move, and
/// the labels and leader lines placed so far. Answers what a further label would cost.
///
/// Covering something is not a cost but [#BLOCKED]; the costs weigh what is only ugly.
final class LabelField {

    static final double BLOCKED = Double.POSITIVE_INFINITY;

    private static final double LEADER_OVER_MARK = 25;
    private static final double LEADER_UNDER_PLATE = 100;
    private static final double LEADER_OVER_LABEL = 60;
    private static final double LEADER_OVER_LEADER = 40;
    private static final double NEAR_FOREIGN_MARK = 4;

    /// Clear room around a label, in heights of the lowest label.
    private static final double CLEAR = 0.1;

    /// Side of a cell of the grids in mean label heights.
    private static final double CELL = 2;

    private final List<Item> items;
    private final List<Box> obstacles;
    private final Box view;
    private final double clear;
    private final BoxGrid marks;
    private final BoxGrid walls;
    private final BoxGrid labels;
    private final BoxGrid leaders;
    private final @Nullable Candidate[] placed;

    LabelField(List<Item> items, List<Box> obstacles, Box view) {
        this.items = items;
        this.obstacles = obstacles;
        this.view = view;
        double lowest = Double.MAX_VALUE;
        double heights = 0;
        for (Item item : items) {
            lowest = Math.min(lowest, item.label().height());
            heights += item.label().height();
        }
        clear = items.isEmpty() ? 0 : CLEAR * lowest;
        double cell = items.isEmpty() ? 1 : CELL * heights / items.size();
        marks = new BoxGrid(view, cell, items.size());
        walls = new BoxGrid(view, cell, obstacles.size());
        labels = new BoxGrid(view, cell, items.size());
        leaders = new BoxGrid(view, cell, items.size());
        placed = new Candidate[items.size()];
        for (int i = 0; i < items.size(); i++) {
            marks.add(i, Box.around(items.get(i).anchor(), items.get(i).markRadius()));
        }
        for (int i = 0; i < obstacles.size(); i++) {
            walls.add(i, obstacles.get(i));
        }
    }

    @Nullable Candidate placed(int item) {
        return placed[item];
    }

    void put(int item, Candidate candidate) {
        placed[item] = candidate;
        labels.add(item, candidate.box());
        if (candidate.leader()) {
            leaders.add(item, Segments.hull(candidate.start(), candidate.end()));
        }
    }

    /// Takes a label away, if there is one.
    void take(int item) {
        Candidate candidate = placed[item];
        if (candidate == null) {
            return;
        }
        placed[item] = null;
        labels.remove(item, candidate.box());
        if (candidate.leader()) {
            leaders.remove(item, Segments.hull(candidate.start(), candidate.end()));
        }
    }

    /// Cost of a position among marks and obstacles alone, the position's own cost included, or
    /// [#BLOCKED].
    double fixedCost(int item, Candidate candidate) {
        Box box = candidate.box();
        Box wide = box.expand(clear);
        if (!view.contains(box)
                || marks.any(wide, mark -> gap(mark, box) < clear)
                || walls.any(wide, wall -> wide.intersects(obstacles.get(wall)))) {
            return BLOCKED;
        }
        double cost = candidate.cost();
        double near = Math.max(clear, box.height() / 2);
        int count = marks.search(box.expand(near));
        for (int k = 0; k < count; k++) {
            if (marks.found(k) != item && gap(marks.found(k), box) < near) {
                cost += NEAR_FOREIGN_MARK;
            }
        }
        return candidate.leader()
                ? cost + marksUnderLeader(item, candidate) + wallsOverLeader(candidate)
                : cost;
    }

    /// Free room between a mark and a label, in pixels; negative if the label covers the mark.
    private double gap(int mark, Box label) {
        Item item = items.get(mark);
        return item.anchor().distanceTo(label.nearestTo(item.anchor())) - item.markRadius();
    }

    private double wallsOverLeader(Candidate candidate) {
        double cost = 0;
        int count = walls.search(Segments.hull(candidate.start(), candidate.end()));
        for (int k = 0; k < count; k++) {
            if (Segments.meets(candidate.start(), candidate.end(), obstacles.get(walls.found(k)))) {
                cost += LEADER_UNDER_PLATE;
            }
        }
        return cost;
    }

    private double marksUnderLeader(int item, Candidate candidate) {
        double cost = 0;
        int count = marks.search(Segments.hull(candidate.start(), candidate.end()));
        for (int k = 0; k < count; k++) {
            int other = marks.found(k);
            Item mark = items.get(other);
            if (other != item
                    && Segments.distance(mark.anchor(), candidate.start(), candidate.end())
                            < mark.markRadius()) {
                cost += LEADER_OVER_MARK;
            }
        }
        return cost;
    }

    /// Finds the placed labels that a position would cover.
    ///
    /// @param into receives their numbers while there is room
    /// @return how many there are, at most the length of `into`
    int conflicts(int item, Candidate candidate, int[] into) {
        Box box = candidate.box().expand(clear);
        int count = labels.search(box);
        int conflicts = 0;
        for (int k = 0; k < count && conflicts < into.length; k++) {
            int other = labels.found(k);
            if (other != item && covers(box, other)) {
                into[conflicts++] = other;
            }
        }
        return conflicts;
    }

    /// Cost of a position among the other labels and leader lines that stand now, or [#BLOCKED].
    double pairCost(int item, Candidate candidate) {
        Box box = candidate.box().expand(clear);
        if (labels.any(box, other -> other != item && covers(box, other))) {
            return BLOCKED;
        }
        return leadersUnderLabel(item, candidate)
                + (candidate.leader() ? underLeader(item, candidate) : 0);
    }

    private boolean covers(Box box, int other) {
        Candidate label = placed[other];
        return label != null && box.intersects(label.box());
    }

    private double leadersUnderLabel(int item, Candidate candidate) {
        double cost = 0;
        int count = leaders.search(candidate.box());
        for (int k = 0; k < count; k++) {
            Candidate other = placed[leaders.found(k)];
            if (leaders.found(k) != item
                    && other != null
                    && Segments.meets(other.start(), other.end(), candidate.box())) {
                cost += LEADER_OVER_LABEL;
            }
        }
        return cost;
    }

    private double underLeader(int item, Candidate candidate) {
        double cost = 0;
        Box hull = Segments.hull(candidate.start(), candidate.end());
        int count = labels.search(hull);
        for (int k = 0; k < count; k++) {
            Candidate other = placed[labels.found(k)];
            if (labels.found(k) != item
                    && other != null
                    && Segments.meets(candidate.start(), candidate.end(), other.box())) {
                cost += LEADER_OVER_LABEL;
            }
        }
        count = leaders.search(hull);
        for (int k = 0; k < count; k++) {
            Candidate other = placed[leaders.found(k)];
            if (leaders.found(k) != item
                    && other != null
                    && Segments.cross(
                            candidate.start(), candidate.end(), other.start(), other.end())) {
                cost += LEADER_OVER_LEADER;
            }
        }
        return cost;
    }
}
