package handover.tools.basemap;

import handover.tools.basemap.Cities.City;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Chooses towns of the world outside the detailed map: capitals, and large towns that stand apart
/// from larger ones; of every country at least a few.
final class WorldTowns {
    private static final long LARGE = 1_500_000;
    private static final long MIDDLE = 400_000;
    private static final long SMALL = 180_000;
    private static final int OF_EACH = 4;
    private static final int FIRST_RANK = 4;
    private static final double[] APART_KM = {60, 90, 70, 55};

    private WorldTowns() {}

    static List<Towns.Town> read(Path file, Path tables) throws IOException {
        Map<String, String[]> names = new HashMap<>();
        for (String[] row : Table.rows(tables.resolve("world-towns.tsv"), 4)) {
            names.put(row[0] + row[1], row);
        }
        List<City> cities = new ArrayList<>(Cities.read(file));
        cities.sort(
                Comparator.comparing(City::capital)
                        .thenComparingLong(City::people)
                        .reversed()
                        .thenComparing(City::name));
        Map<String, Integer> ofCountry = new HashMap<>();
        List<Towns.Town> out = new ArrayList<>();
        for (City city : cities) {
            int before = ofCountry.getOrDefault(city.country(), 0);
            double x = Mercator.x(city.lon());
            double y = Mercator.y(city.lat());
            int rank = rank(city, before);
            if (rank >= 0 && !Detail.BOX.contains(x, y) && apart(out, x, y, rank)) {
                ofCountry.merge(city.country(), 1, Integer::sum);
                String[] row = names.get(city.country() + city.name());
                out.add(
                        new Towns.Town(
                                city.country(),
                                row == null ? city.name() : row[2],
                                row == null ? city.name() : row[3],
                                x,
                                y,
                                FIRST_RANK + rank));
            }
        }
        out.sort(Comparator.comparingInt(Towns.Town::rank));
        return out;
    }

    private static int rank(City city, int before) {
        if (city.capital()) {
            return 0;
        }
        if (city.people() >= LARGE) {
            return 1;
        }
        if (city.people() >= MIDDLE) {
            return 2;
        }
        return city.people() >= SMALL || before < OF_EACH ? 3 : -1;
    }

    private static boolean apart(List<Towns.Town> others, double x, double y, int rank) {
        double least = Mercator.kilometres(APART_KM[rank], y);
        return others.stream().allMatch(one -> Math.hypot(one.x() - x, one.y() - y) > least);
    }
}
