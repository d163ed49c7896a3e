package handover.paint;

import handover.basemap.Line;
import handover.basemap.Outline;
import handover.basemap.Ring;
import handover.basemap.RingClip;
import handover.geo.Box;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.FillRule;

import java.util.List;
import java.util.function.Predicate;

/// Puts shapes of the base map into a path: what is out of sight is left out, and points that fall
/// on the same device pixel are drawn once.
final class Trace {
    /// Wider than any line, so that the cut edges of rings are never seen.
    private static final double MARGIN = 40;

    private final GraphicsContext g;
    private final View view;
    private final Box seen;
    private final double least;

    /// @param scale device pixels in a logical pixel
    Trace(GraphicsContext g, View view, double scale) {
        this.g = g;
        this.view = view;
        this.seen = view.world(MARGIN);
        this.least = 0.4 / scale;
    }

    /// Fills areas, all in one path.
    void fill(List<Outline> outlines) {
        g.setFillRule(FillRule.EVEN_ODD);
        g.beginPath();
        boolean any = false;
        for (Outline outline : outlines) {
            if (outline.box().intersects(seen)) {
                for (Ring ring : outline.rings()) {
                    any |= add(RingClip.clip(ring, seen), true);
                }
            }
        }
        if (any) {
            g.fill();
        }
    }

    /// Strokes the lines that are wanted, all in one path.
    void stroke(List<Line> lines, Predicate<Line> wanted) {
        g.beginPath();
        boolean any = false;
        for (Line line : lines) {
            if (line.box().intersects(seen) && wanted.test(line)) {
                any |= add(line.xy(), false);
            }
        }
        if (any) {
            g.stroke();
        }
    }

    /// Strokes the edges of areas, all in one path.
    void strokeEdges(List<Outline> outlines) {
        g.beginPath();
        boolean any = false;
        for (Outline outline : outlines) {
            if (outline.box().intersects(seen)) {
                for (Ring ring : outline.rings()) {
                    any |= add(RingClip.clip(ring, seen), true);
                }
            }
        }
        if (any) {
            g.stroke();
        }
    }

    private boolean add(double[] xy, boolean closed) {
        if (xy.length < 4) {
            return false;
        }
        double lastX = view.x(xy[0]);
        double lastY = view.y(xy[1]);
        g.moveTo(lastX, lastY);
        int last = xy.length - 2;
        for (int i = 2; i <= last; i += 2) {
            double x = view.x(xy[i]);
            double y = view.y(xy[i + 1]);
            if (Math.abs(x - lastX) + Math.abs(y - lastY) >= least || i == last) {
                g.lineTo(x, y);
                lastX = x;
                lastY = y;
            }
        }
        if (closed) {
            g.closePath();
        }
        return true;
    }
}
