package handover.io;

import handover.io.Problem.Unreadable;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/// The texts of a PNG file, read without trust: chunk by chunk and never more than a little of it
/// at a time; every check sum is checked, the pixels are passed over, and only texts that were
/// asked for are kept.
final class PngTexts {
    /// Bytes of a whole file; the largest picture that this program makes has fewer.
    static final long LARGEST = 200L << 20;

    /// Chunks of a file. A large picture in small portions has some thousand.
    static final int MOST_CHUNKS = 50_000;

    /// Bytes of a text, and characters of one that is unpacked. What is longer is not ours.
    static final int LONGEST = 256 << 10;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int HEADER = 13;

    private final DataInputStream in;
    private final Place file;
    private final Set<String> wanted;
    private final Map<String, String> texts = new HashMap<>();
    private final byte[] portion = new byte[8192];
    private long total;

    private PngTexts(InputStream in, String file, Set<String> wanted) {
        this.in = new DataInputStream(in);
        this.file = Place.whole(file);
        this.wanted = wanted;
    }

    /// Whether these are the first bytes of a PNG file.
    static boolean signed(byte[] start) {
        return start.length >= SIGNATURE.length
                && Arrays.equals(start, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /// The texts of these keywords, of those that are there.
    ///
    /// @param in buffered
    /// @param file its name for messages
    /// @throws UnreadableException if it is no whole and sound PNG file
    static Map<String, String> read(InputStream in, String file, Set<String> keywords)
            throws IOException, UnreadableException {
        var reader = new PngTexts(in, file, keywords);
        try {
            reader.file();
        } catch (EOFException e) {
            throw reader.refused("problem.picture.cut");
        }
        return reader.texts;
    }

    private void file() throws IOException, UnreadableException {
        if (!signed(in.readNBytes(SIGNATURE.length))) {
            throw refused("problem.picture.none");
        }
        for (int count = 0; ; count++) {
            if (count == MOST_CHUNKS) {
                throw refused("problem.picture.chunks", MOST_CHUNKS);
            }
            int length = in.readInt();
            String type = type(in.readInt());
            if (length < 0 || count == 0 != type.equals("IHDR")) {
                throw refused("problem.picture.damaged");
            }
            total += length;
            if (total > LARGEST) {
                throw refused("problem.picture.large", LARGEST >> 20);
            }
            chunk(type, length);
            if (type.equals("IEND")) {
                return;
            }
        }
    }

    private String type(int code) throws UnreadableException {
        var letters = new StringBuilder();
        for (int shift = 24; shift >= 0; shift -= 8) {
            int letter = code >>> shift & 0xFF;
            if (!(letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z')) {
                throw refused("problem.picture.damaged");
            }
            letters.append((char) letter);
        }
        return letters.toString();
    }

    private void chunk(String type, int length) throws IOException, UnreadableException {
        var crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        byte[] kept = new byte[0];
        if (type.equals("iTXt") && length <= LONGEST) {
            kept = in.readNBytes(length);
            if (kept.length < length) {
                throw new EOFException();
            }
            crc.update(kept);
        } else {
            pass(length, crc);
        }
        boolean misfit =
                type.equals("IHDR") && length != HEADER || type.equals("IEND") && length != 0;
        if (in.readInt() != (int) crc.getValue() || misfit) {
            throw refused("problem.picture.damaged");
        }
        if (kept.length > 0) {
            keep(kept);
        }
    }

    private void pass(int length, CRC32 crc) throws IOException {
        int left = length;
        while (left > 0) {
            int read = Math.min(left, portion.length);
            in.readFully(portion, 0, read);
            crc.update(portion, 0, read);
            left -= read;
        }
    }

    private void keep(byte[] data) throws UnreadableException {
        InternationalText text = InternationalText.of(data, LONGEST);
        if (text == null || !wanted.contains(text.keyword())) {
            return;
        }
        switch (text.state()) {
            case SOUND -> {}
            case BROKEN -> throw refused("problem.picture.text", text.keyword());
            case TOO_LONG ->
                    throw refused("problem.picture.textLong", text.keyword(), LONGEST >> 10);
        }
        if (texts.putIfAbsent(text.keyword(), text.text()) != null) {
            throw refused("problem.picture.twice", text.keyword());
        }
    }

    private UnreadableException refused(String key, Object... args) {
        return new UnreadableException(new Unreadable(file, key, List.of(args)));
    }
}
