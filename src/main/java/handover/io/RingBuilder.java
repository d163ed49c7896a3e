package handover.io;

import java.util.List;

/// Puts arcs together to a ring.
final class RingBuilder {
    private RingBuilder() {}

    /// The arcs one after the other, each shared point once.
    static double[] join(List<double[]> parts) {
        int length = 2;
        for (double[] part : parts) {
            length += part.length - 2;
        }
        double[] ring = new double[length];
        ring[0] = parts.getFirst()[0];
        ring[1] = parts.getFirst()[1];
        int at = 2;
        for (double[] part : parts) {
            System.arraycopy(part, 2, ring, at, part.length - 2);
            at += part.length - 2;
        }
        return ring;
    }

    /// The same points from last to first.
    static double[] reversed(double[] xy) {
        double[] out = new double[xy.length];
        for (int i = 0; i < xy.length; i += 2) {
            out[i] = xy[xy.length - 2 - i];
            out[i + 1] = xy[xy.length - 1 - i];
        }
        return out;
    }
}
