package handover.raster;

import java.util.Arrays;
import java.util.function.Consumer;

/// Cuts a line into dashes.
///
/// @param on the length of a dash
/// @param off the length of what is left out after it
public record Dashes(double on, double off) {

    /// Hands on each dash, the first at the beginning of the line.
    ///
    /// @param xy the points of the line, `x, y, x, y …`
    public void cut(double[] xy, Consumer<double[]> to) {
        double[] dash = new double[xy.length + 4];
        int n = 0;
        boolean drawn = true;
        double left = on;
        for (int i = 0; i + 3 < xy.length; i += 2) {
            double dx = xy[i + 2] - xy[i];
            double dy = xy[i + 3] - xy[i + 1];
            double length = Math.sqrt(dx * dx + dy * dy);
            if (drawn && n == 0) {
                n = put(dash, n, xy[i], xy[i + 1]);
            }
            double done = 0;
            while (length - done > left) {
                done += left;
                double x = xy[i] + dx * done / length;
                double y = xy[i + 1] + dy * done / length;
                n = put(dash, n, x, y);
                if (drawn) {
                    to.accept(Arrays.copyOf(dash, n));
                    n = 0;
                }
                drawn = !drawn;
                left = drawn ? on : off;
            }
            left -= length - done;
            if (drawn) {
                n = put(dash, n, xy[i + 2], xy[i + 3]);
            }
        }
        if (drawn && n > 2) {
            to.accept(Arrays.copyOf(dash, n));
        }
    }

    private static int put(double[] dash, int at, double x, double y) {
        dash[at] = x;
        dash[at + 1] = y;
        return at + 2;
    }
}
