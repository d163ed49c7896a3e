package handover.basemap;

import handover.geo.Box;

import java.util.List;
import java.util.function.Supplier;

/// The base map: names, and the same shapes at several levels of detail.
///
/// A level is unpacked when it is first asked for and then kept, so that the first frame pays for
/// one level only. Safe to use from several threads.
public final class Basemap {
    private static final Box EVERYWHERE =
            new Box(
                    Double.NEGATIVE_INFINITY,
                    Double.NEGATIVE_INFINITY,
                    Double.POSITIVE_INFINITY,
                    Double.POSITIVE_INFINITY);

    private final BasemapNames names;
    private final List<Slot> slots;
    private final Box region;
    private final Supplier<Basemap> beyond;

    /// A level not yet unpacked: up to which zoom it serves, and how to get it.
    public record Packed(double topZoom, Supplier<BasemapLevel> unpack) {}

    /// A base map of levels given from coarse to fine, complete wherever it is looked at.
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
        this.region = EVERYWHERE;
        this.beyond = () -> this;
    }

    private Basemap(Basemap near, Box region, Supplier<Basemap> others) {
        this.names = near.names;
        this.slots = near.slots;
        this.region = region;
        this.beyond = new Once(others)::get;
    }

    /// The same map, with a coarser one for what lies outside it.
    ///
    /// @param within world units: where this map is complete
    /// @param others reads the coarser one; asked at most once, when something outside is seen
    public Basemap within(Box within, Supplier<Basemap> others) {
        return new Basemap(this, within, others);
    }

    /// World units: where this map is complete.
    public Box region() {
        return region;
    }

    /// The map for what lies outside; this one if there is no other.
    public Basemap beyond() {
        return beyond.get();
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

    private static final class Once {
        private final Supplier<Basemap> read;
        private List<Basemap> map = List.of();

        Once(Supplier<Basemap> read) {
            this.read = read;
        }

        synchronized Basemap get() {
            if (map.isEmpty()) {
                map = List.of(read.get());
            }
            return map.getFirst();
        }
    }
}
