package handover.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/// Changes bytes as a broken disk, a hasty editor or an enemy would: the same seed, the same
/// changes.
final class Mutations {
    private static final int MOST_CHANGES = 8;
    private static final int LONGEST = 1 << 16;
    private static final String[] PIECES = {
        "\"",
        "\"\"",
        ",",
        ";",
        "\n",
        "\r",
        "\t",
        "\u0000",
        "\uFEFF",
        "<",
        ">",
        "&",
        "]]>",
        "<!DOCTYPE a [<!ENTITY b \"c\">]>",
        "{",
        "}",
        "[",
        "]",
        ":",
        "null",
        "-1",
        "1e999",
        "NaN",
        "99999999999999999999",
        "..",
        "/",
        "~",
        "?",
        "%",
        "2023-02-30",
        "\u202E",
        "\uD83D",
        "é",
        "0000-00-00",
        "[..2023]",
        "{2023,2024}",
        "Y-99999999",
        "<Placemark>",
        "</Placemark>"
    };

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    /// One of the seeds, changed in up to eight places.
    byte[] of(List<byte[]> seeds) {
        byte[] bytes = seeds.get(random.nextInt(seeds.size())).clone();
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int at = 0; at < changes; at++) {
            bytes = changed(bytes, seeds);
        }
        return bytes;
    }

    private byte[] changed(byte[] bytes, List<byte[]> seeds) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(24));
        return switch (random.nextInt(6)) {
            case 0 ->
                    joined(
                            bytes,
                            from,
                            from,
                            PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8));
            case 1 -> joined(bytes, from, to, new byte[0]);
            case 2 -> joined(bytes, from, from, slice(bytes, from, to));
            case 3 -> joined(bytes, from, to, new byte[] {(byte) random.nextInt(256)});
            case 4 -> {
                byte[] other = seeds.get(random.nextInt(seeds.size()));
                int start = random.nextInt(other.length + 1);
                int end = Math.min(other.length, start + random.nextInt(200));
                yield joined(bytes, from, from, slice(other, start, end));
            }
            default -> slice(bytes, 0, from);
        };
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, from, Math.max(from, to));
    }

    private static byte[] joined(byte[] bytes, int from, int to, byte[] between) {
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(between);
        out.write(bytes, to, bytes.length - to);
        byte[] all = out.toByteArray();
        return all.length <= LONGEST ? all : slice(all, 0, LONGEST);
    }
}
