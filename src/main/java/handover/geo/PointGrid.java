package handover.geo;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// Points gathered into squares of the map, and those into squares twice as wide, and so on: a
/// quadtree laid out flat, by G. M. Morton's order (*A Computer Oriented Geodetic Data Base*, IBM,
/// 1966), in which every square is one stretch of the list.
///
/// The squares are fixed to the map and not to the view, so that what shares one does not depend
/// on where one looks, only on how near. Immutable but for layers that are made when first asked
/// for; safe to ask from any thread.
public final class PointGrid {
    /// The number of the layer with the smallest squares, of which `2^DEEPEST` span the world.
    public static final int DEEPEST = 14;

    private static final int INDEX_BITS = 32;

    private final double[] x;
    private final double[] y;
    private final int[] order;
    private final int[] rank;
    private final int[] codes;
    private final @Nullable PointLayer[] layers = new PointLayer[DEEPEST + 1];

    private PointGrid(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        long[] keys = new long[x.length];
        for (int i = 0; i < x.length; i++) {
            int code = Morton.code(cell(x[i]), cell(y[i]));
            keys[i] = (long) code << INDEX_BITS | i;
        }
        Arrays.parallelSort(keys);
        order = new int[x.length];
        rank = new int[x.length];
        codes = new int[x.length];
        for (int i = 0; i < keys.length; i++) {
            order[i] = (int) keys[i];
            rank[order[i]] = i;
            codes[i] = (int) (keys[i] >>> INDEX_BITS);
        }
    }

    /// The grid of these points.
    ///
    /// @param x world units; beyond the unit square they count to the squares at its edge
    /// @param y world units, as many
    /// @throws IllegalArgumentException if there are not as many of the one as of the other
    public static PointGrid of(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " and " + y.length);
        }
        return new PointGrid(x.clone(), y.clone());
    }

    private static int cell(double world) {
        int cells = 1 << DEEPEST;
        return (int) Math.clamp(Math.floor(world * cells), 0, cells - 1);
    }

    /// How many points there are.
    public int size() {
        return x.length;
    }

    /// The layer whose squares are, at a zoom, from `least` to twice as many pixels wide; or the
    /// deepest.
    public int level(double zoom, double least) {
        double squares = zoom + Math.log(Camera.TILE / least) / Math.log(2);
        return (int) Math.clamp(Math.floor(squares + 1e-9), 0, DEEPEST);
    }

    /// The squares of a level that have points.
    public synchronized PointLayer layer(int level) {
        PointLayer layer = layers[level];
        if (layer == null) {
            layer = new PointLayer(this, level, codes);
            layers[level] = layer;
        }
        return layer;
    }

    /// The point at a place of the order in which those of a square follow one another.
    int at(int place) {
        return order[place];
    }

    /// The place of a point in that order.
    int rank(int point) {
        return rank[point];
    }

    /// World units.
    public double x(int point) {
        return x[point];
    }

    /// World units.
    public double y(int point) {
        return y[point];
    }
}
