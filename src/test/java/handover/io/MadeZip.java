package handover.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Makes ZIPs that no honest program makes: their directory says whatever it is told to say.
public final class MadeZip {
    private record Entry(byte[] name, byte[] local, byte[] central) {}

    private final List<Entry> entries = new ArrayList<>();
    private int at;
    private int flags = 0x800;
    private int made = 3 << 8 | 20;
    private int mode = 0x81A4;
    private int method = 8;
    private long claimedSize = -1;
    private int crcOff;

    /// The next files carry these flags: bit 0 encrypted, bit 11 names in UTF-8.
    public MadeZip flags(int value) {
        flags = value;
        return this;
    }

    /// The next files have this Unix mode.
    public MadeZip mode(int value) {
        mode = value;
        return this;
    }

    /// The next files claim to be packed by this method.
    public MadeZip method(int value) {
        method = value;
        return this;
    }

    /// The next files claim to have so many bytes unpacked; -1 for as many as they have.
    public MadeZip claiming(long bytes) {
        claimedSize = bytes;
        return this;
    }

    /// The next files have a wrong checksum.
    public MadeZip damaged() {
        crcOff = 1;
        return this;
    }

    /// Adds a file.
    public MadeZip with(String name, String text) {
        return with(name.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
    }

    /// Adds a file.
    public MadeZip with(byte[] name, byte[] content) {
        byte[] packed = method == 8 ? deflated(content) : content;
        var sum = new CRC32();
        sum.update(content);
        int crc = (int) sum.getValue() + crcOff;
        int size = (int) (claimedSize < 0 ? content.length : claimedSize);
        ByteBuffer local = buffer(30 + name.length + packed.length);
        local.putInt(0x04034b50).putShort((short) 20).putShort((short) flags);
        local.putShort((short) method).putInt(0).putInt(crc);
        local.putInt(packed.length).putInt(size).putShort((short) name.length).putShort((short) 0);
        local.put(name).put(packed);
        ByteBuffer central = buffer(46 + name.length);
        central.putInt(0x02014b50).putShort((short) made).putShort((short) 20);
        central.putShort((short) flags).putShort((short) method).putInt(0).putInt(crc);
        central.putInt(packed.length).putInt(size).putShort((short) name.length);
        central.putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0);
        central.putInt(mode << 16).putInt(at).put(name);
        entries.add(new Entry(name, local.array(), central.array()));
        at += local.capacity();
        return this;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflated(byte[] content) {
        var deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        while (!deflater.finished()) {
            out.write(some, 0, deflater.deflate(some));
        }
        deflater.end();
        return out.toByteArray();
    }

    /// The ZIP.
    public byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        for (Entry entry : entries) {
            out.write(entry.local);
        }
        int directory = 0;
        for (Entry entry : entries) {
            out.write(entry.central);
            directory += entry.central.length;
        }
        ByteBuffer end = buffer(22);
        end.putInt(0x06054b50).putInt(0).putShort((short) entries.size());
        end.putShort((short) entries.size()).putInt(directory).putInt(at).putShort((short) 0);
        out.write(end.array());
        return out.toByteArray();
    }
}
