package handover.io;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.zip.CRC32;

/// The pixels of a PNG file, which are compressed while they still come: in strips of a fixed
/// height, each by itself on any processor, which are put together as one stream. How many
/// processors there are does not change a byte.
///
/// PNG (ISO/IEC 15948) by its second edition, the stream by RFC 1950 and RFC 1951.
///
/// One thread adds the rows. When all are there any thread may write the file, and helps to
/// compress what is not yet compressed.
public final class PngStrips {
    /// So many rows are in a strip, but for the last.
    public static final int ROWS = 48;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte RGB = 2;
    private static final byte RGBA = 6;
    private static final byte[] ZLIB = {0x78, 0x5E};
    private static final byte[] LAST_BLOCK = {3, 0};

    private final int width;
    private final int height;
    private final boolean alpha;
    private final Executor helpers;
    private final List<@Nullable FutureTask<PngStrip>> strips;

    /// @param alpha whether some pixels are not opaque
    /// @param helpers compress
    /// @throws IllegalArgumentException if there are no pixels
    public PngStrips(int width, int height, boolean alpha, Executor helpers) {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException(width + "×" + height);
        }
        this.width = width;
        this.height = height;
        this.alpha = alpha;
        this.helpers = helpers;
        strips = new ArrayList<>(Collections.nCopies((height + ROWS - 1) / ROWS, null));
    }

    /// How many strips there are.
    public int count() {
        return strips.size();
    }

    /// How many rows a strip has.
    ///
    /// @param number of the strip, from 0 at the top
    public int rows(int number) {
        return Math.min(ROWS, height - number * ROWS);
    }

    /// Takes the rows of a strip. They may come in any order, each once.
    ///
    /// @param number of the strip, from 0 at the top
    /// @param argb one number for each pixel, row by row
    /// @param from where the first row begins
    /// @param done is told when they are compressed and may be overwritten; on any thread
    /// @throws IllegalArgumentException if there are not as many pixels
    public void add(int number, int[] argb, int from, Runnable done) {
        int rows = rows(number);
        if (from + rows * width > argb.length || strips.get(number) != null) {
            throw new IllegalArgumentException(argb.length + " pixels, strip " + number);
        }
        var strip =
                new FutureTask<>(
                        () -> {
                            var made = PngStrip.of(argb, from, width, rows, alpha);
                            done.run();
                            return made;
                        });
        strips.set(number, strip);
        helpers.execute(strip);
    }

    /// Writes the whole file.
    ///
    /// @param chunks what it says beside the pixels, before them
    /// @throws IllegalStateException if not all rows are there
    public void write(OutputStream out, List<PngChunk> chunks) throws IOException {
        List<FutureTask<PngStrip>> all = strips.stream().filter(Objects::nonNull).toList();
        if (all.size() < strips.size()) {
            throw new IllegalStateException(all.size() + " of " + strips.size() + " strips");
        }
        all.forEach(FutureTask::run);
        out.write(SIGNATURE);
        chunk(out, "IHDR", header());
        for (PngChunk chunk : chunks) {
            chunk.write(out);
        }
        chunk(out, "IDAT", ZLIB);
        var sum = new Adler();
        for (FutureTask<PngStrip> task : all) {
            PngStrip strip = finished(task);
            chunk(out, "IDAT", strip.deflated());
            sum.add(strip.adler(), strip.length());
        }
        var end = new ByteArrayOutputStream();
        end.writeBytes(LAST_BLOCK);
        new DataOutputStream(end).writeInt(sum.value());
        chunk(out, "IDAT", end.toByteArray());
        chunk(out, "IEND", new byte[0]);
    }

    private static PngStrip finished(FutureTask<PngStrip> task) throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException().initCause(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
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
