package handover.io;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The bytes of a ZIP, whose numbers are little-endian. The array is shared, not copied.
record ZipBytes(byte[] bytes) {
    private ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Whether so many bytes follow an offset.
    boolean has(long at, long length) {
        return at >= 0 && length >= 0 && at + length <= bytes.length;
    }

    /// A number of 16 bits.
    int half(int at) {
        return Short.toUnsignedInt(buffer().getShort(at));
    }

    /// A number of 32 bits, which may have its sign bit set.
    int whole(int at) {
        return buffer().getInt(at);
    }

    /// A number of 32 bits without a sign.
    long unsigned(int at) {
        return Integer.toUnsignedLong(whole(at));
    }
}
