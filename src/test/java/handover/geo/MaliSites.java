package handover.geo;

import handover.geo.LabelPlacement.Item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The thirteen real places, for tests: where they lie and how large their labels are.
final class MaliSites {

    /// Mali, roughly: the hull of its border.
    static final Bounds MALI = new Bounds(-12.25, 10.15, 4.25, 25.0);

    static final Map<String, LatLon> PLACES = places();

    private MaliSites() {}

    /// Marks and bold 13 px labels as a camera shows them.
    static List<Item> items(Camera camera, Size view, double markRadius) {
        List<Item> items = new ArrayList<>();
        PLACES.forEach(
                (name, place) ->
                        items.add(
                                new Item(
                                        camera.toScreen(place, view),
                                        markRadius,
                                        labelSize(name),
                                        0,
                                        name)));
        return items;
    }

    static Size labelSize(String name) {
        return new Size(8.2 * name.length(), 16);
    }

    private static Map<String, LatLon> places() {
        Map<String, LatLon> places = new LinkedHashMap<>();
        places.put("Ogossagou", new LatLon(13.96014, -3.57019));
        places.put("Ber", new LatLon(16.83486, -2.5319));
        places.put("Goundam", new LatLon(16.41453, -3.67075));
        places.put("Ménaka", new LatLon(15.9182, 2.4022));
        places.put("Douentza", new LatLon(15.00155, -2.94978));
        places.put("Tessalit", new LatLon(20.25361, 0.98889));
        places.put("Aguelhok", new LatLon(19.46139, 0.85889));
        places.put("Kidal", new LatLon(18.44111, 1.40778));
        places.put("Ansongo", new LatLon(15.6597, 0.5022));
        places.put("Mopti-Sévaré", new LatLon(14.52742, -4.09344));
        places.put("Timbuktu", new LatLon(16.77348, -3.00742));
        places.put("Gao", new LatLon(16.24843, -0.00546));
        places.put("Bamako", new LatLon(12.5335, -7.94994));
        return places;
    }

    static LatLon place(String name) {
        LatLon place = PLACES.get(name);
        if (place == null) {
            throw new IllegalArgumentException("no place " + name);
        }
        return place;
    }
}
