package handover.io.intake;

import handover.io.Place;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// How the letters of a text file are written, found out before it is read.
///
/// @param charset UTF-8 if every byte of the file fits, UTF-16 if it begins so, else Windows-1252
/// @param bom bytes at the beginning that say so and are no text
/// @param doubtful whether Windows-1252 is only what is left
record TextBytes(Charset charset, int bom, boolean doubtful) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int PIECE = 1 << 16;

    /// Looks through a file.
    ///
    /// @param label what messages call it
    /// @param watch can end it
    /// @throws Untidy if a byte 0 stands in it: then it is no text
    static TextBytes of(Path file, String label, Watch watch) throws IOException {
        try (InputStream in =
                new BufferedInputStream(
                        new WatchedBytes(Files.newInputStream(file), watch, () -> 0))) {
            in.mark(4);
            byte[] start = in.readNBytes(3);
            if (begins(start, 0xFF, 0xFE)) {
                return new TextBytes(StandardCharsets.UTF_16LE, 2, false);
            }
            if (begins(start, 0xFE, 0xFF)) {
                return new TextBytes(StandardCharsets.UTF_16BE, 2, false);
            }
            in.reset();
            int bom = begins(start, 0xEF, 0xBB, 0xBF) ? 3 : 0;
            boolean utf8 = isUtf8(in, label);
            return new TextBytes(utf8 ? StandardCharsets.UTF_8 : WINDOWS, utf8 ? bom : 0, !utf8);
        }
    }

    private static boolean begins(byte[] start, int... bytes) {
        if (start.length < bytes.length) {
            return false;
        }
        for (int at = 0; at < bytes.length; at++) {
            if ((start[at] & 0xFF) != bytes[at]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(InputStream in, String label) throws IOException {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(PIECE);
        var chars = CharBuffer.allocate(PIECE);
        boolean sound = true;
        int line = 1;
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        while (read >= 0) {
            line = lines(bytes.array(), bytes.position(), read, line, label);
            bytes.limit(bytes.position() + read).position(0);
            sound &= !decoder.decode(bytes, chars.clear(), false).isError();
            if (!sound) {
                bytes.position(bytes.limit());
            }
            bytes.compact();
            read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        }
        return sound && !decoder.decode(bytes.flip(), chars.clear(), true).isError();
    }

    /// Counts lines, and finds what no text holds.
    private static int lines(byte[] bytes, int from, int count, int line, String label) {
        int now = line;
        for (int at = from; at < from + count; at++) {
            if (bytes[at] == '\n') {
                now++;
            } else if (bytes[at] == 0) {
                throw new Untidy(new Place(label, now, Place.ROW, ""), "problem.table.nul");
            }
        }
        return now;
    }
}
