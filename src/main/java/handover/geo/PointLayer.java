package handover.geo;

import java.util.Arrays;

/// The squares of one size that have points, numbered from 0. What a square says of its points is
/// worked out once, so that a view costs what it shows.
public final class PointLayer {
    /// Of more points than these nobody asks how far they are apart.
    private static final int FEW = 4;

    private final PointGrid grid;
    private final int level;
    private final int[] codes;
    private final int[] starts;
    private final double[] middleX;
    private final double[] middleY;
    private final double[] apart;

    PointLayer(PointGrid grid, int level, int[] deepest) {
        this.grid = grid;
        this.level = level;
        int shift = 2 * (PointGrid.DEEPEST - level);
        int[] found = new int[deepest.length];
        int[] begin = new int[deepest.length + 1];
        int cells = 0;
        for (int i = 0; i < deepest.length; i++) {
            int code = deepest[i] >>> shift;
            if (cells == 0 || found[cells - 1] != code) {
                found[cells] = code;
                begin[cells++] = i;
            }
        }
        begin[cells] = deepest.length;
        codes = Arrays.copyOf(found, cells);
        starts = Arrays.copyOf(begin, cells + 1);
        middleX = new double[cells];
        middleY = new double[cells];
        apart = new double[cells];
        for (int cell = 0; cell < cells; cell++) {
            measure(cell);
        }
    }

    private void measure(int cell) {
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < size(cell); i++) {
            sumX += grid.x(point(cell, i));
            sumY += grid.y(point(cell, i));
        }
        middleX[cell] = sumX / size(cell);
        middleY[cell] = sumY / size(cell);
        apart[cell] = size(cell) > FEW ? 0 : closest(cell);
    }

    private double closest(int cell) {
        double closest = Double.MAX_VALUE;
        for (int i = 0; i < size(cell); i++) {
            for (int j = 0; j < i; j++) {
                double dx = grid.x(point(cell, i)) - grid.x(point(cell, j));
                double dy = grid.y(point(cell, i)) - grid.y(point(cell, j));
                closest = Math.min(closest, Math.sqrt(dx * dx + dy * dy));
            }
        }
        return closest;
    }

    /// The level of these squares.
    public int level() {
        return level;
    }

    /// How many squares have points.
    public int cells() {
        return codes.length;
    }

    /// How many points a square has, at least one.
    public int size(int cell) {
        return starts[cell + 1] - starts[cell];
    }

    /// A point of a square.
    ///
    /// @param place from 0, less than its size
    public int point(int cell, int place) {
        return grid.at(starts[cell] + place);
    }

    /// The square of a point.
    public int cellOf(int point) {
        int found = Arrays.binarySearch(starts, 0, codes.length, grid.rank(point));
        return found >= 0 ? found : -found - 2;
    }

    /// The mean of a square's points, world units.
    public Point middle(int cell) {
        return new Point(middleX[cell], middleY[cell]);
    }

    /// The least distance of two of a square's points in world units: without end if there is but
    /// one, 0 if there are so many that it does not matter.
    public double apart(int cell) {
        return apart[cell];
    }

    /// The square itself, world units.
    public Box box(int cell) {
        double side = 1.0 / (1 << level);
        double left = Morton.column(codes[cell]) * side;
        double top = Morton.row(codes[cell]) * side;
        return new Box(left, top, left + side, top + side);
    }

    /// The smallest box around a square's points, world units.
    public Box extent(int cell) {
        var first = new Point(grid.x(point(cell, 0)), grid.y(point(cell, 0)));
        Box extent = Box.around(first, 0);
        for (int i = 1; i < size(cell); i++) {
            var next = new Point(grid.x(point(cell, i)), grid.y(point(cell, i)));
            extent = extent.hull(Box.around(next, 0));
        }
        return extent;
    }

    /// The squares that meet a box of the world, by their numbers.
    ///
    /// @param world world units
    public int[] in(Box world) {
        int side = 1 << level;
        int left = (int) Math.clamp(Math.floor(world.minX() * side), 0, side - 1);
        int right = (int) Math.clamp(Math.floor(world.maxX() * side), 0, side - 1);
        int top = (int) Math.clamp(Math.floor(world.minY() * side), 0, side - 1);
        int bottom = (int) Math.clamp(Math.floor(world.maxY() * side), 0, side - 1);
        int[] found = new int[Math.min(cells(), (right - left + 1) * (bottom - top + 1))];
        int count = 0;
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                int cell = Arrays.binarySearch(codes, Morton.code(column, row));
                if (cell >= 0) {
                    found[count++] = cell;
                }
            }
        }
        int[] cells = Arrays.copyOf(found, count);
        Arrays.sort(cells);
        return cells;
    }
}
