package handover.tools.basemap;

/// A point well inside a ring, for its name.
final class Inside {
    private static final int STEPS = 28;

    private Inside() {}

    /// The point of a grid over the ring's box that lies farthest from its line; sideways counts
    /// less, since names are wide.
    static double[] of(double[] ring) {
        Area box = Area.around(ring);
        double[] best = {(box.minX() + box.maxX()) / 2, (box.minY() + box.maxY()) / 2};
        double most = 0;
        for (int i = 1; i < STEPS; i++) {
            for (int j = 1; j < STEPS; j++) {
                double x = box.minX() + (box.maxX() - box.minX()) * i / STEPS;
                double y = box.minY() + (box.maxY() - box.minY()) * j / STEPS;
                double room = Lines.inside(ring, x, y) ? room(ring, x, y) : 0;
                if (room > most) {
                    most = room;
                    best = new double[] {x, y};
                }
            }
        }
        return best;
    }

    private static double room(double[] ring, double x, double y) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < ring.length; i += 2) {
            least = Math.min(least, Math.hypot((ring[i] - x) / 2, ring[i + 1] - y));
        }
        return least;
    }
}
