package handover.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/// A frame is found again as it was, or not at all.
class KeptFrameTest {
    private static final int WIDTH = 7;
    private static final int HEIGHT = 5;

    @TempDir Path folder;

    private static KeptFrame frame(long seed) {
        byte[] pixels = new byte[WIDTH * HEIGHT * 4];
        new Random(seed).nextBytes(pixels);
        var buffer = ByteBuffer.wrap(pixels);
        return new KeptFrame("fr dark", "Été 2023", WIDTH, HEIGHT, 1.5, buffer);
    }

    private static byte[] written(KeptFrame frame) throws IOException {
        Path file = Files.createTempFile("frame", "");
        try {
            frame.write(file);
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }

    private KeptFrame read(byte[] bytes) throws IOException {
        return KeptFrame.read(Files.write(folder.resolve("frame"), bytes)).orElse(null);
    }

    @Test
    void whatWasWrittenIsRead() throws Exception {
        assertThat(read(written(frame(1)))).isEqualTo(frame(1));
    }

    @Test
    void itMayBeDescribedOtherwise() {
        KeptFrame other = frame(1).as("en light");
        assertThat(other.look()).isEqualTo("en light");
        assertThat(other.as("fr dark")).isEqualTo(frame(1));
    }

    @Test
    void whereNoneIsNoneIsFound() {
        assertThat(KeptFrame.read(folder.resolve("none"))).isEmpty();
        assertThat(KeptFrame.read(folder)).isEmpty();
    }

    @Test
    void ofAShortenedFileNothingIsShown() throws Exception {
        byte[] whole = written(frame(2));
        for (int length = 0; length < whole.length; length++) {
            assertThat(read(Arrays.copyOf(whole, length))).as("%d bytes", length).isNull();
        }
    }

    /// The zlib stream has a sum over the pixels. Before it stand words and numbers: they may have
    /// changed into others, but the pixels are then still as many as they say.
    @Property(tries = 300)
    void noChangedByteIsShownAsAPixel(
            @ForAll long seed,
            @ForAll @IntRange(max = 10_000) int at,
            @ForAll @IntRange(min = 1, max = 255) int change)
            throws Exception {
        byte[] bytes = written(frame(seed));
        bytes[at % bytes.length] ^= (byte) change;
        Path file = Files.createTempFile("changed", "");
        try {
            Files.write(file, bytes);
            KeptFrame.read(file)
                    .ifPresent(read -> assertThat(read.pixels()).isEqualTo(frame(seed).pixels()));
        } finally {
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5",
        "7, -5",
        "17000, 1",
        "1, 17000",
        "16384, 16384",
        "65536, 65536",
        "7, 6",
        "7, 4"
    })
    void aSizeThatCannotBeIsRefusedBeforeRoomIsMadeForIt(int width, int height) throws Exception {
        byte[] bytes = written(frame(3));
        byte[] head = head(frame(3).width(), frame(3).height());
        byte[] other = head(width, height);
        System.arraycopy(other, 0, bytes, 0, head.length);
        assertThat(read(bytes)).isNull();
    }

    private static byte[] head(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(written(frame(3)), 0, 4);
        out.writeUTF(frame(3).look());
        out.writeUTF(frame(3).title());
        out.writeInt(width);
        out.writeInt(height);
        return bytes.toByteArray();
    }

    @Test
    void pixelsAreAsManyAsTheFrameHas() {
        assertThatThrownBy(() -> new KeptFrame("", "", 2, 2, 1, ByteBuffer.allocate(15)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 x 2");
    }
}
