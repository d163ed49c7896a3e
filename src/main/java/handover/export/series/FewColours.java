package handover.export.series;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A picture in at most 256 colours. A map has few colours and many mixtures of two of them along
/// its edges: the commonest colours are kept as they are, so that areas and letters stay clean, and
/// every other one becomes the nearest of those kept. Nothing is strewn with dots.
final class FewColours {
    private static final int MOST = 256;

    /// Half of the table for the commonest, half for what is far from all of them.
    private static final int COMMON = 128;

    private FewColours() {}

    static BufferedImage of(BufferedImage image) {
        int[] pixels = pixels(image);
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel & 0xFFFFFF, 1, Integer::sum);
        }
        int[] table = table(counts);
        Map<Integer, Byte> places = new HashMap<>();
        counts.keySet().forEach(colour -> places.put(colour, (byte) nearest(table, colour)));
        var few =
                new BufferedImage(
                        image.getWidth(),
                        image.getHeight(),
                        BufferedImage.TYPE_BYTE_INDEXED,
                        model(table));
        byte[] indexed = ((DataBufferByte) few.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            indexed[i] = places.getOrDefault(pixels[i] & 0xFFFFFF, (byte) 0);
        }
        return few;
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private static int[] table(Map<Integer, Integer> counts) {
        List<Integer> byCount = new ArrayList<>(counts.keySet());
        byCount.sort(
                Comparator.comparing((Integer colour) -> -counts.getOrDefault(colour, 0))
                        .thenComparing(Comparator.naturalOrder()));
        int common = byCount.size() <= MOST ? byCount.size() : COMMON;
        List<Integer> kept = new ArrayList<>(byCount.subList(0, common));
        List<Integer> rest = byCount.subList(common, byCount.size());
        farthest(kept, rest, counts);
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    /// Adds, again and again, the colour whose loss would be seen most: far from all that are kept,
    /// and common.
    private static void farthest(
            List<Integer> kept, List<Integer> rest, Map<Integer, Integer> counts) {
        long[] distance = new long[rest.size()];
        java.util.Arrays.fill(distance, Long.MAX_VALUE);
        int seen = 0;
        while (kept.size() < MOST && kept.size() < counts.size()) {
            int worst = 0;
            double most = -1;
            for (int i = 0; i < distance.length; i++) {
                for (int k = seen; k < kept.size(); k++) {
                    distance[i] = Math.min(distance[i], distance(kept.get(k), rest.get(i)));
                }
                double loss = distance[i] * Math.sqrt(counts.getOrDefault(rest.get(i), 0));
                if (loss > most) {
                    most = loss;
                    worst = i;
                }
            }
            seen = kept.size();
            kept.add(rest.get(worst));
        }
    }

    private static int nearest(int[] table, int colour) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < table.length && least > 0; i++) {
            long distance = distance(table[i], colour);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    /// The eye sees green best and blue least.
    private static long distance(int one, int other) {
        long red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        long green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        long blue = (one & 0xFF) - (other & 0xFF);
        return 2 * red * red + 4 * green * green + blue * blue;
    }

    private static IndexColorModel model(int[] table) {
        byte[] red = new byte[table.length];
        byte[] green = new byte[table.length];
        byte[] blue = new byte[table.length];
        for (int i = 0; i < table.length; i++) {
            red[i] = (byte) (table[i] >> 16);
            green[i] = (byte) (table[i] >> 8);
            blue[i] = (byte) table[i];
        }
        return new IndexColorModel(8, table.length, red, green, blue);
    }
}
