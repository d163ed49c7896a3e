package handover.support;

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
import handover.time.DayRange;
import handover.time.EdtfDate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A dossier with many sites that crowd around a few towns, one of them the headquarters, and with
/// claims of all kinds: the same from the same seed.
public final class CrowdedDossier {
    private static final LocalDate FIRST = LocalDate.of(2023, 6, 30);
    private static final int SPAN = 519;
    private static final int SOURCES = 9;
    private static final ClaimKind[] KINDS = {
        ClaimKind.HANDOVER, ClaimKind.DEPARTURE, ClaimKind.NO_HANDOVER, ClaimKind.PLANNED
    };

    private final Random random;
    private final List<Site> sites = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    private CrowdedDossier(long seed) {
        random = new Random(seed);
    }

    /// A dossier with so many sites.
    public static Dossier of(int sites, long seed) {
        return new CrowdedDossier(seed).make(sites);
    }

    private static Localized text(String words) {
        return new Localized(words, words);
    }

    private Dossier make(int many) {
        for (int i = 0; i < SOURCES; i++) {
            source("source-" + i, FIRST.plusDays(random.nextInt(SPAN)), i);
        }
        for (int i = 0; i < many; i++) {
            double lat = 12 + 3 * (i % 4) + 0.7 * random.nextGaussian();
            double lon = -8 + 4 * (i % 3) + 0.7 * random.nextGaussian();
            site(i, new LatLon(lat, lon));
            for (int k = random.nextInt(4); k > 0; k--) {
                claim(i);
            }
        }
        var counting =
                List.of(
                        new CountingRule(
                                "twelve", text("places"), many - 1, false, "source-0", text("")),
                        new CountingRule(
                                "thirteen", text("sites"), many, true, "source-0", text("")));
        return new Dossier(
                "crowded",
                "1",
                text("Crowded"),
                text("Made up"),
                DayRange.of(FIRST, FIRST.plusDays(SPAN)),
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

    private void source(String id, LocalDate issued, int number) {
        sources.add(
                new Source(
                        id,
                        "Publisher " + number,
                        null,
                        null,
                        EdtfDate.day(issued),
                        null,
                        "en",
                        null,
                        Voice.values()[number % Voice.values().length],
                        text("press"),
                        Reliability.values()[number % Reliability.values().length],
                        text("because"),
                        null,
                        false,
                        null));
    }

    private void site(int number, LatLon at) {
        sites.add(
                new Site(
                        "site-" + number,
                        number + 1,
                        text("Place " + number),
                        List.of(),
                        number == 7 ? SiteKind.HEADQUARTERS : SiteKind.BASE,
                        text("camp"),
                        text("region"),
                        null,
                        at,
                        text("town"),
                        PointPrecision.TOWN,
                        "source-0",
                        null,
                        List.of()));
    }

    private void claim(int site) {
        LocalDate day = FIRST.plusDays(random.nextInt(SPAN));
        boolean roughly = random.nextInt(4) == 0;
        String date = roughly ? day + "/" + day.plusDays(random.nextInt(1, 30)) : day.toString();
        claims.add(
                new Claim(
                        "claim-" + claims.size(),
                        "site-" + site,
                        "source-" + random.nextInt(SOURCES),
                        KINDS[random.nextInt(KINDS.length)],
                        EdtfDate.parse(date),
                        Certainty.STATED,
                        1 + random.nextInt(6),
                        text("because"),
                        null,
                        text("says so"),
                        null,
                        null,
                        false));
    }
}
