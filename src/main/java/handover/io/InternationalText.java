package handover.io;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The content of an `iTXt` chunk. Another program may have packed it again; it is unpacked only as
/// far as it may be long.
///
/// @param text empty unless it is sound
record InternationalText(String keyword, State state, String text) {
    private static final int LONGEST_KEYWORD = 79;

    /// What has come of reading it.
    enum State {
        SOUND,
        BROKEN,
        TOO_LONG
    }

    /// Reads the data of a chunk; null if it does not even have a keyword.
    ///
    /// @param longest bytes of the text, packed or not
    static @Nullable InternationalText of(byte[] data, int longest) {
        int end = zero(data, 0);
        if (end < 1 || end > LONGEST_KEYWORD) {
            return null;
        }
        String keyword = new String(data, 0, end, StandardCharsets.ISO_8859_1);
        int language = end + 3;
        int translated = zero(data, language) + 1;
        int text = translated == 0 ? 0 : zero(data, translated) + 1;
        if (text == 0 || data[end + 1] < 0 || data[end + 1] > 1 || data[end + 2] != 0) {
            return new InternationalText(keyword, State.BROKEN, "");
        }
        byte[] bytes = Arrays.copyOfRange(data, text, data.length);
        return data[end + 1] == 0 ? decoded(keyword, bytes) : unpacked(keyword, bytes, longest);
    }

    private static int zero(byte[] data, int from) {
        for (int i = from; i < data.length; i++) {
            if (data[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static InternationalText decoded(String keyword, byte[] bytes) {
        Utf8 text = Utf8.of(bytes);
        return text.sound()
                ? new InternationalText(keyword, State.SOUND, text.text())
                : new InternationalText(keyword, State.BROKEN, "");
    }

    private static InternationalText unpacked(String keyword, byte[] packed, int longest) {
        var bytes = new ByteArrayOutputStream();
        var portion = new byte[8192];
        try (var inflater = new Inflater()) {
            inflater.setInput(packed);
            while (!inflater.finished()) {
                int read = inflater.inflate(portion);
                if (read == 0) {
                    return new InternationalText(keyword, State.BROKEN, "");
                }
                bytes.write(portion, 0, read);
                if (bytes.size() > longest) {
                    return new InternationalText(keyword, State.TOO_LONG, "");
                }
            }
        } catch (DataFormatException e) {
            return new InternationalText(keyword, State.BROKEN, "");
        }
        return decoded(keyword, bytes.toByteArray());
    }
}
