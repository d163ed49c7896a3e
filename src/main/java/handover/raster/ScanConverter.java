package handover.raster;

import handover.raster.Coat.Rule;

import java.util.Arrays;
import java.util.List;

/// Lays coats on bands of rows. A pixel is covered by as much as its eight sampled rows are, to a
/// 256th of its width: as the toolkit's own renderer samples shapes.
final class ScanConverter {
    static final int ROWS_LOG = 3;
    static final int ROWS = 1 << ROWS_LOG;
    private static final int FULL = ROWS << 8;
    private static final int OPAQUE = 0xff000000;

    /// Bits of a 256th of a pixel in which crossings are reckoned from row to row: fine enough for
    /// a band, and with room for edges that end a hundred million pixels away.
    private static final int FRACTION = 24;

    private final int[] pixels;
    private final int stride;
    private final int[] cover;
    private final long[] touched;
    private int[] begins = new int[0];
    private int[] crossings = new int[1024];

    /// @param pixels rows of colours, their parts multiplied by their opacity
    /// @param stride of rows in it
    ScanConverter(int[] pixels, int stride) {
        this.pixels = pixels;
        this.stride = stride;
        cover = new int[stride + 3];
        touched = new long[(stride + 3 >> 6) + 1];
    }

    /// Lays a coat on the rows of a band.
    ///
    /// @param from its first row
    /// @param to the row after its last
    void lay(Coat coat, int from, int to) {
        int first = Math.max(from, coat.within().top());
        int end = Math.min(to, coat.within().bottom());
        if (first >= end || coat.within().left() >= coat.within().right()) {
            return;
        }
        if (!collect(coat, first, end)) {
            return;
        }
        for (int row = first; row < end; row++) {
            int sub = (row - first) << ROWS_LOG;
            boolean any = begins[sub] != begins[sub + ROWS];
            if (any) {
                for (int i = sub; i < sub + ROWS; i++) {
                    cover(begins[i], begins[i + 1], coat.within().right() << 8, coat.rule());
                }
                emit(row * stride, coat.argb());
            }
        }
    }

    /// Finds where edges cross the sampled rows: first how many there are in each, then where.
    private boolean collect(Coat coat, int first, int end) {
        int rows = (end - first) << ROWS_LOG;
        if (begins.length < rows + 2) {
            begins = new int[rows + 2];
        }
        Arrays.fill(begins, 0, rows + 2, 0);
        List<EdgeBlock> blocks = coat.edges().blocks();
        double offset = (first << ROWS_LOG) + 0.5;
        boolean any = false;
        for (EdgeBlock block : blocks) {
            any |= !block.misses(first, end) && count(block, offset, rows);
        }
        if (!any) {
            return false;
        }
        // How many cross each row, then where those of the next one begin.
        int crossing = 0;
        int total = 0;
        for (int i = 1; i <= rows; i++) {
            crossing += begins[i];
            begins[i] = total;
            total += crossing;
        }
        begins[rows + 1] = total;
        if (crossings.length < total) {
            crossings = new int[total + total / 2];
        }
        for (EdgeBlock block : blocks) {
            if (!block.misses(first, end)) {
                for (int i = 0; i < block.size(); i++) {
                    cross(block.ends, 4 * i, offset, rows, coat.within());
                }
            }
        }
        return true;
    }

    /// Where edges begin and end, as how many more or fewer cross each row than the one above.
    private boolean count(EdgeBlock block, double offset, int rows) {
        boolean any = false;
        for (int i = 0; i < block.size(); i++) {
            int a = sample(block.ends[4 * i + 1] * ROWS - offset, rows);
            int b = sample(block.ends[4 * i + 3] * ROWS - offset, rows);
            if (a != b) {
                begins[Math.min(a, b) + 1]++;
                begins[Math.max(a, b) + 1]--;
                any = true;
            }
        }
        return any;
    }

    /// The first sampled row at or below a height.
    private static int sample(double y, int rows) {
        if (y <= 0) {
            return 0;
        }
        return y >= rows ? rows : (int) Math.ceil(y);
    }

