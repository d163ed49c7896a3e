package handover.paint;

import handover.basemap.WaterLabel;
import handover.geo.Box;
import handover.geo.Point;

import javafx.scene.text.Font;

import java.util.List;
import java.util.Locale;

/// Writes the names of seas, lakes and rivers in italics; those of rivers along their course.
final class WaterNames {
    private static final double ABOVE_RIVER = 9;

    private WaterNames() {}

    static void paint(Ink ink, View view, List<WaterLabel> waters, Locale locale, Room room) {
        for (WaterLabel water : waters) {
            if (view.zoom() >= water.lowestZoom()) {
                paint(ink, view, water, locale, room);
            }
        }
    }

    private static void paint(Ink ink, View view, WaterLabel water, Locale locale, Room room) {
        boolean ocean = water.kind() == WaterLabel.Kind.OCEAN;
        boolean river = water.kind() == WaterLabel.Kind.RIVER;
        Font font = Fonts.italic(ink.type(ocean ? 13 : 10.5));
        String text = CountryNames.french(locale) ? water.french() : water.english();
        double angle = Math.toRadians(water.angle());
        double off = river ? ink.type(ABOVE_RIVER) : 0;
        double x = view.x(view.near(water.x())) + off * Math.sin(angle);
        double y = view.y(water.y()) - off * Math.cos(angle);
        double width = TextMeasure.width(text, font);
        if (!room.take(around(x, y, width, font.getSize(), angle))) {
            return;
        }
        var g = ink.g();
        g.save();
        g.translate(x, y);
        g.rotate(water.angle());
        g.setFont(font);
        if (river) {
            ink.line(ink.palette().names().halo(), ink.type(2.5));
            g.strokeText(text, -width / 2, font.getSize() * 0.33);
        }
        g.setFill(ink.palette().names().water());
        g.fillText(text, -width / 2, font.getSize() * 0.33);
        g.restore();
    }

    private static Box around(double x, double y, double width, double height, double angle) {
        double halfX = (Math.abs(width * Math.cos(angle)) + Math.abs(height * Math.sin(angle))) / 2;
        double halfY = (Math.abs(width * Math.sin(angle)) + Math.abs(height * Math.cos(angle))) / 2;
        Point middle = new Point(x, y);
        return new Box(
                middle.x() - halfX, middle.y() - halfY, middle.x() + halfX, middle.y() + halfY);
    }
}
