package handover.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The text of a file, of whose bytes every one belongs to a character. It is decoded where it is
/// wanted: as text, a large one would take three times its size.
///
/// @param bytes UTF-8
/// @param begin where the text begins, after a BOM
record JsonText(byte[] bytes, int begin) {
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int FEW = 1 << 10;

    /// The text that these bytes spell, without a BOM.
    static JsonText of(byte[] bytes) {
        boolean marked = bytes.length >= BOM.length;
        for (int i = 0; marked && i < BOM.length; i++) {
            marked = bytes[i] == BOM[i];
        }
        return new JsonText(bytes, marked ? BOM.length : 0);
    }

    /// Whether there is nothing but blanks.
    boolean isBlank() {
        return bytes.length <= FEW && string(begin, bytes.length).isBlank();
    }

    /// Reads all of it.
    ///
    /// @param headway counts the bytes
    Reader reader(Headway headway) {
        return new InputStreamReader(
                headway.text(
                        new ByteArrayInputStream(bytes, begin, bytes.length - begin), bytes.length),
                StandardCharsets.UTF_8);
    }

    /// A part of it.
    ///
    /// @param from the first byte
    /// @param to one past the last
    String string(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /// The character at a place, or -1 at the end.
    ///
    /// @param offset in UTF-16 units from the beginning
    int sign(long offset) {
        try (Reader in = reader(new Headway(ReadingWatch.NOBODY))) {
            in.skip(offset);
            int first = in.read();
            if (first < 0 || !Character.isHighSurrogate((char) first)) {
                return first;
            }
            return Character.toCodePoint((char) first, (char) in.read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Goes through the bytes with somebody who counts characters, only ever forwards.
    final class Walk {
        private int at = begin;
        private long signs;

        /// The byte at which a character begins.
        ///
        /// @param offset in UTF-16 units from the beginning, not before the one asked for last
        int to(long offset) {
            while (signs < offset && at < bytes.length) {
                int lead = bytes[at] & 0xFF;
                int length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
                signs += length == 4 ? 2 : 1;
                at += length;
            }
            return at;
        }
    }
}
