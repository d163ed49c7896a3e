package handover.tools.basemap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The towns of the map: all places of Mali in GeoNames, and those of its neighbours that our
/// table names.
final class Towns {
    /// A town in world units; rank 0 capital, 1 large, 2 well known, 3 other.
    record Town(String country, String english, String french, double x, double y, int rank) {}

    /// GeoNames' code and Natural Earth's name of the regions of Mali before 2016.
    private static final Map<String, String> REGIONS =
            Map.of(
                    "01",
                    "Bamako",
                    "03",
                    "Kayes",
                    "04",
                    "Mopti",
                    "05",
                    "Ségou",
                    "06",
                    "Sikasso",
                    "07",
                    "Koulikoro",
                    "08",
                    "Timbuktu",
                    "09",
                    "Gao",
                    "10",
                    "Kidal");

    private static final double NEAR_KM = 25;

    private final Regions regions;
    private final List<double[]> borders;

    Towns(Regions regions, List<double[]> borders) {
        this.regions = regions;
        this.borders = borders;
    }

    /// Reads and ranks the towns, the most important first. A place of Mali that lies far outside
    /// the region it is said to be in is left out and reported: one of the two must be wrong.
    List<Town> read(Path cities, Path table) throws IOException {
        Map<String, String[]> chosen = new HashMap<>();
        Table.rows(table, 5).forEach(row -> chosen.put(row[0] + "/" + row[1], row));
        Map<String, Town> out = new HashMap<>();
        for (JsonNode city : new JsonMapper().readTree(cities.toFile())) {
            String key = city.get("country").asString() + "/" + city.get("name").asString();
            String[] row = chosen.get(key);
            if (row != null || key.startsWith("ML/") && plausible(city)) {
                Town town = town(city, row);
                if (Detail.BOX.contains(town.x(), town.y()) || town.rank() == 0) {
                    out.putIfAbsent(key, town);
                }
            }
        }
        chosen.keySet().stream()
                .filter(k -> !out.containsKey(k))
                .sorted()
                .forEach(k -> System.err.println("not in GeoNames or outside the box: " + k));
        List<Town> sorted = new ArrayList<>(out.values());
        sorted.sort(
                Comparator.comparingInt(Town::rank)
                        .thenComparing(t -> t.country().equals("ML") ? 0 : 1)
                        .thenComparing(Town::english));
        return sorted;
    }

    private static Town town(JsonNode city, String[] row) {
        String name = city.get("name").asString();
        double x = Mercator.x(Double.parseDouble(city.get("lng").asString()));
        double y = Mercator.y(Double.parseDouble(city.get("lat").asString()));
        String english = row == null || row[3].isEmpty() ? name : row[3];
        String french = row == null || row[4].isEmpty() ? name : row[4];
        return new Town(
                city.get("country").asString(),
                english,
                french,
                x,
                y,
                row == null ? 3 : Integer.parseInt(row[2]));
    }

    private boolean plausible(JsonNode city) {
        String said = REGIONS.get(city.get("admin1").asString());
        double x = Mercator.x(Double.parseDouble(city.get("lng").asString()));
        double y = Mercator.y(Double.parseDouble(city.get("lat").asString()));
        String found = regions.at(x, y);
        boolean nearALine =
                borders.stream()
                        .anyMatch(l -> Lines.nearest(l, x, y)[2] < Mercator.kilometres(NEAR_KM, y));
        boolean fine =
                said == null
                        ? !found.isEmpty() || nearALine
                        : said.equals(found) || nearALine && !found.isEmpty();
        if (!fine) {
            System.err.println(
                    "left out: "
                            + city.get("name").asString()
                            + ", said to be in "
                            + said
                            + ", lies in "
                            + found);
        }
        return fine;
    }
}
