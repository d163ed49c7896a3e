package handover.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handover.basemap.Basemap;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

class BasemapReaderTest {
    private static final int VERSION_AT = 4;
    private static final int BLOCKS_AT = 6;
    private static final int PACKED_LENGTH_AT = 22;

    @Test
    void theBundledMapIsRead() throws IOException {
        Basemap map = BasemapReader.read(new ByteArrayInputStream(bundled()));
        assertThat(map.levels()).isBetween(4, 6);
        assertThat(map.names().towns()).isNotEmpty();
    }

    @Property(tries = 60)
    void aTruncatedFileIsRefused(@ForAll @IntRange(min = 0, max = 1_000_000) int length)
            throws IOException {
        byte[] cut = java.util.Arrays.copyOf(bundled(), length);
        assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
    }

    @Test
    void aFileWithoutItsLastByteIsRefused() throws IOException {
        byte[] whole = bundled();
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
        assertThatThrownBy(() -> read(cut)).hasMessageContaining("cut short or damaged");
    }

    @Test
    void aForeignFileIsRefused() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0, 0, 0, 0, 0};
        assertThatThrownBy(() -> read(png)).hasMessage("not a base map");
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        byte[] bytes = bundled();
        bytes[bytes.length / 2] ^= 1;
        assertThatThrownBy(() -> read(bytes)).hasMessageContaining("damaged");
    }

    @Test
    void anotherVersionIsRefused() throws IOException {
        byte[] bytes = bundled();
        ByteBuffer.wrap(bytes).putShort(VERSION_AT, (short) 2);
        assertThatThrownBy(() -> read(bytes)).hasMessageContaining("version 2");
    }

    @Test
    void impossibleSizesAreRefusedEvenWithARightChecksum() throws IOException {
        byte[] many = bundled();
        ByteBuffer.wrap(many).putShort(BLOCKS_AT, (short) 33);
        assertThatThrownBy(() -> read(resealed(many))).hasMessageContaining("33 blocks");

        byte[] fewer = bundled();
        ByteBuffer.wrap(fewer).putShort(BLOCKS_AT, (short) 3);
        assertThatThrownBy(() -> read(resealed(fewer))).hasMessageContaining("too many");

        byte[] large = bundled();
        ByteBuffer.wrap(large).putInt(PACKED_LENGTH_AT, Integer.MAX_VALUE);
        assertThatThrownBy(() -> read(resealed(large))).hasMessageContaining("impossible size");
    }

    @Test
    void aCountBeyondTheBlockIsRefused() {
        Unpacker huge = new Unpacker(new byte[] {(byte) 0xff, (byte) 0xff, 0x7f, 0}, 10);
        assertThatThrownBy(() -> huge.line(1)).hasMessageContaining("a count of");
    }

    @Test
    void numbersComeBackWithTheirSign() throws IOException {
        Unpacker in = new Unpacker(new byte[] {1, 2, (byte) 0x83, 2}, 10);
        assertThat(in.signed()).isEqualTo(-1);
        assertThat(in.signed()).isEqualTo(1);
        assertThat(in.signed()).isEqualTo(-130);
        assertThatThrownBy(in::number).hasMessageContaining("too early");
    }

    private static Basemap read(byte[] bytes) throws IOException {
        return BasemapReader.read(new ByteArrayInputStream(bytes));
    }

    private static byte[] resealed(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, bytes.length - 4);
        ByteBuffer.wrap(bytes).putInt(bytes.length - 4, (int) crc.getValue());
        return bytes;
    }

    private static byte[] bundled() throws IOException {
        try (InputStream in = BasemapReader.class.getResourceAsStream(BasemapReader.BUNDLED)) {
            return java.util.Objects.requireNonNull(in).readAllBytes();
        }
    }
}
