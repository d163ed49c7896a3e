package handover.io;

import handover.basemap.Basemap;
import handover.basemap.BasemapNames;
import handover.geo.Bounds;
import handover.geo.Mercator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Reads the base map, a file that `src/basemap` makes.
///
/// Layout, numbers big-endian: magic `HABM`, 16-bit version, 16-bit number of blocks; each block
/// a 64-bit top zoom, 16-bit grid size (the world has 2^n steps a side), 32-bit length unpacked,
/// 32-bit length packed, deflated bytes; at last the CRC-32 of all before. The first block holds
/// the names, the others a level each, coarse to fine.
public final class BasemapReader {
    /// Where the bundled base map stands on the class path.
    public static final String BUNDLED = "/basemap/africa.bin";

    /// Where the coarser map of the world stands.
    static final String WORLD = "/basemap/world.bin";

    /// Where the bundled base map is complete, as `src/basemap` makes it.
    private static final Bounds COMPLETE = new Bounds(-28, -2, 22, 36);

    private static final int MAGIC = 0x4841424D;
    private static final int VERSION = 1;
    private static final int LARGEST_FILE = 8 << 20;
    private static final int LARGEST_BLOCK = 16 << 20;
    private static final int MOST_BLOCKS = 32;
    private static final int MOST_BITS = 30;

    private BasemapReader() {}

    /// Reads the base map that comes with the program. The coarser one of the rest of the world is
    /// read only when it is first looked at.
    ///
    /// @throws IOException if it is missing or damaged
    public static Basemap bundled() throws IOException {
        return resource(BUNDLED).within(Mercator.world(COMPLETE), BasemapReader::world);
    }

    /// Reads the coarse map of the world.
    static Basemap world() {
        try {
            return resource(WORLD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Basemap resource(String name) throws IOException {
        try (InputStream in = BasemapReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the base map " + name + " is missing");
            }
            return read(in);
        }
    }

    /// Reads a base map; the levels are unpacked only when asked for. The stream is left open.
    ///
    /// @throws IOException if the stream is not a base map of this version, is cut short, damaged
    ///     or too large
    public static Basemap read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
        ByteBuffer file = checked(bytes);
        int blocks = file.getShort();
        if (blocks < 2 || blocks > MOST_BLOCKS) {
            throw new IOException("base map: " + blocks + " blocks");
        }
        BasemapNames names = new NamesDecoder(unpacked(block(file))).names();
        List<Basemap.Packed> levels = new ArrayList<>();
        for (int i = 1; i < blocks; i++) {
            Block block = block(file);
            levels.add(new Basemap.Packed(block.topZoom(), () -> level(block)));
        }
        if (file.hasRemaining()) {
            throw new IOException("base map: " + file.remaining() + " bytes too many");
        }
        try {
            return new Basemap(names, levels);
        } catch (IllegalArgumentException e) {
            throw new IOException("base map: " + e.getMessage(), e);
        }
    }

    /// The file without its checksum, standing at the number of blocks.
    private static ByteBuffer checked(byte[] bytes) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        if (bytes.length < 12 || file.getInt() != MAGIC) {
            throw new IOException("not a base map");
        }
        if (bytes.length > LARGEST_FILE) {
            throw new IOException("base map: larger than " + LARGEST_FILE + " bytes");
        }
        int version = file.getShort();
        if (version != VERSION) {
            throw new IOException("base map: version " + version + ", not " + VERSION);
        }
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, bytes.length - 4);
        if ((int) crc.getValue() != file.getInt(bytes.length - 4)) {
            throw new IOException("base map: cut short or damaged (checksum)");
        }
        return file.limit(bytes.length - 4);
    }

    private record Block(double topZoom, int bits, int length, ByteBuffer packed) {}

    private static Block block(ByteBuffer file) throws IOException {
        if (file.remaining() < 18) {
            throw new IOException("base map: a block is missing");
        }
        double topZoom = file.getDouble();
        int bits = file.getShort();
        int length = file.getInt();
        int packed = file.getInt();
        if (bits < 1
                || bits > MOST_BITS
                || length < 0
                || length > LARGEST_BLOCK
                || packed < 0
                || packed > file.remaining()) {
            throw new IOException("base map: a block of impossible size");
        }
        ByteBuffer content = file.slice(file.position(), packed);
        file.position(file.position() + packed);
        return new Block(topZoom, bits, length, content);
    }

    private static handover.basemap.BasemapLevel level(Block block) {
        try {
            return new LevelDecoder(block.topZoom(), unpacked(block)).level();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "a base map with a right checksum cannot be unpacked", e);
        }
    }

    private static Unpacker unpacked(Block block) throws IOException {
        byte[] raw = new byte[block.length()];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(block.packed().duplicate());
            int size = inflater.inflate(raw);
            if (size != raw.length) {
                throw new IOException(
                        "base map: a block has " + size + " bytes, not " + raw.length);
            }
        } catch (DataFormatException e) {
            throw new IOException("base map: a block is not deflated data", e);
        }
        return new Unpacker(raw, block.bits());
    }
}
