package handover.paint;

import handover.basemap.WaterLabel;
import handover.geo.Box;
import handover.geo.Point;

import javafx.scene.text.Font;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the names of seas, lakes and rivers in italics; those of rivers along their course.
final class WaterNames {
    private static final double ABOVE_RIVER = 9;

    /// Halo and letters go so far beyond a name's own room.
    private static final double BEYOND = 6;

    private WaterNames() {}

    /// The names that find room.
    static List<Stamp> of(MapScene scene, View view, List<WaterLabel> waters, Room room) {
        List<Stamp> stamps = new ArrayList<>();
        for (WaterLabel water : waters) {
            if (view.zoom() >= water.lowestZoom()) {
                of(scene, view, water, room).ifPresent(stamps::add);
            }
        }
        return stamps;
    }

    private static Optional<Stamp> of(MapScene scene, View view, WaterLabel water, Room room) {
        double type = scene.palette().type();
        boolean ocean = water.kind() == WaterLabel.Kind.OCEAN;
        boolean river = water.kind() == WaterLabel.Kind.RIVER;
        Font font = Fonts.italic(type * (ocean ? 13 : 10.5));
        String text = CountryNames.french(scene.locale()) ? water.french() : water.english();
        double angle = Math.toRadians(water.angle());
        double off = river ? type * ABOVE_RIVER : 0;
        double x = view.x(view.near(water.x())) + off * Math.sin(angle);
        double y = view.y(water.y()) - off * Math.cos(angle);
        double width = TextMeasure.width(text, font);
        Box box = around(x, y, width, font.getSize(), angle);
        return room.take(box)
                ? Optional.of(
                        new Stamp(
                                new Point(x, y),
                                false,
                                around(0, 0, width, font.getSize(), angle).expand(BEYOND * type),
                                new Looks(text, font, water.kind(), water.angle()),
                                (ink, at) -> paint(ink, water, text, font, at, width)))
                : Optional.empty();
    }

    private record Looks(String text, Font font, WaterLabel.Kind kind, double angle) {}

    private static void paint(
            Ink ink, WaterLabel water, String text, Font font, Point at, double width) {
        var g = ink.g();
        g.save();
        g.translate(at.x(), at.y());
        g.rotate(water.angle());
        g.setFont(font);
        if (water.kind() == WaterLabel.Kind.RIVER) {
            ink.line(ink.palette().names().halo(), ink.type(2.5));
            Lettering.stroke(g, text, -width / 2, font.getSize() * 0.33);
        }
        g.setFill(ink.palette().names().water());
        Lettering.fill(g, text, -width / 2, font.getSize() * 0.33);
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