    private void cross(double[] ends, int at, double offset, int rows, PixelBox within) {
        double y0 = ends[at + 1] * ROWS - offset;
        double y1 = ends[at + 3] * ROWS - offset;
        int down = y0 < y1 ? 1 : 0;
        int from = sample(down == 1 ? y0 : y1, rows);
        int to = sample(down == 1 ? y1 : y0, rows);
        if (from == to) {
            return;
        }
        double x0 = ends[at] * 256;
        double slope = (ends[at + 2] * 256 - x0) / (y1 - y0);
        double one = 1L << FRACTION;
        long x = Math.round((x0 + (from - y0) * slope) * one) + (1L << FRACTION - 1);
        long step = (long) (slope * one);
        int least = within.left() << 8;
        int most = within.right() << 8;
        for (int i = from; i < to; i++) {
            int cross = (int) Math.clamp(x >> FRACTION, least, most);
            crossings[begins[i + 1]++] = cross << 1 | down;
            x += step;
        }
    }

    /// Adds what is inside on one sampled row.
    private void cover(int from, int to, int end, Rule rule) {
        int[] crossings = this.crossings;
        if (to - from > 48) {
            Arrays.sort(crossings, from, to);
        } else {
            for (int i = from + 1; i < to; i++) {
                int one = crossings[i];
                int j = i - 1;
                while (j >= from && crossings[j] > one) {
                    crossings[j + 1] = crossings[j];
                    j--;
                }
                crossings[j + 1] = one;
            }
        }
        int winding = 0;
        int begin = 0;
        for (int i = from; i < to; i++) {
            int one = crossings[i];
            int before = winding;
            winding = rule == Rule.EVEN_ODD ? winding ^ 1 : winding + ((one & 1) << 1) - 1;
            if (before == 0) {
                begin = one >> 1;
            } else if (winding == 0) {
                span(begin, one >> 1);
            }
        }
        // What closes it lies to the right, and was left out.
        if (winding != 0) {
            span(begin, end);
        }
    }

    private void span(int from, int to) {
        if (from >= to) {
            return;
        }
        int[] cover = this.cover;
        int first = from >> 8;
        int last = to >> 8;
        if (first == last) {
            cover[first] += to - from;
            cover[first + 1] -= to - from;
            touch(first);
        } else {
            int partOf = from & 255;
            cover[first] += 256 - partOf;
            cover[first + 1] += partOf;
            touch(first);
            int part = to & 255;
            cover[last] -= 256 - part;
            cover[last + 1] -= part;
            touch(last);
        }
    }

    private void touch(int pixel) {
        touched[pixel >> 6] |= 3L << pixel;
        if ((pixel & 63) == 63) {
            touched[(pixel >> 6) + 1] |= 1;
        }
    }

    /// Paints a row as far as it is covered, and forgets it.
    private void emit(int row, int argb) {
        int sum = 0;
        int from = 0;
        for (int word = 0; word < touched.length; word++) {
            long bits = touched[word];
            if (bits == 0) {
                continue;
            }
            touched[word] = 0;
            do {
                int pixel = (word << 6) + Long.numberOfTrailingZeros(bits);
                if (sum != 0) {
                    paint(row + from, row + pixel, sum, argb);
                }
                sum += cover[pixel];
                cover[pixel] = 0;
                from = pixel;
                bits &= bits - 1;
            } while (bits != 0);
        }
    }

    /// Rounds as the toolkit's own renderer does: a shape that it paints is the same.
    private void paint(int from, int to, int covered, int argb) {
        int part = (covered * 255 + FULL / 2) / FULL;
        int opacity = (part + 1) * (argb >>> 24) >> 8;
        int color = argb | OPAQUE;
        if (opacity == 255) {
            Arrays.fill(pixels, from, to, color);
        } else if (opacity > 0) {
            for (int i = from; i < to; i++) {
                pixels[i] = mix(color, opacity, pixels[i]);
            }
        }
    }

    /// So many 255ths of a colour and the rest of another, two of their parts at a time.
    private static int mix(int color, int part, int other) {
        int rest = 255 - part;
        int even = (color & 0xff00ff) * part + (other & 0xff00ff) * rest;
        int odd = (color >>> 8 & 0xff00ff) * part + (other >>> 8 & 0xff00ff) * rest;
        return by255(even) | by255(odd) << 8;
    }

    private static int by255(int parts) {
        int more = parts + 0x10001;
        return (more + (more >>> 8 & 0xff00ff)) >>> 8 & 0xff00ff;
    }
}
