package handover.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Reads the numbers and shapes of an unpacked base map block. Every count is checked against the
/// bytes that are left, so that a wrong one cannot ask for more memory than the block could fill.
final class Unpacker {
    private final byte[] bytes;
    private final double step;
    private int at;

    /// A reader of points on a grid of 2^bits steps a side.
    Unpacker(byte[] bytes, int bits) {
        this.bytes = bytes;
        this.step = Math.scalb(1.0, -bits);
    }

    /// A number of 7 bits a byte, low ones first.
    int number() throws IOException {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            if (at == bytes.length) {
                throw new IOException("base map: a block ends too early");
            }
            int b = bytes[at++];
            value |= (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new IOException("base map: a number is too long");
    }

    /// A number that may be below zero.
    int signed() throws IOException {
        int value = number();
        return value >>> 1 ^ -(value & 1);
    }

    /// A count of things of at least so many bytes each.
    int count(int bytesEach) throws IOException {
        int count = number();
        if (count < 0 || (long) count * bytesEach > bytes.length - at) {
            throw new IOException(
                    "base map: a count of "
                            + count
                            + " in a block with "
                            + (bytes.length - at)
                            + " bytes left");
        }
        return count;
    }

    String text() throws IOException {
        int length = count(1);
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /// A line of at least so many points, as x, y, x, y… in world units.
    double[] line(int least) throws IOException {
        int points = count(2);
        if (points < least) {
            throw new IOException("base map: a line of " + points + " points");
        }
        double[] xy = new double[2 * points];
        int x = 0;
        int y = 0;
        for (int i = 0; i < xy.length; i += 2) {
            x += signed();
            y += signed();
            xy[i] = x * step;
            xy[i + 1] = y * step;
        }
        return xy;
    }

    /// One of the values of an enumeration by its number.
    <E> E choice(E[] values) throws IOException {
        int n = number();
        if (n < 0 || n >= values.length) {
            throw new IOException("base map: kind " + n + " is unknown");
        }
        return values[n];
    }

    /// Makes sure that nothing is left.
    void end() throws IOException {
        if (at != bytes.length) {
            throw new IOException(
                    "base map: " + (bytes.length - at) + " bytes too many in a block");
        }
    }
}
