package handover.paint;

import handover.geo.Box;
import handover.geo.Mercator;
import handover.geo.ScaleBar;
import handover.geo.Size;
import handover.words.Texts;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Paints the scale bar, true at the latitude of the middle of the view.
final class ScaleBarPainter {
    private static final double LONGEST = 130;
    private static final double HEIGHT = 24;

    /// What the bars say, of which there are some thirty: a number is not written anew in each
    /// frame of a zoom.
    private static final Map<Said, String> WORDS = new HashMap<>();

    private ScaleBarPainter() {}

    /// How long it is, and what it says.
    static ScaleBar bar(MapScene scene) {
        double latitude = Mercator.latLon(scene.camera().centre()).lat();
        return ScaleBar.of(scene.camera(), latitude, LONGEST * scene.palette().type());
    }

    /// Its box, with the right lower corner at the given point.
    static Box box(MapScene scene, double right, double bottom) {
        double height = HEIGHT * scene.palette().type();
        return Box.at(
                right - bar(scene).pixels(),
                bottom - height,
                new Size(bar(scene).pixels(), height));
    }

    static void paint(Ink ink, MapScene scene, Box box) {
        ScaleBar bar = bar(scene);
        double width = ink.whole(ink.type(1.4));
        path(ink, box, width);
        ink.g().setLineCap(StrokeLineCap.SQUARE);
        stroke(ink, ink.palette().halo(), width + 3);
        path(ink, box, width);
        stroke(ink, ink.palette().text(), width);
        Font font = Fonts.semiBold(ink.type(11));
        String words = words(scene.locale(), bar);
        double x = box.centre().x() - TextMeasure.width(words, font) / 2;
        double baseline = box.maxY() - ink.type(8);
        ink.haloText(words, x, baseline, font, ink.palette().text());
    }

    private record Said(Locale locale, double number, ScaleBar.Unit unit) {}

    private static String words(Locale locale, ScaleBar bar) {
        return WORDS.computeIfAbsent(
                new Said(locale, bar.number(), bar.unit()),
                said -> Texts.in(locale).get("map.scale", said.number, said.unit.symbol()));
    }

    private static void path(Ink ink, Box box, double width) {
        GraphicsContext g = ink.g();
        double left = ink.snapLine(box.minX(), width);
        double right = ink.snapLine(box.maxX() - width, width);
        double bottom = ink.snapLine(box.maxY() - width, width);
        double top = ink.snapLine(bottom - ink.type(5), width);
        g.beginPath();
        g.moveTo(left, top);
        g.lineTo(left, bottom);
        g.lineTo(right, bottom);
        g.lineTo(right, top);
    }

    private static void stroke(Ink ink, javafx.scene.paint.Color color, double width) {
        ink.line(color, width);
        ink.g().setLineCap(StrokeLineCap.SQUARE);
        ink.g().stroke();
    }
}
