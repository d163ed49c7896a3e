package handover.io;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// A chunk of a PNG file that says something beside the pixels. It knows nothing of them, so that
/// they can be compressed in whatever way is fastest.
public final class PngChunk {
    private static final byte PER_METRE = 1;
    private static final double INCH = 0.0254;

    private final byte[] type;
    private final byte[] data;

    private PngChunk(String type, byte[] data) {
        this.type = type.getBytes(StandardCharsets.US_ASCII);
        this.data = data;
    }

    /// A text in Unicode, uncompressed, so that every program finds it (`iTXt`).
    ///
    /// @param keyword from 1 to 79 printable Latin letters and signs
    /// @param language tag of the language that it is in; empty where it is in none
    public static PngChunk text(String keyword, String language, String text) {
        var data = new ByteArrayOutputStream();
        data.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        data.write(0);
        data.write(0); // not compressed
        data.write(0); // by the one method that there is
        data.writeBytes(language.getBytes(StandardCharsets.US_ASCII));
        data.write(0);
        data.write(0); // the keyword is not translated
        data.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return new PngChunk("iTXt", data.toByteArray());
    }

    /// How large the picture is on paper (`pHYs`).
    public static PngChunk dotsPerInch(double dots) {
        int perMetre = (int) Math.rint(dots / INCH);
        var data = new byte[9];
        for (int i = 0; i < 4; i++) {
            data[i] = data[4 + i] = (byte) (perMetre >>> (24 - 8 * i));
        }
        data[8] = PER_METRE;
        return new PngChunk("pHYs", data);
    }

    /// Writes the chunk with its length and its check sum.
    void write(OutputStream out) throws IOException {
        var crc = new CRC32();
        crc.update(type);
        crc.update(data);
        var numbers = new DataOutputStream(out);
        numbers.writeInt(data.length);
        numbers.write(type);
        numbers.write(data);
        numbers.writeInt((int) crc.getValue());
        numbers.flush();
    }
}
