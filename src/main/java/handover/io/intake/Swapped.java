package handover.io.intake;

import handover.dossier.Site;
import handover.geo.LatLon;
import handover.io.Problem.Doubtful;
import handover.io.SwappedSigns;
import handover.io.SwappedSigns.Sign;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Notices sites whose latitude and longitude stand in each other's place: by their names, or one
/// that lies far from all others, and would lie among them the other way round.
final class Swapped {
    private static final int FEWEST = 3;

    /// Nearer to the middle of all than this, in degrees, nothing is called far.
    private static final double FAR = 10;

    /// So many times the middle distance from the middle is far: sites may be spread widely.
    private static final double FAR_TIMES = 4;

    /// So near to the middle of all, in degrees, the point would be the other way round.
    private static final double NEAR = 5;

    private Swapped() {}

    /// Looks at all sites of a draft and notes those that seem to be swapped.
    static void look(Draft draft, List<Mapping> mappings) {
        List<Site> sites = List.copyOf(draft.sites.values());
        Mapping placed = mappings.stream().filter(Mapping::isPlaced).findFirst().orElse(null);
        if (placed == null) {
            return;
        }
        List<Sign> signs = SwappedSigns.of(sites);
        for (Sign sign : signs) {
            doubt(draft, placed, sign.site(), sign.key(), sign.args());
        }
        if (signs.isEmpty() && sites.size() >= FEWEST) {
            lookForOne(draft, placed, sites);
        }
    }

    private static void lookForOne(Draft draft, Mapping placed, List<Site> sites) {
        double[] lats = sites.stream().mapToDouble(site -> site.at().lat()).toArray();
        double[] lons = sites.stream().mapToDouble(site -> site.at().lon()).toArray();
        double lat = middle(lats);
        double lon = middle(lons);
        double farLat = far(lats, lat);
        double farLon = far(lons, lon);
        for (Site site : sites) {
            LatLon at = site.at();
            boolean far = Math.abs(at.lat() - lat) > farLat || Math.abs(at.lon() - lon) > farLon;
            boolean fits = Math.abs(at.lon() - lat) < NEAR && Math.abs(at.lat() - lon) < NEAR;
            if (far && fits) {
                List<Object> args = List.of(String.valueOf(at.lat()), String.valueOf(at.lon()));
                doubt(draft, placed, site, "problem.table.perhapsSwapped", args);
            }
        }
    }

    private static void doubt(
            Draft draft, Mapping placed, Site site, String key, List<Object> args) {
        int line = Objects.requireNonNullElse(draft.siteLines.get(site.id()), 1);
        var place = placed.table().place(line, placed.column(Field.LAT));
        draft.problems.add(new Doubtful(place, key, args));
    }

    private static double far(double[] values, double middle) {
        double usual = middle(Arrays.stream(values).map(one -> Math.abs(one - middle)).toArray());
        return Math.max(FAR, usual * FAR_TIMES);
    }

    private static double middle(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
