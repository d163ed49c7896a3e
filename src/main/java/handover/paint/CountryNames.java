package handover.paint;

import handover.basemap.CountryLabel;
import handover.basemap.Outline;
import handover.geo.Box;
import handover.geo.Point;

import javafx.scene.paint.Color;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Writes the names of countries, set wide; each moves a little up or down if its place is taken,
/// but never into the country that the map is about.
final class CountryNames {
    /// By rank; from 4 on those of the coarse map of the world, the larger the earlier.
    private static final double[] FROM_ZOOM = {3, 4.2, 4.6, 6.2, 2.5, 3.2, 4.1, 5, 6.2};
    private static final double[] ALONG = {0, 0.2, 0.4, 0.6, 0.8, 1};
    private static final double[] SHIFTS = {0, 28, -28, 56, -56, 84, -84};

    /// Accents go so far beyond a name's own room, in font sizes.
    private static final double ACCENT = 0.25;

    private final MapScene scene;
    private final View view;
    private final Room room;
    private final List<Stamp> stamps = new ArrayList<>();

    private CountryNames(MapScene scene, View view, Room room) {
        this.scene = scene;
        this.view = view;
        this.room = room;
    }

    /// The names that find room.
    ///
    /// @param focus codes of the countries that the map is about
    static List<Stamp> of(MapScene scene, View view, Ground ground, List<String> focus, Room room) {
        var names = new CountryNames(scene, view, room);
        names.place(ground, focus);
        return names.stamps;
    }

    private void place(Ground ground, List<String> focus) {
        List<Outline> middle = ground.outlines(view, focus);
        List<CountryLabel> names = ground.countries(view);
        for (CountryLabel name : names) {
            if (focus.contains(name.code()) && view.zoom() >= FROM_ZOOM[0]) {
                place(name, true, List.of());
            }
        }
        for (CountryLabel name : names) {
            boolean shown = view.zoom() >= FROM_ZOOM[Math.min(name.rank(), FROM_ZOOM.length - 1)];
            if (shown && !focus.contains(name.code())) {
                place(name, false, middle);
            }
        }
    }

    private void place(CountryLabel label, boolean focused, List<Outline> middle) {
        Locale locale = scene.locale();
        boolean small = label.rank() == 3 || label.rank() >= 7;
        double grow = Math.clamp(1 + (view.zoom() - 5.5) * 0.18, 0.8, 1.5);
        double size = scene.palette().type() * (focused ? 21 : small ? 9.5 : 11.5) * grow;
        String text = (french(locale) ? label.french() : label.english()).toUpperCase(locale);
        var font = Fonts.regular(size);
        var name = new SpacedText(text, font, size * (focused ? 0.5 : 0.22));
        var names = scene.palette().names();
        var color = focused ? names.focus() : names.country();
        for (double shift : SHIFTS) {
            double x = view.x(view.near(label.x()));
            double y = view.y(label.y()) + shift;
            Box box = name.around(x, y).expand(4);
            if (room.has(box)
                    && (focused || middle.stream().noneMatch(one -> reaches(box, one, view)))) {
                room.take(box);
                stamps.add(stamp(name, new Point(x, y), color));
                return;
            }
        }
    }

    private record Looks(SpacedText name, Color color) {}

    private static Stamp stamp(SpacedText name, Point at, Color color) {
        return new Stamp(
                at,
                false,
                name.around(0, 0).expand(4 + name.font().getSize() * ACCENT),
                new Looks(name, color),
                (ink, to) -> name.paint(ink, to.x(), to.y(), color));
    }

    private static boolean reaches(Box box, Outline country, View view) {
        Box world = view.world(box);
        double[] along =
                Arrays.stream(ALONG).map(part -> world.minX() + part * world.width()).toArray();
        return country.containsAny(along, world.minY()) || country.containsAny(along, world.maxY());
    }

    static boolean french(Locale locale) {
        return Locale.FRENCH.getLanguage().equals(locale.getLanguage());
    }
}
