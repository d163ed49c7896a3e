package handover.io;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// The pixels of a PNG file, compressed on all processors: the rows are cut into strips of a fixed
/// height, each is filtered and deflated by itself, and the parts are put together as one stream.
/// How many processors there are does not change a byte.
///
/// PNG (ISO/IEC 15948) by its second edition, the stream by RFC 1950 and RFC 1951.
///
/// @param argb one number for each pixel, row by row
/// @param alpha whether some of them are not opaque
public record PngPixels(int[] argb, int width, int height, boolean alpha) {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int STRIP = 48;
    private static final int LEVEL = 4;
    private static final byte RGB = 2;
    private static final byte RGBA = 6;
    private static final byte[] ZLIB = {0x78, 0x5E};
    private static final byte[] LAST_BLOCK = {3, 0};

    /// @throws IllegalArgumentException if there are not as many pixels
    public PngPixels {
        if (argb.length != width * height || width <= 0) {
            throw new IllegalArgumentException(argb.length + " pixels, " + width + "×" + height);
        }
    }

    /// Writes the whole file.
    ///
    /// @param chunks what it says beside the pixels, before them
    public void write(OutputStream out, List<PngChunk> chunks) throws IOException {
        out.write(SIGNATURE);
        chunk(out, "IHDR", header());
        for (PngChunk chunk : chunks) {
            chunk.write(out);
        }
        List<Strip> strips =
                IntStream.range(0, (height + STRIP - 1) / STRIP)
                        .parallel()
                        .mapToObj(this::strip)
                        .toList();
        chunk(out, "IDAT", ZLIB);
        var sum = new Adler();
        for (Strip strip : strips) {
            chunk(out, "IDAT", strip.deflated());
            sum.add(strip.adler(), strip.length());
        }
        var end = new ByteArrayOutputStream();
        end.writeBytes(LAST_BLOCK);
        new DataOutputStream(end).writeInt(sum.value());
        chunk(out, "IDAT", end.toByteArray());
        chunk(out, "IEND", new byte[0]);
    }

    private byte[] header() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var numbers = new DataOutputStream(bytes);
        numbers.writeInt(width);
        numbers.writeInt(height);
        numbers.write(new byte[] {8, alpha ? RGBA : RGB, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static void chunk(OutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data);
        var numbers = new DataOutputStream(out);
        numbers.writeInt(data.length);
        numbers.write(name);
        numbers.write(data);
        numbers.writeInt((int) crc.getValue());
        numbers.flush();
    }

    /// Some rows.
    ///
    /// @param deflated their bytes without head and tail, ended on a whole byte
    /// @param adler check sum of their bytes before
    /// @param length how many bytes they were before
    private record Strip(byte[] deflated, int adler, int length) {}

    private Strip strip(int number) {
        int first = number * STRIP;
        int rows = Math.min(STRIP, height - first);
        byte[] filtered = new PngRows(argb, width, alpha).filtered(first, rows);
        var sum = new java.util.zip.Adler32();
        sum.update(filtered);
        var deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(filtered);
            var bytes = new ByteArrayOutputStream(filtered.length / 8);
            byte[] portion = new byte[1 << 15];
            int count;
            do {
                count = deflater.deflate(portion, 0, portion.length, Deflater.SYNC_FLUSH);
                bytes.write(portion, 0, count);
            } while (count == portion.length);
            return new Strip(bytes.toByteArray(), (int) sum.getValue(), filtered.length);
        } finally {
            deflater.end();
        }
    }

    /// The check sum of parts put together, by the rule of RFC 1950: of `a` and `b` of a part, `a`
    /// adds up, and `b` also gets the sum so far once for every byte.
    private static final class Adler {
        private static final int BASE = 65_521;

        private long a = 1;
        private long b;

        void add(int part, int length) {
            long partA = part & 0xFFFF;
            long partB = part >>> 16;
            b = (b + partB + (a - 1 + BASE) % BASE * (length % BASE)) % BASE;
            a = (a + partA - 1 + BASE) % BASE;
        }

        int value() {
            return (int) (b << 16 | a);
        }
    }
}
