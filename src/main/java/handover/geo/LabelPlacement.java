package handover.geo;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Places the labels of point marks so that no label covers another label, a mark or an obstacle,
/// or leaves the view.
///
/// Point-feature labelling is NP-hard, so this is a greedy placement by priority followed by a
/// bounded repair (J. Christensen, J. Marks, S. Shieber, *An Empirical Study of Algorithms for
/// Point-Feature Label Placement*, ACM Transactions on Graphics 14, 1995, compares such schemes).
/// The order of preference around a mark, right side first, follows E. Imhof, *Positioning Names on
/// Maps*, The American Cartographer 2, 1975. Where nothing near is free, the label moves out and
/// gets a leader line.
///
/// The answer depends on nothing but the arguments, and not on the order of the items. Given the
/// previous layout, labels whose marks have not moved stay where they are while that place is free:
/// they do not jump while the day changes.
public final class LabelPlacement {

    private LabelPlacement() {}

    /// A mark that wants a label.
    ///
    /// @param anchor middle of the mark, pixels of the view
    /// @param markRadius radius of the circle around the whole mark; the label keeps clear of it
    /// @param label size of the text as it will be drawn, its halo included
    /// @param priority the greater is placed first; give the selected site a greater one than all
    /// others
    /// @param id name of the item, unique in a list
    public record Item(Point anchor, double markRadius, Size label, int priority, String id) {

        /// @throws IllegalArgumentException if the anchor is not finite or the radius negative or
        /// not finite
        public Item {
            if (!Double.isFinite(anchor.x() + anchor.y())
                    || !(markRadius >= 0 && Double.isFinite(markRadius))) {
                throw new IllegalArgumentException(
                        "not a mark: " + anchor + ", radius " + markRadius);
            }
        }
    }

    /// A label in its place.
    ///
    /// @param id of the item
    /// @param box where the text goes, of exactly the item's label size
    /// @param leader whether the label stands so far off that a line should join it to its mark
    /// @param leaderStart end of that line on the edge of the mark; also given without leader
    /// @param leaderEnd end of that line on the edge of the box
    /// @param slot number of the position around the mark, -1 for a free one; only a later
    /// placement reads it
    public record Placed(
            String id, Box box, boolean leader, Point leaderStart, Point leaderEnd, int slot) {}

    /// All labels of one view.
    ///
    /// @param placed highest priority first, then by id
    /// @param dropped ids that found no room, lowest priority first
    /// @param outside ids whose anchor lies outside the view; their marks still keep labels away
    public record Layout(List<Placed> placed, List<String> dropped, List<String> outside) {

        /// Nothing placed yet.
        public static final Layout EMPTY = new Layout(List.of(), List.of(), List.of());

        public Layout {
            placed = List.copyOf(placed);
            dropped = List.copyOf(dropped);
            outside = List.copyOf(outside);
        }

        /// The label of an item, if it found a place.
        public Optional<Placed> of(String id) {
            return placed.stream().filter(label -> label.id().equals(id)).findFirst();
        }
    }

    /// Places labels with no thought for what was there before, as for a picture.
    ///
    /// @param items marks with their labels
    /// @param obstacles boxes to keep free, in pixels of the view: plates, legend, scale bar
    /// @param view box that the labels stay in
    /// @throws IllegalArgumentException if two items have the same id
    public static Layout place(List<Item> items, List<Box> obstacles, Box view) {
        return place(items, obstacles, view, Layout.EMPTY);
    }

    /// Places labels, each where it was in the previous layout if that is still good.
    ///
    /// A label whose mark has not moved keeps its place while it is free. After a move of the
    /// camera it keeps its side of the mark; a leader line goes as soon as a place without one is
    /// free.
    ///
    /// @param items marks with their labels
    /// @param obstacles boxes to keep free, in pixels of the view
    /// @param view box that the labels stay in
    /// @param previous the layout last shown; items it does not know are placed afresh
    /// @throws IllegalArgumentException if two items have the same id
    public static Layout place(List<Item> items, List<Box> obstacles, Box view, Layout previous) {
        Set<String> ids = new HashSet<>();
        for (Item item : items) {
            if (!ids.add(item.id())) {
                throw new IllegalArgumentException("two items have the id " + item.id());
            }
        }
        return new LabelSolver(items, obstacles, view, previous).solve();
    }
}
