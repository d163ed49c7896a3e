package handover.io;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/// The pixels of a window as it opened, kept for the next start that opens it alike.
///
/// The file has its marks, then `look`, `title`, `width`, `height` and `scale`, then the pixels as
/// one zlib stream, whose own sum says whether they are whole. No filter is used, as a picture
/// would have it: undoing one takes longer than all else, as long as Java has not compiled it.
///
/// @param look what the window looked like in words: whoever opens one that is described alike may
///     show these pixels
/// @param title of the window
/// @param width in pixels
/// @param height in pixels
/// @param scale pixels for one unit of the toolkit
/// @param pixels blue, green, red and opaque, row by row from the top
public record KeptFrame(
        String look, String title, int width, int height, double scale, ByteBuffer pixels) {
    private static final int MARKS = 0x48_41_66_31;
    private static final int BYTES = 4;

    /// A frame is not larger on any screen, and a damaged file must not take all memory.
    private static final int LONGEST = 16_384;

    private static final long MOST_PIXELS = 1L << 26;

    /// @throws IllegalArgumentException if the pixels are not as many as the frame has
    public KeptFrame {
        if (!possible(width, height) || pixels.remaining() != width * height * BYTES) {
            throw new IllegalArgumentException(width + " x " + height);
        }
        pixels = pixels.slice();
    }

    private static boolean possible(int width, int height) {
        boolean sides = width > 0 && height > 0 && width <= LONGEST && height <= LONGEST;
        return sides && (long) width * height <= MOST_PIXELS;
    }

    /// The same pixels, of a window that is described otherwise.
    public KeptFrame as(String words) {
        return new KeptFrame(words, title, width, height, scale, pixels);
    }

    /// Reads a frame; empty if there is none there that is whole: it is nothing but a copy of what
    /// can be painted anew, and nobody needs to be told.
    public static Optional<KeptFrame> read(Path file) {
        byte[] bytes;
        try {
            if (Files.size(file) > MOST_PIXELS) {
                return Optional.empty();
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            return Optional.empty();
        }
        var source = ByteBuffer.wrap(bytes);
        try (var in = new DataInputStream(new BufferStream(source))) {
            return Optional.of(read(in, source));
        } catch (IOException | DataFormatException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static KeptFrame read(DataInputStream in, ByteBuffer rest)
            throws IOException, DataFormatException {
        if (in.readInt() != MARKS) {
            throw new IOException("another file");
        }
        String look = in.readUTF();
        String title = in.readUTF();
        int width = in.readInt();
        int height = in.readInt();
        double scale = in.readDouble();
        if (!possible(width, height)) {
            throw new IOException(width + " x " + height);
        }
        byte[] pixels = inflate(rest, width * height * BYTES);
        return new KeptFrame(look, title, width, height, scale, ByteBuffer.wrap(pixels));
    }

    private static byte[] inflate(ByteBuffer from, int length)
            throws IOException, DataFormatException {
        byte[] pixels = new byte[length];
        var inflater = new Inflater();
        try {
            inflater.setInput(from);
            int done = 0;
            while (!inflater.finished()) {
                int more = inflater.inflate(pixels, done, length - done);
                done += more;
                if (more == 0 && !inflater.finished()) {
                    throw new IOException("cut short, or too long");
                }
            }
            if (done != length) {
                throw new IOException("cut short");
            }
        } finally {
            inflater.end();
        }
        return pixels;
    }

    /// Writes it, whole or not at all.
    ///
    /// @param file its folder must exist
    /// @throws UnwritableException if it cannot be written; what was there is still there
    public void write(Path file) throws UnwritableException {
        SafeFile.write(file, this::write);
    }

    private void write(OutputStream stream) throws IOException {
        var out = new DataOutputStream(stream);
        out.writeInt(MARKS);
        out.writeUTF(look);
        out.writeUTF(title);
        out.writeInt(width);
        out.writeInt(height);
        out.writeDouble(scale);
        byte[] bytes = new byte[pixels.remaining()];
        pixels.duplicate().get(bytes);
        var smallest = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            var deflating = new DeflaterOutputStream(out, smallest);
            deflating.write(bytes);
            deflating.finish();
        } finally {
            smallest.end();
        }
    }

    /// Reads a buffer, and leaves it where it has read to.
    private static final class BufferStream extends java.io.InputStream {
        private final ByteBuffer buffer;

        private BufferStream(ByteBuffer buffer) {
            this.buffer = buffer;
        }

        @Override
        public int read() {
            return buffer.hasRemaining() ? buffer.get() & 0xFF : -1;
        }
    }
}
