package handover.io;

import handover.dossier.Dossier;
import handover.dossier.Site;
import handover.geo.Bounds;
import handover.geo.LatLon;
import handover.io.Problem.Doubtful;
import handover.io.SwappedSigns.Sign;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Looks whether the coordinates of a dossier are plausible, which their range alone does not say:
/// whether a place is the point 0, 0, lies outside the countries that the dossier names, or lies
/// far from all the others, and whether it would lie rightly with latitude and longitude swapped:
/// where no country is named, by the names of the sites ([SwappedSigns]).
/// All of it may be right, so all of it is a doubt.
final class PlaceCheck {
    /// As many sites tell which of them is far from the others.
    private static final int FEWEST = 4;

    /// Nearer than this nothing is called far, however close the others lie together.
    private static final double FAR_KM = 1_000;

    /// So many times the middle distance from the middle is far.
    private static final double FAR_TIMES = 8;

    /// Another point for the same site lies near it.
    private static final double APART_KM = 100;

    private final List<Spot> spots = new ArrayList<>();

    /// A place in the file.
    ///
    /// @param of where the site lies for which this is another point; null for the site's own
    private record Spot(Place place, LatLon at, @Nullable LatLon of) {}

    private final Ledger ledger;

    PlaceCheck(Ledger ledger) {
        this.ledger = ledger;
    }

    private void doubt(Spot spot, String key, Object... args) {
        ledger.add(new Doubtful(spot.place, key, List.of(args)));
    }

    /// Notes the point of a site.
    void site(Fields fields, LatLon at) {
        add(fields, new Spot(fields.at("lat"), at, null));
    }

    /// Notes another point for a site.
    ///
    /// @param of the site's own
    void other(Fields fields, LatLon at, LatLon of) {
        add(fields, new Spot(fields.at("lat"), at, of));
    }

    private void add(Fields fields, Spot spot) {
        if (fields.good("lat") && fields.good("lon")) {
            spots.add(spot);
        }
    }

    /// Looks at all that was noted.
    void against(Dossier dossier) {
        Region region = Region.of(dossier);
        Map<LatLon, Sign> signs = new IdentityHashMap<>();
        if (!(region instanceof Named)) {
            SwappedSigns.of(dossier.sites()).forEach(sign -> signs.put(sign.site().at(), sign));
        }
        for (Spot spot : spots) {
            ledger.headway().check();
            Sign sign = signs.get(spot.at);
            if (sign == null) {
                look(spot, region);
            } else {
                doubt(spot, sign.key(), sign.args().toArray());
            }
        }
    }

    private void look(Spot spot, Region region) {
        LatLon at = spot.at;
        LatLon of = spot.of;
        if (at.lat() == 0 && at.lon() == 0) {
            doubt(spot, "problem.place.zero");
        } else if (of != null) {
            double apart = at.kilometresTo(of);
            if (apart > APART_KM && region.holds(of)) {
                doubt(spot, "problem.place.apart", Math.round(apart));
            }
        } else if (!region.holds(at)) {
            if (fits(at, region)) {
                doubt(spot, "problem.place.swapped", degrees(at.lat()), degrees(at.lon()));
            } else if (region.key() != null) {
                doubt(spot, region.key(), degrees(at.lat()), degrees(at.lon()), region.name());
            }
        }
    }

    private static boolean fits(LatLon at, Region region) {
        return Math.abs(at.lon()) <= 90 && region.holds(new LatLon(at.lon(), at.lat()));
    }

    private static String degrees(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    /// Where the sites of a dossier are to be expected.
    private sealed interface Region {
        boolean holds(LatLon at);

        /// Key of the doubt about what lies elsewhere; null for none, unless it seems swapped.
        @Nullable String key();

        /// What it is called.
        default String name() {
            return "";
        }

        static Region of(Dossier dossier) {
            List<String> codes = dossier.scope().countries();
            Optional<Countries> countries = Countries.of(codes);
            if (countries.isPresent()) {
                return new Named(countries.get(), String.join(", ", codes));
            }
            List<LatLon> all = dossier.sites().stream().map(Site::at).toList();
            var seen = new Seen(dossier.view());
            // Somebody has said where the map looks: elsewhere, and there the other way round.
            boolean turned = all.stream().allMatch(one -> !seen.holds(one) && fits(one, seen));
            return turned || all.size() < FEWEST ? seen : Crowd.of(all);
        }
    }

    /// In the countries that the dossier names.
    private record Named(Countries countries, String name) implements Region {
        @Override
        public boolean holds(LatLon at) {
            return countries.hold(at);
        }

        @Override
        public String key() {
            return "problem.place.country";
        }
    }

    /// Where the map looks first.
    private record Seen(Bounds view) implements Region {
        @Override
        public boolean holds(LatLon at) {
            double lon = at.lon() < view.west() ? at.lon() + 360 : at.lon();
            return at.lat() >= view.south()
                    && at.lat() <= view.north()
                    && lon >= view.west()
                    && lon <= view.east();
        }

        @Override
        public @Nullable String key() {
            return null;
        }
    }

    /// Not far from the middle of all sites.
    ///
    /// @param far in kilometres
    private record Crowd(LatLon middle, double far) implements Region {
        static Crowd of(List<LatLon> all) {
            LatLon middle = middle(all);
            double usual = median(all, one -> one.kilometresTo(middle));
            return new Crowd(middle, Math.max(FAR_KM, usual * FAR_TIMES));
        }

        /// Coordinate by coordinate of points in space, so that neither one that lies far away nor
        /// the 180° meridian moves it.
        private static LatLon middle(List<LatLon> all) {
            double x = median(all, one -> cos(one.lat()) * cos(one.lon()));
            double y = median(all, one -> cos(one.lat()) * cos(one.lon() - 90));
            double z = median(all, one -> cos(one.lat() - 90));
            double lat = Math.toDegrees(Math.atan2(z, Math.hypot(x, y)));
            return new LatLon(lat, Math.toDegrees(Math.atan2(y, x)));
        }

        private static double cos(double degrees) {
            return Math.cos(Math.toRadians(degrees));
        }

        private static double median(List<LatLon> all, ToDoubleFunction<LatLon> of) {
            double[] values = all.stream().mapToDouble(of).toArray();
            Arrays.sort(values);
            return values[values.length / 2];
        }

        @Override
        public boolean holds(LatLon at) {
            return at.kilometresTo(middle) <= far;
        }

        @Override
        public String key() {
            return "problem.place.far";
        }
    }
}
