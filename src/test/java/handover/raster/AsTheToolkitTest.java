package handover.raster;

import static org.assertj.core.api.Assertions.assertThat;

import handover.export.FxPlatform;

import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/// What is painted here is what the toolkit's own renderer paints, pixel by pixel: the ground of
/// the map did not change when it came to be painted by us.
class AsTheToolkitTest {
    private static final int SIDE = 400;

    /// The toolkit takes single-precision numbers, which hold this grid exactly.
    private static final double GRID = 1024;

    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    @ParameterizedTest
    @CsvSource({"0.85, 12", "1, 3", "1, 40", "1.5, 6", "2.25, 12", "7, 4", "7, 25", "11.2, 9"})
    void linesAreTheSame(double width, double step) throws Exception {
        List<double[]> lines = walks(step);
        same(
                outline -> lines.forEach(outline::add),
                g -> lines.forEach(line -> path(g, line, false)),
                width);
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "1.5, 6", "7, 4", "7, 25"})
    void ringsAreTheSame(double width, double step) throws Exception {
        List<double[]> rings = walks(step).stream().map(AsTheToolkitTest::closed).toList();
        same(
                outline -> rings.forEach(ring -> outline.addRing(ring, ring.length)),
                g -> rings.forEach(ring -> path(g, ring, true)),
                width);
    }

    @ParameterizedTest
    @CsvSource({"1, 5, 4", "1.5, 3, 4"})
    void dashesAreTheSame(double width, double on, double off) throws Exception {
        List<double[]> lines = walks(17);
        var dashes = new Dashes(on, off);
        same(
                outline -> lines.forEach(line -> dashes.cut(line, outline::add)),
                g -> {
                    g.setLineDashes(on, off);
                    lines.forEach(line -> path(g, line, false));
                },
                width);
    }

    @ParameterizedTest
    @CsvSource({"2", "9", "60"})
    void areasAreTheSame(double step) throws Exception {
        List<double[]> rings = walks(step).stream().map(AsTheToolkitTest::closed).toList();
        var edges = new EdgeList(new PixelBox(0, 0, SIDE, SIDE));
        rings.forEach(ring -> edges.addRing(ring, ring.length));
        int[] theirs =
                theirs(
                        g -> {
                            g.setFillRule(FillRule.EVEN_ODD);
                            g.beginPath();
                            rings.forEach(ring -> path(g, ring, true));
                            g.fill();
                        });
        assertSame(edges, Coat.Rule.EVEN_ODD, theirs);
    }

    /// Ten wanderers who also leave the sheet.
    private static List<double[]> walks(double step) {
        List<double[]> walks = new ArrayList<>();
        var random = new Random(11);
        for (int i = 0; i < 10; i++) {
            double[] xy = new double[2 * 60];
            double x = random.nextDouble(SIDE);
            double y = random.nextDouble(SIDE);
            double heading = random.nextDouble(7);
            for (int k = 0; k < xy.length; k += 2) {
                xy[k] = Math.rint(x * GRID) / GRID;
                xy[k + 1] = Math.rint(y * GRID) / GRID;
                heading += random.nextGaussian();
                x += step * Math.cos(heading);
                y += step * Math.sin(heading);
            }
            walks.add(xy);
        }
        return walks;
    }

    private static double[] closed(double[] line) {
        double[] ring = line.clone();
        ring[ring.length - 2] = ring[0];
        ring[ring.length - 1] = ring[1];
        return ring;
    }

    private static void path(GraphicsContext g, double[] xy, boolean ring) {
        g.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            g.lineTo(xy[i], xy[i + 1]);
        }
        if (ring) {
            g.closePath();
        }
    }

    private static void same(
            Consumer<StrokeOutline> ours, Consumer<GraphicsContext> theirs, double width)
            throws Exception {
        var edges = new EdgeList(new PixelBox(0, 0, SIDE, SIDE));
        ours.accept(new StrokeOutline(edges, width));
        int[] painted =
                theirs(
                        g -> {
                            g.setLineWidth(width);
                            g.setLineCap(StrokeLineCap.ROUND);
                            g.setLineJoin(StrokeLineJoin.ROUND);
                            g.beginPath();
                            theirs.accept(g);
                            g.stroke();
                        });
        assertSame(edges, Coat.Rule.NON_ZERO, painted);
    }

    private static int[] theirs(Consumer<GraphicsContext> painter) throws Exception {
        return FxPlatform.call(
                () -> {
                    var canvas = new Canvas(SIDE, SIDE);
                    painter.accept(canvas.getGraphicsContext2D());
                    var sheet = new SnapshotParameters();
                    sheet.setViewport(new Rectangle2D(0, 0, SIDE, SIDE));
                    sheet.setFill(Color.TRANSPARENT);
                    int[] pixels = new int[SIDE * SIDE];
                    canvas.snapshot(sheet, null)
                            .getPixelReader()
                            .getPixels(
                                    0,
                                    0,
                                    SIDE,
                                    SIDE,
                                    PixelFormat.getIntArgbPreInstance(),
                                    pixels,
                                    0,
                                    SIDE);
                    return pixels;
                });
    }

    private static void assertSame(EdgeList edges, Coat.Rule rule, int[] theirs) {
        int[] ours = Sheets.pixels(SIDE, SIDE, List.of(Sheets.black(edges, rule)));
        List<String> apart = new ArrayList<>();
        int inked = 0;
        for (int i = 0; i < ours.length; i++) {
            inked += theirs[i] == 0 ? 0 : 1;
            if (ours[i] != theirs[i]) {
                apart.add(
                        String.format(
                                "%d, %d: %d, not %d",
                                i % SIDE,
                                i / SIDE,
                                Sheets.opacity(ours[i]),
                                Sheets.opacity(theirs[i])));
            }
        }
        assertThat(inked).isGreaterThan(1000);
        assertThat(apart).isEmpty();
    }
}
