package handover.tools.basemap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// A country of the table: code, names, and where its label stands (NaN for none).
record Country(String code, String english, String french, double lat, double lon, int rank) {
    /// The table by ISO 3166-1 number.
    static Map<String, Country> read(Path table) throws IOException {
        Map<String, Country> out = new LinkedHashMap<>();
        for (String[] row : Table.rows(table, 7)) {
            out.put(
                    row[0],
                    new Country(
                            row[1],
                            row[2],
                            row[3],
                            number(row[4]),
                            number(row[5]),
                            Integer.parseInt(row[6])));
        }
        return out;
    }

    private static double number(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}
