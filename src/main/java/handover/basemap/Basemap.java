package handover.basemap;

import java.util.List;
import java.util.function.Supplier;

/// The base map: names, and the same shapes at several levels of detail.
///
/// A level is unpacked when it is first asked for and then kept, so that the first frame pays for
/// one level only. Safe to use from several threads.
public final class Basemap {
    private final BasemapNames names;
    private final List<Slot> slots;

    /// A level not yet unpacked: up to which zoom it serves, and how to get it.
    public record Packed(double topZoom, Supplier<BasemapLevel> unpack) {}

    /// A base map of levels given from coarse to fine.
    ///
    /// @throws IllegalArgumentException if there is no level, or they are not in order
    public Basemap(BasemapNames names, List<Packed> levels) {
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("a base map needs a level");
        }
        for (int i = 1; i < levels.size(); i++) {
            if (!(levels.get(i).topZoom() > levels.get(i - 1).topZoom())) {
                throw new IllegalArgumentException("levels must go from coarse to fine");
            }
        }
        this.names = names;
        this.slots = levels.stream().map(Slot::new).toList();
    }

    /// Towns, countries and waters.
    public BasemapNames names() {
        return names;
    }

    /// The number of levels.
    public int levels() {
        return slots.size();
    }

    /// The level by its place, 0 the coarsest.
    ///
    /// @throws IndexOutOfBoundsException if there is no such level
    public BasemapLevel levelAt(int index) {
        return slots.get(index).get();
    }

    /// The coarsest level that is still crisp at a zoom, the finest beyond all. At zoom z the
    /// world is 256·2^z logical pixels wide; for a picture or a screen of scale s pass z +
    /// log2(s) to have it crisp in real pixels.
    public BasemapLevel level(double zoom) {
        return levelAt(indexFor(zoom));
    }

    /// The place of the level that [#level] answers with: compare it to see whether a zoom needs
    /// other shapes.
    public int indexFor(double zoom) {
        int index = 0;
        while (index < slots.size() - 1 && zoom > slots.get(index).packed.topZoom()) {
            index++;
        }
        return index;
    }

    private static final class Slot {
        private final Packed packed;
        private List<BasemapLevel> level = List.of();

        Slot(Packed packed) {
            this.packed = packed;
        }

        synchronized BasemapLevel get() {
            if (level.isEmpty()) {
                level = List.of(packed.unpack().get());
            }
            return level.getFirst();
        }
    }
}
