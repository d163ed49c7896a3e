package handover.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;

/// What a painter paints with: a graphics context whose unit is the logical pixel, the number of
/// device pixels in one, and the colours. Straight edges are laid on device pixels, so that they
/// are crisp at every scale.
///
/// @param g paints in logical pixels
/// @param scale device pixels in a logical pixel
/// @param palette the colours
public record Ink(GraphicsContext g, double scale, Palette palette) {

    private static final double HALO = 3;

    /// The nearest edge between device pixels.
    public double snap(double logical) {
        return snap(logical, scale);
    }

    /// The nearest edge between device pixels, so many of which are in a logical pixel.
    static double snap(double logical, double scale) {
        return Math.rint(logical * scale) / scale;
    }

    /// The nearest middle of a line that is a whole number of device pixels wide.
    public double snapLine(double logical, double width) {
        boolean odd = Math.rint(width * scale) % 2 == 1;
        return odd ? (Math.floor(logical * scale) + 0.5) / scale : snap(logical);
    }

    /// A width that is a whole number of device pixels, at least one.
    public double whole(double width) {
        return whole(width, scale);
    }

    /// A width that is a whole number of device pixels, so many of which are in a logical pixel.
    static double whole(double width, double scale) {
        return Math.max(1, Math.rint(width * scale)) / scale;
    }

    /// A size of lettering or marks as this palette wants it.
    public double type(double size) {
        return size * palette.type();
    }

    /// Sets up a line with round ends.
    public void line(Color color, double width) {
        g.setStroke(color);
        g.setLineWidth(width);
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineJoin(StrokeLineJoin.ROUND);
    }

    /// Writes a line of text with its baseline on a device pixel.
    public void text(String text, double x, double baseline, Font font, Color color) {
        g.setFont(font);
        g.setFill(color);
        Lettering.fill(g, Joiners.shown(text), snap(x), snap(baseline));
    }

    /// Writes a line of text with a halo behind it.
    public void haloText(String text, double x, double baseline, Font font, Color color) {
        haloText(text, x, baseline, font, color, palette.halo());
    }

    /// Writes a line of text with a halo of the given colour behind it.
    public void haloText(
            String text, double x, double baseline, Font font, Color color, Color halo) {
        g.setFont(font);
        line(halo, HALO * palette.type());
        String shown = Joiners.shown(text);
        Lettering.stroke(g, shown, snap(x), snap(baseline));
        g.setFill(color);
        Lettering.fill(g, shown, snap(x), snap(baseline));
    }

    /// Fills a disc.
    public void disc(double x, double y, double radius, Color color) {
        g.setFill(color);
        g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /// Draws a circle.
    public void circle(double x, double y, double radius, Color color, double width) {
        line(color, width);
        g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
