package handover.io;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Passes a PNG file on, and puts chunks between its header and whatever follows, where every
/// reader that looks for them finds them before the pixels.
public final class PngHead extends FilterOutputStream {
    /// The signature and the one chunk that must come first, which is always as long.
    private static final int HEADER = 8 + 25;

    private final List<PngChunk> chunks;
    private int passed;

    /// @param out where the file goes
    /// @param chunks what is put in
    public PngHead(OutputStream out, List<PngChunk> chunks) {
        super(out);
        this.chunks = List.copyOf(chunks);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int first = Math.min(length, HEADER - passed);
        if (first > 0) {
            out.write(bytes, from, first);
            passed += first;
            if (passed == HEADER) {
                for (PngChunk chunk : chunks) {
                    chunk.write(out);
                }
            }
        }
        int rest = length - Math.max(0, first);
        if (rest > 0) {
            out.write(bytes, from + length - rest, rest);
        }
    }
}
