package handover.paint;

import handover.basemap.Line;
import handover.basemap.Outline;
import handover.basemap.Ring;
import handover.basemap.RingClip;
import handover.geo.Box;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.FillRule;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// Puts shapes of the base map into a path: what is out of sight is left out, and points that fall
/// on the same device pixel are drawn once.
///
/// A map that is moved by whole device pixels is traced as the same shapes, moved: which points are
/// left out does not depend on the view, and all are laid on a grid that the toolkit's
/// single-precision numbers hold exactly.
final class Trace {
    /// Wider than any line, so that the cut edges of rings are never seen.
    private static final double MARGIN = 40;

    /// Parts of a device pixel: finer than what the toolkit tells apart, and coarse enough for its
    /// numbers up to sixteen thousand pixels.
    private static final double GRID = 1024;

    private final GraphicsContext g;
    private final View view;
    private final Box seen;
    private final Box seenWorld;
    private final double least;
    private final double grid;

    /// @param shown what is painted, logical pixels of the view
    Trace(Ink ink, View view, Box shown) {
        this.g = ink.g();
        this.view = view;
        this.seen = shown.expand(MARGIN);
        this.seenWorld = view.world(seen);
        this.least = 0.4 / ink.scale();
        this.grid = GRID * ink.scale();
    }

    /// Fills areas, all in one path.
    void fill(List<Outline> outlines) {
        g.setFillRule(FillRule.EVEN_ODD);
        if (path(outlines)) {
            g.fill();
        }
    }

    /// Strokes the lines that are wanted, all in one path.
    void stroke(List<Line> lines, Predicate<Line> wanted) {
        g.beginPath();
        boolean any = false;
        for (Line line : lines) {
            if (line.box().intersects(seenWorld) && wanted.test(line)) {
                any |= add(pixels(line.xy()), false);
            }
        }
        if (any) {
            g.stroke();
        }
    }

    /// Strokes the edges of areas, all in one path.
    void strokeEdges(List<Outline> outlines) {
        if (path(outlines)) {
            g.stroke();
        }
    }

    private boolean path(List<Outline> outlines) {
        g.beginPath();
        boolean any = false;
        for (Outline outline : outlines) {
            if (outline.box().intersects(seenWorld)) {
                for (Ring ring : outline.rings()) {
                    if (ring.box().intersects(seenWorld)) {
                        any |= add(RingClip.clip(pixels(ring.xy()), seen), true);
                    }
                }
            }
        }
        return any;
    }

    /// The points on the grid of the view, without those that lie where the one before does.
    private double[] pixels(double[] xy) {
        double[] pixels = new double[xy.length];
        int n = 0;
        int last = xy.length - 2;
        for (int i = 0; i <= last; i += 2) {
            double x = Math.rint(view.x(xy[i]) * grid) / grid;
            double y = Math.rint(view.y(xy[i + 1]) * grid) / grid;
            if (n == 0
                    || i == last
                    || Math.abs(x - pixels[n - 2]) + Math.abs(y - pixels[n - 1]) >= least) {
                pixels[n++] = x;
                pixels[n++] = y;
            }
        }
        return n == pixels.length ? pixels : Arrays.copyOf(pixels, n);
    }

    private boolean add(double[] pixels, boolean closed) {
        if (pixels.length < 4) {
            return false;
        }
        g.moveTo(pixels[0], pixels[1]);
        for (int i = 2; i < pixels.length; i += 2) {
            g.lineTo(pixels[i], pixels[i + 1]);
        }
        if (closed) {
            g.closePath();
        }
        return true;
    }
}
