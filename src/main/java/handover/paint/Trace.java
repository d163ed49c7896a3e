package handover.paint;

import handover.basemap.Line;
import handover.basemap.Outline;
import handover.basemap.Ring;
import handover.basemap.RingClip;
import handover.geo.Box;
import handover.raster.Coat;
import handover.raster.Dashes;
import handover.raster.EdgeList;
import handover.raster.PixelBox;
import handover.raster.StrokeOutline;

import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Makes coats of shapes of the base map: what is out of sight is left out, and points that fall on
/// the same device pixel are drawn once. A coat is traced when it is asked for, so that several can
/// be at the same time.
///
/// A map that is moved by whole device pixels is traced as the same shapes, moved: which points are
/// left out does not depend on the view, and all are laid on a grid.
final class Trace {
    /// Wider than any line, so that the cut edges of rings are never seen; device pixels.
    private static final double MARGIN = 40;

    /// Parts of a device pixel: finer than what can be told apart, and so coarse that what is
    /// computed for another view falls on the same.
    private static final double GRID = 1024;

    /// Points closer than this are drawn once, device pixels.
    private static final double LEAST = 0.4;

    /// The points of one shape after the other. Each thread keeps its own: made anew for each coat,
    /// they were two thirds of what a zoom left to the collector.
    private static final ThreadLocal<double[]> ROOM = ThreadLocal.withInitial(() -> new double[0]);

    private final GroundPart part;
    private final PixelBox within;
    private final Box seen;
    private final Box seenWorld;
    private final List<Supplier<Coat>> coats;

    /// @param shown what is painted of the part, logical pixels of its view
    /// @param coats where to put them, the first below
    Trace(GroundPart part, Box shown, List<Supplier<Coat>> coats) {
        this.part = part;
        this.coats = coats;
        within = part.pixels(shown);
        seen = new Box(within.left(), within.top(), within.right(), within.bottom()).expand(MARGIN);
        seenWorld = part.view().world(shown.expand(MARGIN / part.scale()));
    }

    /// Fills all that is painted.
    void fill(Color color) {
        add(color, Coat.Rule.NON_ZERO, edges -> edges.addBox(within));
    }

    /// Fills areas.
    void fill(Color color, List<Outline> outlines) {
        add(color, Coat.Rule.EVEN_ODD, edges -> rings(outlines, edges::addRing));
    }

    /// Strokes the lines that are wanted.
    ///
    /// @param width logical pixels
    void stroke(Color color, double width, List<Line> lines, Predicate<Line> wanted) {
        stroke(color, width, null, lines, wanted);
    }

    /// Strokes the lines that are wanted, in dashes.
    ///
    /// @param width logical pixels
    /// @param dashes logical pixels
    void stroke(
            Color color,
            double width,
            @Nullable Dashes dashes,
            List<Line> lines,
            Predicate<Line> wanted) {
        double scale = part.scale();
        Dashes cut = dashes == null ? null : new Dashes(dashes.on() * scale, dashes.off() * scale);
        add(
                color,
                Coat.Rule.NON_ZERO,
                edges -> {
                    var stroke = new StrokeOutline(edges, width * scale);
                    for (Line line : lines) {
                        if (line.box().intersects(seenWorld) && wanted.test(line)) {
                            double[] xy = room(line.xy().length);
                            int length = pixels(line.xy(), xy);
                            if (cut == null) {
                                stroke.add(xy, length);
                            } else {
                                cut.cut(Arrays.copyOf(xy, length), stroke::add);
                            }
                        }
                    }
                });
    }

    /// Strokes the edges of areas.
    ///
    /// @param width logical pixels
    void strokeEdges(Color color, double width, List<Outline> outlines) {
        add(
                color,
                Coat.Rule.NON_ZERO,
                edges -> {
                    var stroke = new StrokeOutline(edges, width * part.scale());
                    rings(outlines, stroke::addRing);
                });
    }

    private void add(Color color, Coat.Rule rule, Consumer<EdgeList> shapes) {
        if (!within.isEmpty()) {
            coats.add(
                    () -> {
                        var edges = new EdgeList(within);
                        shapes.accept(edges);
                        edges.close();
                        return new Coat(edges, rule, Argb.of(color), within);
                    });
        }
    }

    /// Gives the rings that are seen, each with how many of the numbers are its own.
    private void rings(List<Outline> outlines, ObjIntConsumer<double[]> to) {
        for (Outline outline : outlines) {
            if (outline.box().intersects(seenWorld)) {
                for (Ring ring : outline.rings()) {
                    if (ring.box().intersects(seenWorld)) {
                        double[] xy = room(ring.xy().length);
                        int length = RingClip.clip(xy, pixels(ring.xy(), xy), seen);
                        if (length >= 4) {
                            to.accept(xy, length);
                        }
                    }
                }
            }
        }
    }

    private static double[] room(int length) {
        double[] known = ROOM.get();
        if (known.length < length) {
            known = new double[length];
            ROOM.set(known);
        }
        return known;
    }

    /// Finds the points on the grid, without those that lie where the one before does.
    ///
    /// @param pixels where they go
    /// @return how many numbers they are
    private int pixels(double[] xy, double[] pixels) {
        View view = part.view();
        double grid = GRID * part.scale();
        double left = part.left();
        double top = part.top();
        int n = 0;
        int last = xy.length - 2;
        for (int i = 0; i <= last; i += 2) {
            double x = Math.rint(view.x(xy[i]) * grid) / GRID - left;
            double y = Math.rint(view.y(xy[i + 1]) * grid) / GRID - top;
            if (n == 0
                    || i == last
                    || Math.abs(x - pixels[n - 2]) + Math.abs(y - pixels[n - 1]) >= LEAST) {
                pixels[n++] = x;
                pixels[n++] = y;
            }
        }
        return n;
    }
}
