package handover.paint;

import handover.basemap.Town;
import handover.dossier.Site;
import handover.geo.Box;
import handover.geo.Point;
import handover.geo.Size;

import javafx.scene.text.Font;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes small dots and names for towns, more of them the closer one looks. A town that a site
/// already names is left out until the two stand well apart.
final class TownNames {
    private static final double[] FROM_ZOOM_IN_FOCUS = {4.6, 5.9, 6.7, 7.8, 3.6, 4.4, 5.2, 6.2};
    private static final double[] FROM_ZOOM_ABROAD = {5.0, 6.4, 7.2, 8.2, 3.9, 4.7, 5.6, 6.6};
    private static final double HALO = 4;
    private static final double NEAR = 22;
    private static final double NEAR_NAMESAKE = 70;

    private TownNames() {}

    /// Dots and names that find room.
    ///
    /// @param sites those whose own names may stand on the map
    /// @param focus codes of the countries that the map is about
    static List<Piece> of(
            MapScene scene,
            View view,
            List<Town> towns,
            List<Site> sites,
            List<String> focus,
            Room room) {
        List<Piece> pieces = new ArrayList<>();
        for (Town town : towns) {
            double[] from = focus.contains(town.country()) ? FROM_ZOOM_IN_FOCUS : FROM_ZOOM_ABROAD;
            double x = view.x(view.near(town.x()));
            double y = view.y(town.y());
            if (view.zoom() >= from[Math.min(town.rank(), from.length - 1)]
                    && view.size().box().contains(new Point(x, y))
                    && !namedBySite(town, x, y, view, sites)) {
                of(scene, town, x, y, room).ifPresent(pieces::add);
            }
        }
        return pieces;
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

    private static Optional<Piece> of(MapScene scene, Town town, double x, double y, Room room) {
        double type = scene.palette().type();
        boolean great = town.rank() <= 1 || town.rank() == 4 || town.rank() == 5;
        Font font = Fonts.regular(type * (great ? 11 : 10));
        String text = CountryNames.french(scene.locale()) ? town.french() : town.english();
        double width = TextMeasure.width(text, font);
        double height = font.getSize() * 1.1;
        double dot = type * (great ? 1.9 : 1.5);
        Box spot = Box.around(new Point(x, y), dot + 1);
        if (!room.free(spot)) {
            return Optional.empty();
        }
        for (Point corner : places(x, y, dot + 3, width, height)) {
            Box box = Box.at(corner.x(), corner.y(), new Size(width, height));
            if (room.take(box)) {
                room.take(spot);
                Box whole = box.hull(spot).expand(HALO * type);
                return Optional.of(
                        new Piece(whole, text, ink -> paint(ink, text, x, y, dot, font, box)));
            }
        }
        return Optional.empty();
    }

    private static void paint(
            Ink ink, String text, double x, double y, double dot, Font font, Box box) {
        var names = ink.palette().names();
        ink.disc(x, y, dot, names.townDot());
        double baseline = box.centre().y() + font.getSize() * 0.36;
        ink.haloText(text, box.minX(), baseline, font, names.town(), names.halo());
    }

    private static List<Point> places(double x, double y, double gap, double w, double h) {
        return List.of(
                new Point(x + gap, y - h / 2),
                new Point(x - gap - w, y - h / 2),
                new Point(x - w / 2, y - gap - h + 2),
                new Point(x - w / 2, y + gap - 2));
    }
}
