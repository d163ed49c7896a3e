package handover.raster;

import handover.raster.Coat.Rule;

import java.util.Arrays;
import java.util.List;

/// Lays coats on bands of rows. A pixel is covered by as much as its eight sampled rows are, to a
/// 256th of its width: as the toolkit's own renderer samples shapes.
final class ScanConverter {
    private static final int ROWS_LOG = EdgeList.ROWS_LOG;
    private static final int ROWS = EdgeList.ROWS;
    private static final int FULL = ROWS << 8;
    private static final int OPAQUE = 0xff000000;

    private final int[] pixels;
    private final int stride;
    private final int[] cover;
    private final long[] touched;
    private int[] begins = new int[0];
    private int[] crossings = new int[1024];
    private EdgeBlock[] met = new EdgeBlock[64];

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
        int top = first << ROWS_LOG;
        int bottom = end << ROWS_LOG;
        int rows = bottom - top;
        if (begins.length < rows + 2) {
            begins = new int[rows + 2];
        }
        Arrays.fill(begins, 0, rows + 2, 0);
        int blocks = meet(coat.edges().blocks(), top, bottom);
        if (blocks == 0) {
            return false;
        }
        for (int i = 0; i < blocks; i++) {
            count(met[i], top, bottom);
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
        for (int i = 0; i < blocks; i++) {
            cross(met[i], top, bottom, coat.within());
        }
        return true;
    }

    /// Finds the blocks that reach into the band.
    ///
    /// @return how many there are
    private int meet(List<EdgeBlock> blocks, int top, int bottom) {
        if (met.length < blocks.size()) {
            met = new EdgeBlock[2 * blocks.size()];
        }
        int n = 0;
        for (int i = 0; i < blocks.size(); i++) {
            EdgeBlock block = blocks.get(i);
            met[n] = block;
            n += block.misses(top, bottom) ? 0 : 1;
        }
        return n;
    }

    /// Where edges begin and end, as how many more or fewer cross each row than the one above.
    private void count(EdgeBlock block, int top, int bottom) {
        int[] rows = block.rows;
        int[] begins = this.begins;
        int n = 2 * block.size();
        for (int i = 0; i < n; i += 2) {
            int from = Math.max(rows[i] >> 1, top);
            int to = Math.min(rows[i + 1], bottom);
            if (from < to) {
                begins[from - top + 1]++;
                begins[to - top + 1]--;
            }
        }
    }

    private void cross(EdgeBlock block, int top, int bottom, PixelBox within) {
        int[] rows = block.rows;
        int[] begins = this.begins;
        int[] crossings = this.crossings;
        long least = (long) within.left() << 8;
        int most = within.right() << 8;
        int n = 2 * block.size();
        for (int i = 0; i < n; i += 2) {
            int begin = rows[i] >> 1;
            int down = rows[i] & 1;
            int from = Math.max(begin, top);
            int to = Math.min(rows[i + 1], bottom);
            long step = block.across[i + 1];
            long x = block.across[i] + (from - begin) * step;
            for (int row = from - top + 1; row <= to - top; row++) {
                int cross = (int) Math.min(Math.max(x >> EdgeList.FRACTION, least), most);
                crossings[begins[row]++] = cross << 1 | down;
                x += step;
            }
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
