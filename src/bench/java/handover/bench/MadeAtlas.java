package handover.bench;

import handover.dossier.Certainty;
import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.CountingRule;
import handover.dossier.Dossier;
import handover.dossier.Localized;
import handover.dossier.PointPrecision;
import handover.dossier.Reliability;
import handover.dossier.Site;
import handover.dossier.SiteKind;
import handover.dossier.Source;
import handover.dossier.Voice;
import handover.geo.Bounds;
import handover.geo.LatLon;
import handover.io.DossierReader;
import handover.time.DayRange;
import handover.time.EdtfDate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/// Made-up dossiers of any size, the same from the same seed. Places crowd around some forty towns,
/// a few of them large, as events do; each place has five claims on days a little apart.
final class MadeAtlas {
    private static final long SEED = 20_231_031;
    private static final int TOWNS = 40;
    private static final int CLAIMS = 5;
    private static final DayRange DAYS =
            DayRange.of(LocalDate.of(2023, 6, 30), LocalDate.of(2024, 11, 30));

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<Site> sites = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    private MadeAtlas() {}

    /// A dossier with so many sites and five times as many claims.
    static Dossier of(int sites) {
        return new MadeAtlas().make(sites);
    }

    /// The dossier of the program if so few sites are asked for as it has.
    static Dossier orBundled(int sites) {
        return sites == 13 ? Objects.requireNonNull(DossierReader.bundled().dossier()) : of(sites);
    }

    private Dossier make(int count) {
        int sourceCount = 50 + (int) Math.sqrt(count);
        for (int i = 0; i < sourceCount; i++) {
            sources.add(source(i));
        }
        List<LatLon> towns = new ArrayList<>();
        for (int i = 0; i < TOWNS; i++) {
            towns.add(new LatLon(random.nextDouble(11, 24), random.nextDouble(-11, 3)));
        }
        for (int i = 0; i < count; i++) {
            // The first towns are much larger than the last ones.
            int town = (int) (TOWNS * Math.pow(random.nextDouble(), 3));
            sites.add(site(i, near(towns.get(town))));
            claims(i);
        }
        return dossier(count);
    }

    private LatLon near(LatLon town) {
        double lat = town.lat() + 0.6 * random.nextGaussian();
        double lon = town.lon() + 0.6 * random.nextGaussian();
        return new LatLon(Math.clamp(lat, 10, 25), Math.clamp(lon, -12, 4));
    }

    private static final Localized MADE = new Localized("made up", "made up");

    /// Dates and names are shared where they are the same: a million sites find room.
    private final Map<String, EdtfDate> dates = new HashMap<>();

    private static Localized text(String words) {
        return words.equals(MADE.en()) ? MADE : new Localized(words, words);
    }

    private EdtfDate date(String edtf) {
        return dates.computeIfAbsent(edtf, EdtfDate::parse);
    }

    private Source source(int i) {
        LocalDate issued = DAYS.first().plusDays(random.nextInt(500));
        return new Source(
                "source-" + i,
                "Publisher " + i,
                null,
                null,
                EdtfDate.day(issued),
                null,
                "en",
                null,
                Voice.values()[i % Voice.values().length],
                text("made up"),
                Reliability.values()[i % Reliability.values().length],
                text("made up"),
                null,
                false,
                null);
    }

    private static Site site(int i, LatLon at) {
        return new Site(
                "site-" + i,
                i + 1,
                text("Place " + i),
                List.of(),
                SiteKind.BASE,
                text("made up"),
                text("made up"),
                null,
                at,
                text("made up"),
                PointPrecision.TOWN,
                "source-0",
                null,
                List.of());
    }

    private void claims(int site) {
        LocalDate ends = DAYS.first().plusDays(random.nextInt(1, 515));
        for (int i = 0; i < CLAIMS; i++) {
            ClaimKind kind =
                    i == 0
                            ? ClaimKind.HANDOVER
                            : random.nextInt(4) == 0
                                    ? ClaimKind.NO_HANDOVER
                                    : random.nextBoolean()
                                            ? ClaimKind.DEPARTURE
                                            : ClaimKind.HANDOVER;
            LocalDate day = ends.plusDays(random.nextInt(-2, 3));
            EdtfDate date =
                    random.nextInt(5) == 0
                            ? date(day + "/" + day.plusDays(random.nextInt(1, 9)))
                            : date(day.toString());
            claims.add(claim(site, i, kind, date));
        }
    }

    private Claim claim(int site, int number, ClaimKind kind, EdtfDate date) {
        return new Claim(
                "claim-" + site + "-" + number,
                sites.get(site).id(),
                sources.get(random.nextInt(sources.size())).id(),
                kind,
                date,
                Certainty.STATED,
                1 + random.nextInt(6),
                text("made up"),
                null,
                text("made up"),
                null,
                null,
                false);
    }

    private Dossier dossier(int count) {
        var counting =
                List.of(
                        new CountingRule(
                                "twelve",
                                text("places"),
                                count,
                                false,
                                "source-0",
                                text("made up")));
        return new Dossier(
                "made-" + count,
                "1",
                text(String.format(Locale.ROOT, "%,d places", count)),
                text("made up"),
                DAYS,
                new Bounds(-12, 10, 4, 25),
                List.of(),
                counting,
                List.copyOf(sites),
                List.copyOf(sources),
                List.copyOf(claims),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "0".repeat(64),
                Dossier.Index.of(sites, sources, claims));
    }
}
