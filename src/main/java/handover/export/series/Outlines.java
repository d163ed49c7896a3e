package handover.export.series;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

import org.apache.pdfbox.pdmodel.PDPageContentStream;

import java.io.IOException;
import java.util.List;

/// The outlines of a line of text as the toolkit shapes and orders its letters, with letters of the
/// machine where ours has none. Lengths are points, the line begins at 0 and its baseline is 0.
final class Outlines {
    private final List<PathElement> path;
    private final PDPageContentStream ink;
    private final double left;
    private final double baseline;
    private double x;
    private double y;

    private Outlines(
            List<PathElement> path, PDPageContentStream ink, double left, double baseline) {
        this.path = path;
        this.ink = ink;
        this.left = left;
        this.baseline = baseline;
    }

    /// Fills them on a sheet, in the colour that is set.
    static void fill(List<PathElement> path, PDPageContentStream ink, double left, double baseline)
            throws IOException {
        if (!path.isEmpty()) {
            new Outlines(path, ink, left, baseline).fill();
        }
    }

    private void fill() throws IOException {
        for (PathElement element : path) {
            switch (element) {
                case MoveTo to -> {
                    ink.moveTo(x(to.getX()), y(to.getY()));
                    at(to.getX(), to.getY());
                }
                case LineTo to -> {
                    ink.lineTo(x(to.getX()), y(to.getY()));
                    at(to.getX(), to.getY());
                }
                case QuadCurveTo to -> quad(to);
                case CubicCurveTo to ->
                        cubic(
                                to.getControlX1(),
                                to.getControlY1(),
                                to.getControlX2(),
                                to.getControlY2(),
                                to.getX(),
                                to.getY());
                case ClosePath close -> ink.closePath();
                default -> throw new IllegalStateException("no outline has " + element);
            }
        }
        ink.fill();
    }

    /// A sheet knows cubic curves only: the same curve has its two points two thirds of the way to
    /// the one.
    private void quad(QuadCurveTo to) throws IOException {
        double third = 2.0 / 3;
        double endX = to.getX();
        double endY = to.getY();
        cubic(
                x + third * (to.getControlX() - x),
                y + third * (to.getControlY() - y),
                endX + third * (to.getControlX() - endX),
                endY + third * (to.getControlY() - endY),
                endX,
                endY);
    }

    private void cubic(double x1, double y1, double x2, double y2, double endX, double endY)
            throws IOException {
        ink.curveTo(x(x1), y(y1), x(x2), y(y2), x(endX), y(endY));
        at(endX, endY);
    }

    private void at(double atX, double atY) {
        x = atX;
        y = atY;
    }

    private float x(double to) {
        return (float) (left + to);
    }

    /// On a sheet the second number rises.
    private float y(double to) {
        return (float) (baseline - to);
    }
}
