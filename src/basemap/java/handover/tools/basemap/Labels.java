package handover.tools.basemap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Everything with a name: towns, countries, waters.
final class Labels {
    static final int BITS = 26;
    private static final List<String> WATERS = List.of("OCEAN", "RIVER", "LAKE");
    private static final double SLOPE_KM = 25;

    private final Packer out = new Packer(BITS);

    Labels(
            Map<String, Country> countries,
            List<MainRivers.River> rivers,
            Path waters,
            List<Towns.Town> towns)
            throws IOException {
        out.number(towns.size());
        for (Towns.Town t : towns) {
            names(t.country(), t.english(), t.french(), t.rank());
            out.line(new double[] {t.x(), t.y()});
        }
        countries(countries.values().stream().filter(c -> !Double.isNaN(c.lat())).toList());
        List<String[]> rows = Table.rows(waters, 7);
        out.number(rows.size());
        for (String[] row : rows) {
            water(row, rivers);
        }
    }

    byte[] packed() {
        return out.bytes();
    }

    private void countries(Collection<Country> labelled) {
        out.number(labelled.size());
        for (Country c : labelled) {
            names(c.code(), c.english(), c.french(), c.rank());
            out.line(new double[] {Mercator.x(c.lon()), Mercator.y(c.lat())});
        }
    }

    private void names(String code, String english, String french, int rank) {
        out.text(code);
        out.text(english);
        out.text(french);
        out.number(rank);
    }

    private void water(String[] row, List<MainRivers.River> rivers) {
        double x = Mercator.x(Double.parseDouble(row[4]));
        double y = Mercator.y(Double.parseDouble(row[3]));
        int angle = 0;
        for (MainRivers.River river : rivers) {
            if (river.name().equals(row[6])) {
                double[] on = Lines.nearest(river.xy(), x, y);
                angle = slope(river.xy(), on[0], on[1]);
                x = on[0];
                y = on[1];
            }
        }
        out.number(WATERS.indexOf(row[0]));
        out.text(row[1]);
        out.text(row[2]);
        out.number((int) Math.round(Double.parseDouble(row[5]) * 10));
        out.signed(angle);
        out.line(new double[] {x, y});
    }

    /// The angle in degrees, clockwise from east, within -90..90, of a river some kilometres up
    /// and down of a point.
    private static int slope(double[] xy, double x, double y) {
        double reach = Mercator.kilometres(SLOPE_KM, y);
        int first = -1;
        int last = -1;
        for (int i = 0; i < xy.length; i += 2) {
            if (Math.hypot(xy[i] - x, xy[i + 1] - y) < reach) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        double angle =
                Math.toDegrees(Math.atan2(xy[last + 1] - xy[first + 1], xy[last] - xy[first]));
        return (int) Math.round(angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle);
    }
}
