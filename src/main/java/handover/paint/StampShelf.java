package handover.paint;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which of a row of canvases holds which stamp, the first canvas below all others. A stamp that
/// has been painted is found again; where two touch, the later one lies on the higher canvas. Some
/// of those out of sight are kept.
final class StampShelf {
    /// With more canvases it is begun anew: where stamps touch, they climb.
    private static final int MOST_CANVASES = 1500;

    private static final int LEAST_ADDED = 16;

    private final long mostBytes;
    private final List<@Nullable StampSpot> held = new ArrayList<>();
    private final Map<Object, List<Integer>> holders = new HashMap<>();
    private final BitSet free = new BitSet();
    private final BitSet seen = new BitSet();

    /// Those out of sight, first the one that has been so for the longest time.
    private final Set<Integer> kept = new LinkedHashSet<>();

    private long keptBytes;

    /// Where a stamp is shown.
    ///
    /// @param canvas its number in the row
    /// @param fresh whether it is still to be painted
    record Given(int canvas, boolean fresh) {}

    /// @param mostBytes so much memory those out of sight may take
    StampShelf(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /// How many canvases there are.
    int size() {
        return held.size();
    }

    /// Whether a canvas holds what is seen.
    boolean sees(int canvas) {
        return seen.get(canvas);
    }

    /// How much memory those out of sight take.
    long keptBytes() {
        return keptBytes;
    }

    /// Forgets what has been painted.
    void forget() {
        holders.clear();
        kept.clear();
        keptBytes = 0;
        seen.clear();
        held.replaceAll(spot -> null);
        free.set(0, held.size());
    }

    /// Gives each stamp a canvas of its own; what is on any other is not seen any more.
    ///
    /// @param stamps the first below
    List<Given> give(List<StampSpot> stamps) {
        if (held.size() > MOST_CANVASES) {
            forget();
        }
        BitSet gone = (BitSet) seen.clone();
        seen.clear();
        letGo(gone, stamps);
        List<Given> given = new ArrayList<>(stamps.size());
        for (StampSpot spot : stamps) {
            given.add(give(spot, above(spot, stamps, given), stamps.size()));
        }
        gone.andNot(seen);
        gone.stream().forEach(this::retire);
        while (keptBytes > mostBytes) {
            int oldest = kept.iterator().next();
            unkeep(oldest);
            empty(oldest);
        }
        return given;
    }

    /// Retires what nobody wants, so that its canvas may be given.
    private void letGo(BitSet gone, List<StampSpot> stamps) {
        Set<Object> wanted = new HashSet<>();
        stamps.forEach(spot -> wanted.add(spot.key()));
        for (int i = gone.nextSetBit(0); i >= 0; i = gone.nextSetBit(i + 1)) {
            if (!wanted.contains(at(i).key())) {
                gone.clear(i);
                retire(i);
            }
        }
    }

    /// The first canvas above all that hold what the stamp must not lie under.
    ///
    /// @param given the canvases of those before it
    private static int above(StampSpot spot, List<StampSpot> stamps, List<Given> given) {
        int above = 0;
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i).canvas() >= above && stamps.get(i).touches(spot)) {
                above = given.get(i).canvas() + 1;
            }
        }
        return above;
    }

    private Given give(StampSpot spot, int from, int wanted) {
        for (int canvas : holders.getOrDefault(spot.key(), List.of())) {
            if (canvas >= from && !seen.get(canvas)) {
                unkeep(canvas);
                seen.set(canvas);
                return new Given(canvas, false);
            }
        }
        int canvas = free.nextSetBit(from);
        if (canvas < 0) {
            canvas = held.size();
            add(Math.max(LEAST_ADDED, wanted / 2));
        }
        free.clear(canvas);
        held.set(canvas, spot);
        holders.computeIfAbsent(spot.key(), key -> new ArrayList<>()).add(canvas);
        seen.set(canvas);
        return new Given(canvas, true);
    }

    private void add(int canvases) {
        for (int i = 0; i < canvases; i++) {
            free.set(held.size());
            held.add(null);
        }
    }

    private StampSpot at(int canvas) {
        return Objects.requireNonNull(held.get(canvas));
    }

    private void retire(int canvas) {
        if (at(canvas).lasting()) {
            kept.add(canvas);
            keptBytes += at(canvas).bytes();
        } else {
            empty(canvas);
        }
    }

    private void unkeep(int canvas) {
        if (kept.remove(canvas)) {
            keptBytes -= at(canvas).bytes();
        }
    }

    private void empty(int canvas) {
        Object key = at(canvas).key();
        List<Integer> all = Objects.requireNonNull(holders.get(key));
        all.remove(Integer.valueOf(canvas));
        if (all.isEmpty()) {
            holders.remove(key);
        }
        held.set(canvas, null);
        free.set(canvas);
    }
}
