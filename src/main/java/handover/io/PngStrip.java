package handover.io;

import java.io.ByteArrayOutputStream;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/// Some rows of a picture, compressed by themselves.
///
/// The rows are compressed as they are, none less its neighbour: a map is made of few colours, and
/// differences between them are more. The file is smaller so, and made in half the time.
///
/// @param deflated their bytes without head and tail, ended on a whole byte
/// @param adler check sum of their bytes before
/// @param length how many bytes they were before
record PngStrip(byte[] deflated, int adler, int length) {
    private static final int LEVEL = 1;

    /// As many as there were helpers at once: to make one takes as long as to compress some rows.
    private static final Queue<Deflater> IDLE = new ConcurrentLinkedQueue<>();

    /// So many bytes are compressed at once: few enough that the processor still has them at hand.
    private static final int PORTION = 1 << 16;

    /// Compresses rows.
    ///
    /// @param argb one number for each pixel, row by row
    /// @param from where the first row begins
    /// @param alpha whether some of them are not opaque
    static PngStrip of(int[] argb, int from, int width, int rows, boolean alpha) {
        int line = 1 + width * (alpha ? 4 : 3);
        byte[] bytes = new byte[Math.clamp(PORTION / line, 1, rows) * line];
        var deflated = new ByteArrayOutputStream(rows * line / 16);
        var sum = new Adler32();
        var idle = IDLE.poll();
        var deflater = idle == null ? new Deflater(LEVEL, true) : idle;
        try {
            byte[] portion = new byte[PORTION];
            int at = 0;
            for (int i = 0; i < rows; i++) {
                unpack(argb, from + i * width, width, alpha, bytes, at);
                at += line;
                if (at == bytes.length || i == rows - 1) {
                    sum.update(bytes, 0, at);
                    deflater.setInput(bytes, 0, at);
                    deflate(deflater, portion, deflated, i == rows - 1);
                    at = 0;
                }
            }
        } finally {
            deflater.reset();
            IDLE.add(deflater);
        }
        return new PngStrip(deflated.toByteArray(), (int) sum.getValue(), rows * line);
    }

    private static void deflate(
            Deflater deflater, byte[] portion, ByteArrayOutputStream into, boolean last) {
        int flush = last ? Deflater.SYNC_FLUSH : Deflater.NO_FLUSH;
        int count;
        do {
            count = deflater.deflate(portion, 0, portion.length, flush);
            into.write(portion, 0, count);
        } while (count == portion.length);
    }

    /// Writes a row as bytes, with the number of its filter, none, before it.
    private static void unpack(
            int[] argb, int from, int width, boolean alpha, byte[] row, int start) {
        int at = start;
        row[at++] = 0;
        for (int i = from; i < from + width; i++) {
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
