package handover.io;

import handover.basemap.Basemap;
import handover.basemap.BasemapNames;
import handover.basemap.CountryLabel;
import handover.basemap.Outline;
import handover.basemap.Town;
import handover.dossier.Localized;
import handover.dossier.PointPrecision;
import handover.dossier.Site;
import handover.geo.LatLon;
import handover.geo.Mercator;
import handover.geo.Point;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Signs that all latitudes and longitudes of a dossier stand in each other's place, where nothing
/// but its own words can tell: a site that has the name of a town of the map, or whose region is a
/// country, and that lies far from it, but there the other way round. What is only somewhere else
/// than one would think is no sign, nor is a place at sea, unless it is said to be a town.
public final class SwappedSigns {
    /// So near its town a site may lie, and so far off it lies elsewhere.
    private static final double TOWN_KM = 50;

    private static final double ELSEWHERE_KM = 100;

    /// The waters of a country reach 200 nautical miles: a ship there may say that it is its.
    private static final double WATERS_KM = 371;

    private static final int FEWEST = 3;

    /// Where all of them would lie together the other way round.
    private static final double TOGETHER_KM = 2_000;

    /// If all are swapped, so are these.
    private static final int MOST = 2_000;

    private static final Set<PointPrecision> ON_LAND =
            Set.of(PointPrecision.TOWN, PointPrecision.VILLAGE, PointPrecision.AIRPORT);

    private SwappedSigns() {}

    /// A site that seems to be swapped.
    ///
    /// @param key of the sentence that says so
    /// @param args what it names
    public record Sign(Site site, String key, List<Object> args) {
        /// Copies the list.
        public Sign {
            args = List.copyOf(args);
        }
    }

    private enum Vote {
        RIGHT,
        SWAPPED,
        NONE
    }

    /// The sites that seem to be swapped, of the first two thousand: none if more of those that can
    /// tell lie rightly.
    public static List<Sign> of(List<Site> all) {
        List<Site> sites = all.subList(0, Math.min(all.size(), MOST));
        List<Sign> signs = new ArrayList<>();
        int right = 0;
        for (Site site : sites) {
            Vote town = byTown(site);
            Vote country = byCountry(site);
            if (town == Vote.RIGHT || country == Vote.RIGHT) {
                right++;
            } else if (town == Vote.SWAPPED) {
                signs.add(sign(site, site.name()));
            } else if (country == Vote.SWAPPED) {
                signs.add(sign(site, site.region()));
            }
        }
        if (signs.isEmpty() && right == 0 && allAtSea(sites)) {
            signs.add(new Sign(sites.getFirst(), "problem.place.sea", List.of(sites.size())));
        }
        return signs.size() < right ? List.of() : signs;
    }

    private static Sign sign(Site site, Localized where) {
        LatLon at = site.at();
        List<Object> args = List.of(degrees(at.lat()), degrees(at.lon()), Echo.of(where.en()));
        return new Sign(site, "problem.place.swappedName", args);
    }

    private static Vote byTown(Site site) {
        List<LatLon> towns = World.TOWNS.getOrDefault(plain(site.name().en()), List.of());
        LatLon other = swapped(site.at());
        if (towns.isEmpty()) {
            return Vote.NONE;
        }
        if (towns.stream().anyMatch(town -> town.kilometresTo(site.at()) <= ELSEWHERE_KM)) {
            return Vote.RIGHT;
        }
        boolean fits =
                other != null
                        && towns.stream().anyMatch(town -> town.kilometresTo(other) <= TOWN_KM);
        return fits ? Vote.SWAPPED : Vote.NONE;
    }

    private static Vote byCountry(Site site) {
        String code = World.CODES.get(plain(site.region().en()));
        Optional<Countries> country =
                code == null
                        ? Optional.empty()
                        : World.COUNTRIES.computeIfAbsent(code, one -> Countries.of(List.of(one)));
        if (country.isEmpty()) {
            return Vote.NONE;
        }
        if (country.get().hold(site.at(), WATERS_KM)) {
            return Vote.RIGHT;
        }
        LatLon other = swapped(site.at());
        return other != null && country.get().hold(other) ? Vote.SWAPPED : Vote.NONE;
    }

    private static boolean allAtSea(List<Site> sites) {
        LatLon first = sites.size() < FEWEST ? null : swapped(sites.getFirst().at());
        return first != null && sites.stream().allMatch(site -> isAtSea(site, first));
    }

    /// Whether a site that is said to be on land lies at sea, and would lie on land near another.
    private static boolean isAtSea(Site site, LatLon near) {
        LatLon other = swapped(site.at());
        return ON_LAND.contains(site.precision())
                && !World.LAND.hold(site.at())
                && other != null
                && World.LAND.hold(other)
                && other.kilometresTo(near) <= TOGETHER_KM;
    }

    /// The same numbers the other way round, if that is a place.
    private static @Nullable LatLon swapped(LatLon at) {
        return Math.abs(at.lon()) <= 90 ? new LatLon(at.lon(), at.lat()) : null;
    }

    private static String degrees(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    /// Small letters without accents and signs.
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /// What the maps know, read when a dossier that names no country is first looked at.
    private static final class World {
        private static final Map<String, List<LatLon>> TOWNS = new HashMap<>();
        private static final Map<String, String> CODES = new HashMap<>();
        private static final Map<String, Optional<Countries>> COUNTRIES = new ConcurrentHashMap<>();
        private static final Countries LAND;

        static {
            Basemap world = BasemapReader.world();
            LAND = new Countries(List.<Outline>copyOf(world.levelAt(0).land()));
            take(world.names());
            try {
                take(BasemapReader.bundled().names());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void take(BasemapNames names) {
            for (Town town : names.towns()) {
                LatLon at = Mercator.latLon(new Point(town.x(), town.y()));
                for (String name : both(town.english(), town.french())) {
                    TOWNS.computeIfAbsent(name, none -> new ArrayList<>()).add(at);
                }
            }
            for (CountryLabel country : names.countries()) {
                both(country.english(), country.french())
                        .forEach(name -> CODES.putIfAbsent(name, country.code()));
            }
        }

        private static Set<String> both(String english, String french) {
            return new HashSet<>(List.of(plain(english), plain(french)));
        }
    }
}
