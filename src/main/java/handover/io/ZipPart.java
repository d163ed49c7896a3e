package handover.io;

import handover.io.ReadingWatch.Step;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A file in a ZIP, as the ZIP's directory describes it.
///
/// @param name with slashes, as it is in the directory
/// @param method 0 stored, 8 deflated
/// @param at offset of its own header in the ZIP
record ZipPart(String name, int method, int packed, int size, int crc, int at) {
    static final int STORED = 0;
    static final int DEFLATED = 8;
    private static final int HEADER = 0x04034b50;
    private static final int HEADER_SIZE = 30;

    /// Unpacks it, but never more than `limit` bytes and one.
    ///
    /// @param headway is told how far it has come
    /// @throws DamagedException if its bytes are not what the directory says
    byte[] unpacked(ZipBytes zip, int limit, Headway headway) throws IOException {
        if (!zip.has(at, HEADER_SIZE) || zip.whole(at) != HEADER) {
            throw new DamagedException();
        }
        int from = at + HEADER_SIZE + zip.half(at + 26) + zip.half(at + 28);
        if (!zip.has(from, packed)) {
            throw new DamagedException();
        }
        byte[] bytes =
                method == STORED ? stored(zip, from, limit) : inflated(zip, from, limit, headway);
        if (bytes.length <= limit && !isSound(bytes)) {
            throw new DamagedException();
        }
        return bytes;
    }

    private byte[] stored(ZipBytes zip, int from, int limit) {
        return Arrays.copyOfRange(zip.bytes(), from, from + Math.min(packed, limit + 1));
    }

    private byte[] inflated(ZipBytes zip, int from, int limit, Headway headway) throws IOException {
        byte[] out = new byte[Math.min(size, limit) + 1];
        int length = 0;
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(zip.bytes(), from, packed);
            while (length < out.length && !inflater.finished()) {
                int piece = Math.min(out.length - length, Headway.BYTES);
                int more = inflater.inflate(out, length, piece);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                length += more;
                headway.tell(Step.FILE, length, out.length - 1L);
            }
        } catch (DataFormatException e) {
            throw new DamagedException();
        }
        return length > limit ? out : Arrays.copyOf(out, length);
    }

    private boolean isSound(byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        return bytes.length == size && (int) sum.getValue() == crc;
    }
}
