package handover.io;

import handover.io.Problem.Unreadable;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the directory of a ZIP, from which everything is judged before a byte is unpacked: how
/// many files there are, how large they would be, and whether any of them wants to be elsewhere.
/// Nothing is ever written to the disk. A ZIP is refused as a whole: whoever has put one trap in it
/// is not trusted with the rest.
final class ZipDirectory {
    /// The largest ZIP in bytes.
    static final int LARGEST = 64 << 20;

    /// The most files in it.
    static final int MOST = 2_000;

    /// The most bytes that all files may have together, unpacked.
    static final int LARGEST_UNPACKED = 256 << 20;

    /// How many times its size a file may unpack to. Text packs to a tenth, seldom to a fiftieth.
    static final int STEEPEST = 200;

    private static final int SMALL = 1 << 16;
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int UTF_8_FLAG = 0x800;
    private static final int ENCRYPTED_FLAG = 1;
    private static final int UNIX = 3;
    private static final int TYPE = 0xF000;
    private static final int PLAIN = 0x8000;
    private static final int FOLDER = 0x4000;

    private final String label;
    private final ZipBytes zip;
    private final Map<String, ZipPart> parts = new LinkedHashMap<>();
    private long total;

    private ZipDirectory(String label, ZipBytes zip) {
        this.label = label;
        this.zip = zip;
    }

    /// Whether a file with these first bytes, four or more, is a ZIP.
    static boolean isZip(byte[] start) {
        boolean marked = start.length >= 4 && start[0] == 'P' && start[1] == 'K';
        return marked && (start[2] == 3 && start[3] == 4 || start[2] == 5 && start[3] == 6);
    }

    /// The files in a ZIP by their names, folders left out.
    ///
    /// @param label what messages call it
    /// @throws UnreadableException if it is damaged, or if anything in it is not to be trusted
    static Map<String, ZipPart> read(String label, byte[] bytes) throws UnreadableException {
        var directory = new ZipDirectory(label, new ZipBytes(bytes));
        directory.read();
        return directory.parts;
    }

    private UnreadableException refused(String key, Object... args) {
        return new UnreadableException(
                new Unreadable(Place.whole(label), "problem.zip." + key, List.of(args)));
    }

    private void read() throws UnreadableException {
        int end = end();
        int count = zip.half(end + 10);
        long start = zip.unsigned(end + 16);
        if (!zip.has(start, zip.unsigned(end + 12)) || start > end) {
            throw refused("broken");
        }
        if (count == 0) {
            throw refused("empty", DossierReader.FILE);
        }
        if (count > MOST) {
            throw refused("many", count, MOST);
        }
        int at = (int) start;
        for (int i = 0; i < count; i++) {
            if (!zip.has(at, ENTRY_SIZE) || zip.whole(at) != ENTRY) {
                throw refused("broken");
            }
            int rest = zip.half(at + 28) + zip.half(at + 30) + zip.half(at + 32);
            if (!zip.has(at + ENTRY_SIZE, rest)) {
                throw refused("broken");
            }
            take(at);
            at += ENTRY_SIZE + rest;
        }
    }

    /// Where the record stands that ends every ZIP, before a comment.
    private int end() throws UnreadableException {
        int last = zip.bytes().length - END_SIZE;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.whole(at) == END && at + END_SIZE + zip.half(at + 20) <= last + END_SIZE) {
                return at;
            }
        }
        throw refused("broken");
    }

    private void take(int at) throws UnreadableException {
        int flags = zip.half(at + 8);
        byte[] raw = new byte[zip.half(at + 28)];
        System.arraycopy(zip.bytes(), at + ENTRY_SIZE, raw, 0, raw.length);
        String name = name(raw, flags);
        String shown = Echo.of(name);
        if (leaves(name)) {
            throw refused("outside", shown);
        }
        int made = zip.half(at + 4) >> 8;
        int mode = zip.half(at + 40) & TYPE;
        if (made == UNIX && mode != 0 && mode != PLAIN && mode != FOLDER) {
            throw refused("link", shown);
        }
        if (name.endsWith("/")) {
            return;
        }
        if ((flags & ENCRYPTED_FLAG) != 0) {
            throw refused("locked", shown);
        }
        ZipPart part = part(at, name, shown);
        if (parts.putIfAbsent(name, part) != null) {
            throw refused("twice", shown);
        }
    }

    private ZipPart part(int at, String name, String shown) throws UnreadableException {
        int method = zip.half(at + 10);
        if (method != ZipPart.STORED && method != ZipPart.DEFLATED) {
            throw refused("method", shown, method);
        }
        long packed = zip.unsigned(at + 20);
        long size = zip.unsigned(at + 24);
        total += size;
        if (total > LARGEST_UNPACKED) {
            throw refused("large", LARGEST_UNPACKED >> 20);
        }
        if (size > SMALL && size / Math.max(1, packed) > STEEPEST) {
            throw refused("steep", shown, size / Math.max(1, packed));
        }
        long header = zip.unsigned(at + 42);
        if (!zip.has(header, packed)) {
            throw refused("broken");
        }
        return new ZipPart(
                name, method, (int) packed, (int) size, zip.whole(at + 16), (int) header);
    }

    /// Names without the mark of UTF-8 may be of any old code page. What is not ASCII in them then
    /// does not matter: no article can have such a name.
    private static String name(byte[] raw, int flags) {
        Utf8 utf8 = Utf8.of(raw);
        boolean marked = (flags & UTF_8_FLAG) != 0;
        String name =
                utf8.sound() || marked ? utf8.text() : new String(raw, StandardCharsets.ISO_8859_1);
        return name.replace('\\', '/');
    }

    /// Whether a name points out of the folder that it is unpacked to.
    private static boolean leaves(String name) {
        return name.isEmpty()
                || name.startsWith("/")
                || name.indexOf('\0') >= 0
                || name.matches("[A-Za-z]:.*")
                || List.of(name.split("/", -1)).contains("..");
    }

    /// The folder in which the only dossier of a ZIP lies: empty for its top, or a name with a
    /// slash.
    ///
    /// @throws UnreadableException if there is none, or more than one
    static String folder(String label, Map<String, ZipPart> parts, String file)
            throws UnreadableException {
        if (parts.containsKey(file)) {
            return "";
        }
        String found = null;
        for (String name : parts.keySet()) {
            if (name.indexOf('/') == name.length() - file.length() - 1 && name.endsWith(file)) {
                found = only(label, found, name);
            }
        }
        if (found == null) {
            throw new UnreadableException(
                    new Unreadable(Place.whole(label), "problem.zip.none", List.of(file)));
        }
        return found.substring(0, found.length() - file.length());
    }

    private static String only(String label, @Nullable String former, String name)
            throws UnreadableException {
        if (former != null) {
            List<Object> args = List.of(Echo.of(former), Echo.of(name));
            throw new UnreadableException(
                    new Unreadable(Place.whole(label), "problem.zip.several", args));
        }
        return name;
    }
}
