package handover.paint;

import handover.geo.Box;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The room left for lesser names: first come, first served.
final class Room {
    private final Box view;
    private final List<Box> taken;

    Room(Box view, Collection<Box> taken) {
        this.view = view;
        this.taken = new ArrayList<>(taken);
    }

    /// Takes the box if it lies in the view and nothing is there.
    boolean take(Box wish) {
        return has(wish) && taken.add(wish);
    }

    /// Whether the box could be taken.
    boolean has(Box wish) {
        return view.contains(wish) && free(wish);
    }

    /// Whether nothing is there.
    boolean free(Box wish) {
        for (Box box : taken) {
            if (box.intersects(wish)) {
                return false;
            }
        }
        return true;
    }
}
