package handover.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Bytes read strictly as UTF-8: a byte that belongs to no character is found, not replaced.
///
/// @param text the text, or what stands before the first bad byte
/// @param bad offset of the first bad byte, or -1 if there is none
record Utf8(String text, int bad) {
    private static final int SOME = 1 << 13;

    /// Whether every byte belongs to a character; needs no room for the text.
    static boolean isSound(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(SOME);
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return !result.isError();
    }

    /// Decodes bytes. A BOM stays in the text.
    static Utf8 of(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean error = decoder.decode(in, out, true).isError();
        return new Utf8(out.flip().toString(), error ? in.position() : -1);
    }

    /// Whether every byte was part of a character.
    boolean sound() {
        return bad < 0;
    }

    /// The line of the first bad byte, counted from 1.
    int line() {
        return (int) text.lines().count() + (text.isEmpty() || endsLine() ? 1 : 0);
    }

    /// The column of the first bad byte, counted from 1.
    int column() {
        int lineEnd = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        return text.length() - lineEnd;
    }

    private boolean endsLine() {
        return text.endsWith("\n") || text.endsWith("\r");
    }
}
