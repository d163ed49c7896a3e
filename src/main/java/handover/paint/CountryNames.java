package handover.paint;

import handover.basemap.Basemap;
import handover.basemap.CountryLabel;
import handover.basemap.Outline;
import handover.geo.Box;

import java.util.Locale;

/// Writes the names of countries, set wide; each moves a little up or down if its place is taken,
/// but never into the country that the map is about.
final class CountryNames {
    private static final double[] FROM_ZOOM = {3, 4.2, 4.6, 6.2};
    private static final double[] ALONG = {0, 0.2, 0.4, 0.6, 0.8, 1};
    private static final double[] SHIFTS = {0, 28, -28, 56, -56, 84, -84};

    private CountryNames() {}

    static void paint(Ink ink, View view, Basemap basemap, Locale locale, Room room) {
        Outline mali = basemap.level(view.zoom()).mali();
        for (CountryLabel name : basemap.names().countries()) {
            if (view.zoom() >= FROM_ZOOM[Math.min(name.rank(), FROM_ZOOM.length - 1)]) {
                paint(ink, view, name, mali, locale, room);
            }
        }
    }

    private static void paint(
            Ink ink, View view, CountryLabel label, Outline middle, Locale locale, Room room) {
        boolean mali = label.rank() == 0;
        boolean small = label.rank() >= 3;
        double grow = Math.clamp(1 + (view.zoom() - 5.5) * 0.18, 0.8, 1.5);
        double size = ink.type(mali ? 21 : small ? 9.5 : 11.5) * grow;
        String text = (french(locale) ? label.french() : label.english()).toUpperCase(locale);
        var font = mali ? Fonts.regular(size) : Fonts.regular(size);
        var name = new SpacedText(text, font, size * (mali ? 0.5 : 0.22));
        var names = ink.palette().names();
        for (double shift : SHIFTS) {
            double x = view.x(label.x());
            double y = view.y(label.y()) + shift;
            Box box = name.around(x, y).expand(4);
            if ((mali || !reaches(box, middle, view)) && room.take(box)) {
                name.paint(ink, x, y, mali ? names.mali() : names.country());
                return;
            }
        }
    }

    private static boolean reaches(Box box, Outline country, View view) {
        Box world = view.world(box);
        for (double part : ALONG) {
            double x = world.minX() + part * world.width();
            if (country.contains(x, world.minY()) || country.contains(x, world.maxY())) {
                return true;
            }
        }
        return false;
    }

    static boolean french(Locale locale) {
        return Locale.FRENCH.getLanguage().equals(locale.getLanguage());
    }
}
