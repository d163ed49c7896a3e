package handover.io;

import java.util.Arrays;

/// Turns rows of pixels into the bytes that are compressed: of each row as it is, less its left
/// neighbours, or less the row above, whichever is likely to be shortest. The guess is the usual
/// one, the least sum of what is left, from the recommendations of the PNG specification.
///
/// @param argb one number for each pixel, row by row
record PngRows(int[] argb, int width, boolean alpha) {
    private static final int PLAIN = 0;
    private static final int LEFT = 1;
    private static final int UP = 2;

    /// Shares no divisor with the bytes of a pixel.
    private static final int SAMPLE = 11;

    /// The filtered bytes of some rows, each with its filter's number before it.
    byte[] filtered(int first, int rows) {
        int pixel = alpha ? 4 : 3;
        int line = width * pixel;
        byte[] bytes = new byte[rows * (line + 1)];
        byte[] above = new byte[line];
        byte[] row = new byte[line];
        if (first > 0) {
            unpack(first - 1, above);
        }
        for (int i = 0; i < rows; i++) {
            unpack(first + i, row);
            int filter = best(row, above, pixel);
            int at = i * (line + 1);
            bytes[at] = (byte) filter;
            switch (filter) {
                case LEFT -> left(row, bytes, at + 1, pixel);
                case UP -> up(row, above, bytes, at + 1);
                default -> System.arraycopy(row, 0, bytes, at + 1, line);
            }
            byte[] swap = above;
            above = row;
            row = swap;
        }
        return bytes;
    }

    private static void left(byte[] row, byte[] into, int at, int pixel) {
        System.arraycopy(row, 0, into, at, pixel);
        for (int i = pixel; i < row.length; i++) {
            into[at + i] = (byte) (row[i] - row[i - pixel]);
        }
    }

    private static void up(byte[] row, byte[] above, byte[] into, int at) {
        for (int i = 0; i < row.length; i++) {
            into[at + i] = (byte) (row[i] - above[i]);
        }
    }

    /// Looks at some bytes of all colours, which is as good a guess as to look at all.
    private static int best(byte[] row, byte[] above, int pixel) {
        if (Arrays.equals(row, above)) {
            return UP;
        }
        int plain = 0;
        int left = 0;
        int up = 0;
        for (int i = pixel; i < row.length; i += SAMPLE) {
            plain += Math.abs(row[i]);
            left += Math.abs((byte) (row[i] - row[i - pixel]));
            up += Math.abs((byte) (row[i] - above[i]));
        }
        if (up <= left && up <= plain) {
            return UP;
        }
        return left <= plain ? LEFT : PLAIN;
    }

    private void unpack(int number, byte[] row) {
        int at = 0;
        for (int i = number * width; i < (number + 1) * width; i++) {
            int color = argb[i];
            row[at++] = (byte) (color >>> 16);
            row[at++] = (byte) (color >>> 8);
            row[at++] = (byte) color;
            if (alpha) {
                row[at++] = (byte) (color >>> 24);
            }
        }
    }
}
