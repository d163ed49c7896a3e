package handover.io;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Pictures read back: ours are understood, all others are refused in words.
class PictureReaderTest {
    private static final byte[] GOOD = MadePicture.carrying(MadePicture.VIEW);

    @TempDir Path folder;

    private static PictureReading read(byte[] bytes) {
        try {
            return PictureReader.read(new ByteArrayInputStream(bytes), "p.png");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String refusal(byte[] bytes) {
        PictureReading reading = read(bytes);
        assertThat(reading.view()).isNull();
        return Problems.words(reading.problems().getFirst(), Locale.ENGLISH);
    }

    private static String json() {
        return Json.write(PictureViewPart.tree(MadePicture.VIEW));
    }

    /// The good file with another text chunk in the place of the view.
    private static byte[] carryingData(byte[] data) {
        byte[] plain = MadePicture.with(List.of());
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        out.writeBytes(chunk("iTXt", data.length, data));
        out.write(plain, 33, plain.length - 33);
        return out.toByteArray();
    }

    private static byte[] chunk(String type, int length, byte[] data) {
        var out = new ByteArrayOutputStream();
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        out.writeBytes(number(length));
        out.writeBytes(name);
        out.writeBytes(data);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeBytes(number((int) crc.getValue()));
        return out.toByteArray();
    }

    private static byte[] number(int value) {
        return new byte[] {
            (byte) (value >>> 24), (byte) (value >>> 16), (byte) (value >>> 8), (byte) value
        };
    }

    private static byte[] packed(byte[] text) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(PictureTexts.VIEW.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(new byte[] {0, 1, 0, 0, 0});
        var deflater = new Deflater();
        deflater.setInput(text);
        deflater.finish();
        var portion = new byte[4096];
        while (!deflater.finished()) {
            out.write(portion, 0, deflater.deflate(portion));
        }
        deflater.end();
        return out.toByteArray();
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        PictureReading reading = read(GOOD);
        assertThat(reading.view()).isEqualTo(MadePicture.VIEW);
        assertThat(reading.title()).isEqualTo("A title");
        assertThat(reading.problems()).isEmpty();
        Path file = Files.write(folder.resolve("p.png"), GOOD);
        assertThat(PictureReader.read(file).view()).isEqualTo(MadePicture.VIEW);
    }

    @Test
    void aTextThatAnotherProgramHasPackedIsReadToo() {
        byte[] packed = packed(json().getBytes(StandardCharsets.UTF_8));
        assertThat(read(carryingData(packed)).view()).isEqualTo(MadePicture.VIEW);
    }

    @Test
    void aTextThatUnpacksWithoutEndIsNotUnpackedWhole() {
        assertThat(refusal(carryingData(packed(new byte[50 << 20]))))
                .contains("longer than 256 KB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PNG", "GIF89a and more", "{\"format\": 1}"})
    void whatIsNoPngIsRefused(String content) {
        assertThat(refusal(content.getBytes(StandardCharsets.UTF_8)))
                .startsWith("This is not a PNG picture.");
    }

    @Test
    void aPictureOfAnotherProgramIsRefused() {
        assertThat(refusal(MadePicture.with(List.of())))
                .contains("holds no view of Handover Atlas");
    }

    @Test
    void aFileThatEndsAnywhereIsRefused() {
        for (int length = 0; length < GOOD.length; length++) {
            assertThat(refusal(Arrays.copyOf(GOOD, length))).as("%d bytes", length).isNotBlank();
        }
    }

    @Test
    void aByteThatIsWrongAnywhereIsRefused() {
        for (int at = 0; at < GOOD.length; at++) {
            byte[] wrong = GOOD.clone();
            wrong[at] ^= 0x20;
            assertThat(refusal(wrong)).as("byte %d", at).isNotBlank();
        }
    }

    @Property(tries = 500)
    void whateverStandsInAFileIsReadOrRefusedButNeverThrown(
            @ForAll @Size(max = 200) byte[] noise, @ForAll @IntRange(max = 400) int at) {
        byte[] bytes = GOOD.clone();
        System.arraycopy(noise, 0, bytes, at, Math.min(noise.length, bytes.length - at));
        PictureReading reading = read(bytes);
        assertThat(reading.view() == null).isEqualTo(!reading.problems().isEmpty());
    }

    @Property(tries = 500)
    void whateverStandsInATextIsReadOrRefusedButNeverThrown(@ForAll @Size(max = 200) byte[] data) {
        PictureReading reading = read(carryingData(data));
        assertThat(reading.view() == null).isEqualTo(!reading.problems().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MAX_VALUE, -1, 300 << 20})
    void aLengthThatIsALieIsRefusedBeforeAnythingIsReadOfIt(int length) {
        byte[] plain = MadePicture.with(List.of());
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        out.writeBytes(chunk("iTXt", length, new byte[9]));
        assertThat(refusal(out.toByteArray())).containsAnyOf("larger than 200 MB", "damaged");
    }

    @Test
    void tooManyPiecesAreRefused() {
        byte[] bytes = MadePicture.with(MadePicture.many(PngTexts.MOST_CHUNKS));
        assertThat(refusal(bytes)).contains("more than 50000 pieces");
    }

    @Test
    void aViewThatStandsTwiceIsNotTrusted() {
        var one = PngChunk.text(PictureTexts.VIEW, "", json());
        assertThat(refusal(MadePicture.with(List.of(one, one)))).contains("stands twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\": 1 | \"format\": 2 | newer version of Handover Atlas",
                "\"2023-10-31\" | \"31 October\" | 31 October",
                "0123456789abcdef | 0123456789ABCDEF | SHA-256",
                "\"zoom\": 5.5 | \"zoom\": 1e99 | 1e99",
                "\"width\": 1920 | \"width\": -3 | -3",
                "\"transparent\": true | \"transparent\": \"yes\" | "
            })
    void aViewThatCannotBeIsRefusedWithItsPlace(String from, String to, String said) {
        String json = json();
        assertThat(json).contains(from);
        assertThat(refusal(MadePicture.saying(json.replace(from, to))))
                .contains(said == null ? "" : said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"format\": 1}", "[[[[[[[[[["})
    void aViewThatIsNoViewIsRefused(String json) {
        assertThat(refusal(MadePicture.saying(json))).isNotBlank();
    }

    @Test
    void aTitleIsShownOnOneShortLine() {
        String title = "one\ntwo\u202E\u0007" + "x".repeat(500);
        byte[] bytes =
                MadePicture.with(
                        new PictureTexts("en").title(title).view(MadePicture.VIEW).chunks());
        assertThat(read(bytes).title())
                .hasSizeLessThan(220)
                .doesNotContain("\n", "\u202E", "\u0007");
    }

    @Test
    void aFileThatIsNotThereOrNoFileIsRefused() {
        for (Path path : List.of(folder.resolve("none.png"), folder)) {
            PictureReading reading = PictureReader.read(path);
            assertThat(reading.view()).isNull();
            assertThat(reading.problems()).hasSize(1);
        }
    }
}
