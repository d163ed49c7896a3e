package handover.paint;

import handover.basemap.Town;
import handover.dossier.Site;
import handover.geo.Box;
import handover.geo.Point;
import handover.geo.Size;

import javafx.scene.paint.Color;
import javafx.scene.text.Font;

import java.util.ArrayList;
import java.util.List;

/// Writes small dots and names for towns, more of them the closer one looks. A town that a site
/// already names is left out until the two stand well apart.
final class TownNames {
    private static final double[] FROM_ZOOM_IN_FOCUS = {4.6, 5.9, 6.7, 7.8, 3.6, 4.4, 5.2, 6.2};
    private static final double[] FROM_ZOOM_ABROAD = {5.0, 6.4, 7.2, 8.2, 3.9, 4.7, 5.6, 6.6};
    private static final double NEAR = 22;
    private static final double NEAR_NAMESAKE = 70;

    private TownNames() {}

    /// Dots and names that find room.
    ///
    /// @param sites those whose own names may stand on the map
    /// @param focus codes of the countries that the map is about
    static List<Stamp> of(
            MapScene scene,
            View view,
            List<Town> towns,
            List<Site> sites,
            List<String> focus,
            Room room) {
        List<Stamp> stamps = new ArrayList<>();
        for (Town town : towns) {
            double[] from = focus.contains(town.country()) ? FROM_ZOOM_IN_FOCUS : FROM_ZOOM_ABROAD;
            double x = view.x(view.near(town.x()));
            double y = view.y(town.y());
            if (view.zoom() >= from[Math.min(town.rank(), from.length - 1)]
                    && view.size().box().contains(new Point(x, y))
                    && !namedBySite(town, x, y, view, sites)) {
                stamps.addAll(of(scene, town, x, y, room));
            }
        }
        return stamps;
    }

    private static boolean namedBySite(Town town, double x, double y, View view, List<Site> sites) {
        for (Site site : sites) {
            double apart = view.at(site.at()).distanceTo(new Point(x, y));
            String name = site.name().en();
            boolean namesake = name.equals(town.english()) || name.startsWith(town.english() + "-");
            if (apart < NEAR || (namesake && apart < NEAR_NAMESAKE)) {
                return true;
            }
        }
        return false;
    }

    /// A dot and its name, if they find room.
    private static List<Stamp> of(MapScene scene, Town town, double x, double y, Room room) {
        double type = scene.palette().type();
        boolean great = town.rank() <= 1 || town.rank() == 4 || town.rank() == 5;
        Font font = Fonts.regular(type * (great ? 11 : 10));
        String text = CountryNames.french(scene.locale()) ? town.french() : town.english();
        double width = TextMeasure.width(text, font);
        double height = font.getSize() * 1.1;
        double dot = type * (great ? 1.9 : 1.5);
        Box spot = Box.around(new Point(x, y), dot + 1);
        if (!room.free(spot)) {
            return List.of();
        }
        for (Point corner : places(x, y, dot + 3, width, height)) {
            Box box = Box.at(corner.x(), corner.y(), new Size(width, height));
            if (room.take(box)) {
                room.take(spot);
                var names = scene.palette().names();
                double baseline = box.centre().y() + font.getSize() * 0.36;
                Point at = new Point(box.minX(), baseline);
                return List.of(
                        dot(new Point(x, y), dot, names.townDot()),
                        Stamp.name(text, at, font, names.town(), names.halo(), type));
            }
        }
        return List.of();
    }

    private record Dot(double radius, Color color) {}

    private static Stamp dot(Point at, double radius, Color color) {
        return new Stamp(
                at,
                false,
                Box.around(new Point(0, 0), radius + 1),
                new Dot(radius, color),
                (ink, to) -> ink.disc(to.x(), to.y(), radius, color));
    }

    private static List<Point> places(double x, double y, double gap, double w, double h) {
        return List.of(
                new Point(x + gap, y - h / 2),
                new Point(x - gap - w, y - h / 2),
                new Point(x - w / 2, y - gap - h + 2),
                new Point(x - w / 2, y + gap - 2));
    }
}
