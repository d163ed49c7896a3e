package handover.io.intake;

import handover.geo.LatLon;
import handover.io.Echo;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.OptionalDouble;

/// Reads where a row says that it is.
final class Points {
    private static final double HIGHEST_LAT = 90;
    private static final double HIGHEST_LON = 180;

    private Points() {}

    /// The point of a row; null if it has none or a bad one, which is noted.
    static @Nullable LatLon of(Cells cells, Mapping mapping) {
        String lat = cells.text(Field.LAT);
        String lon = cells.text(Field.LON);
        boolean apart = mapping.has(Field.LAT) && mapping.has(Field.LON);
        String both = cells.text(Field.COORDINATES);
        if (!both.isEmpty() && (!apart || lat.isEmpty() && lon.isEmpty())) {
            List<String> halves = WrittenDegrees.pair(both);
            if (halves.isEmpty()) {
                cells.wrong(Field.COORDINATES, "problem.table.pair", Echo.of(both));
                return null;
            }
            return of(
                    cells, Field.COORDINATES, halves.getFirst(), Field.COORDINATES, halves.get(1));
        }
        if (!apart) {
            cells.wrong(Field.COORDINATES, "problem.table.missing");
            return null;
        }
        if (lat.isEmpty() || lon.isEmpty()) {
            cells.wrong(lat.isEmpty() ? Field.LAT : Field.LON, "problem.table.missing");
            return null;
        }
        return of(cells, Field.LAT, lat, Field.LON, lon);
    }

    private static @Nullable LatLon of(
            Cells cells, Field latField, String lat, Field lonField, String lon) {
        OptionalDouble north = WrittenDegrees.read(lat);
        OptionalDouble east = WrittenDegrees.read(lon);
        if (north.isEmpty() || east.isEmpty()) {
            boolean first = north.isEmpty();
            String said = Echo.of(first ? lat : lon);
            cells.wrong(first ? latField : lonField, "problem.table.degrees", said);
            return null;
        }
        if ("EWO".contains(letter(lat)) || "NS".contains(letter(lon))) {
            cells.wrong(latField, "problem.table.swapped", Echo.of(lat), Echo.of(lon));
            return null;
        }
        double phi = north.getAsDouble();
        double lambda = east.getAsDouble();
        boolean latFits = Math.abs(phi) <= HIGHEST_LAT;
        if (!latFits && Math.abs(phi) <= HIGHEST_LON && Math.abs(lambda) <= HIGHEST_LAT) {
            cells.wrong(latField, "problem.table.swapped", Echo.of(lat), Echo.of(lon));
            return null;
        }
        if (!latFits || !(Math.abs(lambda) <= HIGHEST_LON)) {
            String range = latFits ? "180" : "90";
            String said = Echo.of(latFits ? lon : lat);
            cells.wrong(latFits ? lonField : latField, "problem.table.range", said, range);
            return null;
        }
        if (phi == 0 && lambda == 0) {
            cells.doubtful(latField, "problem.table.zero");
        }
        return new LatLon(phi, lambda);
    }

    /// A letter that no list of letters holds stands for none.
    private static String letter(String cell) {
        String letter = WrittenDegrees.letter(cell);
        return letter.isEmpty() ? "-" : letter;
    }
}
