package handover.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import handover.raster.Coat.Rule;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import java.util.List;
import java.util.Random;

/// Whatever the shape, a pixel is covered as much as its samples lie inside, by a count that knows
/// nothing of edges and rows.
class ScanConverterPropertyTest {
    private static final int WIDTH = 70;
    private static final int HEIGHT = 67;
    private static final int ACROSS = 64;

    @Property(tries = 60)
    void aPixelIsCoveredAsMuchAsItsSamplesLieInside(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int rings,
            @ForAll @IntRange(min = 3, max = 9) int points,
            @ForAll Rule rule) {
        double[][] shapes = shapes(seed, rings, points);
        int[] pixels = painted(shapes, new PixelBox(0, 0, WIDTH, HEIGHT), rule);
        for (int y = 0; y < HEIGHT; y += 3) {
            for (int x = 0; x < WIDTH; x += 3) {
                double expected = 255 * inside(shapes, x, y, rule);
                assertThat((double) Sheets.opacity(pixels[y * WIDTH + x]))
                        .as("pixel %d, %d", x, y)
                        .isCloseTo(expected, within(1 + 255.0 * 2 * points * rings / ACROSS / 8));
            }
        }
    }

    /// What lies outside a rectangle is not painted, and what lies in it is the same.
    @Property(tries = 60)
    void aCoatKeepsToItsRectangle(
            @ForAll long seed,
            @ForAll @IntRange(max = WIDTH) int left,
            @ForAll @IntRange(max = HEIGHT) int top,
            @ForAll @IntRange(max = WIDTH) int right,
            @ForAll @IntRange(max = HEIGHT) int bottom,
            @ForAll Rule rule) {
        double[][] shapes = shapes(seed, 2, 7);
        int[] all = painted(shapes, new PixelBox(0, 0, WIDTH, HEIGHT), rule);
        int[] part = painted(shapes, new PixelBox(left, top, right, bottom), rule);
        for (int i = 0; i < all.length; i++) {
            int x = i % WIDTH;
            int y = i / WIDTH;
            boolean within = x >= left && x < right && y >= top && y < bottom;
            assertThat(part[i]).as("pixel %d, %d", x, y).isEqualTo(within ? all[i] : 0);
        }
    }

    @Property(tries = 40)
    void theOrderOfTheEdgesDoesNotMatter(@ForAll long seed, @ForAll Rule rule) {
        double[][] shapes = shapes(seed, 3, 40);
        double[][] turned = {shapes[2], shapes[0], shapes[1]};
        var whole = new PixelBox(0, 0, WIDTH, HEIGHT);
        assertThat(painted(turned, whole, rule)).isEqualTo(painted(shapes, whole, rule));
    }

    @Example
    void aRingInARingIsAHoleOrNot() {
        double[][] square = {box(10, 10, 40, 40), box(20, 20, 30, 30)};
        var whole = new PixelBox(0, 0, WIDTH, HEIGHT);
        int middle = 25 * WIDTH + 25;
        assertThat(painted(square, whole, Rule.EVEN_ODD)[middle]).isZero();
        assertThat(painted(square, whole, Rule.NON_ZERO)[middle]).isEqualTo(Sheets.BLACK);
    }

    @Example
    void halfAPixelIsHalfCovered() {
        double[][] square = {box(10.5, 10.25, 12, 12)};
        int[] pixels = painted(square, new PixelBox(0, 0, WIDTH, HEIGHT), Rule.NON_ZERO);
        assertThat(Sheets.opacity(pixels[10 * WIDTH + 10])).isEqualTo(96);
        assertThat(Sheets.opacity(pixels[11 * WIDTH + 10])).isEqualTo(128);
        assertThat(Sheets.opacity(pixels[11 * WIDTH + 11])).isEqualTo(255);
        assertThat(pixels[11 * WIDTH + 12]).isZero();
    }

    @Example
    void aTranslucentColourLetsThrough() {
        var whole = new PixelBox(0, 0, 4, 4);
        var edges = new EdgeList(whole);
        edges.addBox(whole);
        edges.close();
        var white = new Coat(edges, Rule.NON_ZERO, 0xffffffff, whole);
        var red = new Coat(edges, Rule.NON_ZERO, 0x80ff0000, whole);
        int[] pixels = Sheets.pixels(4, 4, List.of(white, red));
        assertThat(pixels).containsOnly(0xffff7f7f);
    }

    private static double[] box(double left, double top, double right, double bottom) {
        return new double[] {left, top, right, top, right, bottom, left, bottom};
    }

    private static double[][] shapes(long seed, int rings, int points) {
        var random = new Random(seed);
        double[][] shapes = new double[rings][];
        for (int i = 0; i < rings; i++) {
            shapes[i] = random.doubles(2L * points, -40, 110).toArray();
        }
        return shapes;
    }

    private static int[] painted(double[][] shapes, PixelBox within, Rule rule) {
        var edges = new EdgeList(within);
        for (double[] ring : shapes) {
            edges.addRing(ring, ring.length);
        }
        return Sheets.pixels(WIDTH, HEIGHT, List.of(Sheets.black(edges, rule)));
    }

    /// Which part of the samples of a pixel lies inside.
    private static double inside(double[][] shapes, int x, int y, Rule rule) {
        int hits = 0;
        for (int row = 0; row < 8; row++) {
            for (int column = 0; column < ACROSS; column++) {
                double atX = x + (column + 0.5) / ACROSS;
                double atY = y + (row + 0.5) / 8;
                int winding = 0;
                int crossed = 0;
                for (double[] ring : shapes) {
                    for (int i = 0; i < ring.length; i += 2) {
                        int next = (i + 2) % ring.length;
                        boolean down = ring[i + 1] <= atY && ring[next + 1] > atY;
                        boolean up = ring[next + 1] <= atY && ring[i + 1] > atY;
                        double part = (atY - ring[i + 1]) / (ring[next + 1] - ring[i + 1]);
                        if ((down || up) && ring[i] + part * (ring[next] - ring[i]) < atX) {
                            winding += down ? 1 : -1;
                            crossed++;
                        }
                    }
                }
                hits += (rule == Rule.NON_ZERO ? winding != 0 : crossed % 2 != 0) ? 1 : 0;
            }
        }
        return hits / (8.0 * ACROSS);
    }
}
