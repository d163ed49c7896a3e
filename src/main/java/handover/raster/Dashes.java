package handover.raster;

import java.util.Arrays;
import java.util.function.Consumer;

/// Cuts a line into dashes.
///
/// @param on the length of a dash
/// @param off the length of what is left out after it
public record Dashes(double on, double off) {
    /// A dash that ends so near to a point of the line ends at it.
    private static final double NEAR = 1e-6;

    /// Hands on each dash, the first at the beginning of the line.
    ///
    /// @param xy the points of the line, `x, y, x, y …`
    public void cut(double[] xy, Consumer<double[]> to) {
        new Cutter(xy, to).cut();
    }

    /// Walks along one line.
    private final class Cutter {
        private final double[] xy;
        private final Consumer<double[]> to;
        private final double[] dash;
        private int n;
        private boolean drawn = true;
        private double left = on;

        Cutter(double[] xy, Consumer<double[]> to) {
            this.xy = xy;
            this.to = to;
            dash = new double[xy.length + 4];
        }

        void cut() {
            for (int i = 0; i + 3 < xy.length; i += 2) {
                side(i);
            }
            if (drawn && n > 2) {
                to.accept(Arrays.copyOf(dash, n));
            }
        }

        private void side(int i) {
            double x = xy[i];
            double y = xy[i + 1];
            double dx = xy[i + 2] - x;
            double dy = xy[i + 3] - y;
            double length = Math.sqrt(dx * dx + dy * dy);
            if (drawn && n == 0) {
                put(x, y);
            }
            double rest = length;
            while (rest - left > NEAR) {
                rest -= left;
                x += left * (dx / length);
                y += left * (dy / length);
                put(x, y);
                turn();
            }
            left -= rest;
            if (drawn) {
                put(xy[i + 2], xy[i + 3]);
            }
            if (left <= NEAR) {
                turn();
            }
        }

        private void put(double x, double y) {
            dash[n++] = x;
            dash[n++] = y;
        }

        /// Ends a dash, or what is left out.
        private void turn() {
            if (drawn) {
                to.accept(Arrays.copyOf(dash, n));
                n = 0;
            }
            drawn = !drawn;
            left = drawn ? on : off;
        }
    }
}
