package handover.tools.basemap;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/// Writes numbers and shapes compactly: variable-length integers, points as differences on a
/// grid.
final class Packer {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final double grid;

    /// A packer whose grid divides the world into 2^bits steps.
    Packer(int bits) {
        grid = Math.scalb(1.0, bits);
    }

    void number(int value) {
        long rest = value & 0xffffffffL;
        while (rest > 0x7f) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    /// A number that may be below zero.
    void signed(int value) {
        number(value << 1 ^ value >> 31);
    }

    void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.writeBytes(bytes);
    }

    /// A line: the number of its points, the first one, then differences. Points that fall
    /// together are written once.
    void line(double[] xy) {
        int[] q = new int[xy.length];
        int size = 0;
        for (int i = 0; i < xy.length; i += 2) {
            int x = (int) Math.rint(xy[i] * grid);
            int y = (int) Math.rint(xy[i + 1] * grid);
            if (size == 0
                    || x != q[size - 2]
                    || y != q[size - 1]
                    || i == xy.length - 2 && size == 2) {
                q[size++] = x;
                q[size++] = y;
            }
        }
        number(size / 2);
        for (int i = 0; i < size; i++) {
            signed(i < 2 ? q[i] : q[i] - q[i - 2]);
        }
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    static byte[] deflated(byte[] raw) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(raw);
        deflater.finish();
        byte[] packed = new byte[raw.length + 1000];
        int size = deflater.deflate(packed);
        deflater.end();
        return java.util.Arrays.copyOf(packed, size);
    }
}
