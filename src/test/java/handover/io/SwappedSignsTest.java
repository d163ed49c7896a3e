package handover.io;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Localized;
import handover.dossier.PointPrecision;
import handover.dossier.Site;
import handover.dossier.SiteKind;
import handover.geo.LatLon;
import handover.io.SwappedSigns.Sign;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/// Swapped coordinates are noticed by what the sites say of themselves, and nothing else is.
class SwappedSignsTest {
    private static final String NOWHERE = "not given";

    private static Site site(
            String name, String region, PointPrecision precision, double lat, double lon) {
        var word = new Localized("camp", "camp");
        return new Site(
                name,
                1,
                new Localized(name, name),
                List.of(),
                SiteKind.BASE,
                word,
                new Localized(region, region),
                null,
                new LatLon(lat, lon),
                word,
                precision,
                "radio",
                null,
                List.of());
    }

    private static Site named(String name, double lat, double lon) {
        return site(name, NOWHERE, PointPrecision.FEATURE, lat, lon);
    }

    private static Site in(String region, double lat, double lon) {
        return site("Camp", region, PointPrecision.FEATURE, lat, lon);
    }

    private static List<String> doubted(Site... sites) {
        return SwappedSigns.of(List.of(sites)).stream()
                .map(sign -> sign.key() + " " + sign.site().id())
                .toList();
    }

    private static Site turned(Site site) {
        LatLon at = site.at();
        return site(site.id(), site.region().en(), site.precision(), at.lon(), at.lat());
    }

    @Test
    void aTownThatLiesInCongoIsNotGao() {
        assertThat(doubted(named("Gao", -0.04, 16.27), named("Kidal", 1.41, 18.44)))
                .containsExactly(
                        "problem.place.swappedName Gao", "problem.place.swappedName Kidal");
        assertThat(doubted(named("Gao", 16.27, -0.04), named("Kidal", 18.44, 1.41))).isEmpty();
        assertThat(doubted(named("TIMBUKTU", -3, 16.77))).hasSize(1);
    }

    @Test
    void theRegionOfASiteMayBeACountry() {
        assertThat(doubted(in("Burkina Faso", -1.53, 12.37), in("Niger", 2.09, 14.32))).hasSize(2);
        assertThat(doubted(in("Burkina Faso", 12.37, -1.53), in("Niger", 14.32, 2.09))).isEmpty();
        Sign sign =
                SwappedSigns.of(List.of(in("Chad", 19.1, 17.93))).stream().findFirst().orElse(null);
        assertThat(sign).as("so near the diagonal it lies in Chad both ways").isNull();
    }

    @Test
    void townsThatAllLieAtSeaAreDoubtedAtTheFirst() {
        Site[] sites =
                IntStream.range(0, 4)
                        .mapToObj(
                                i ->
                                        site(
                                                "Camp " + i,
                                                NOWHERE,
                                                PointPrecision.TOWN,
                                                -40.0 - i,
                                                -8.0 - i))
                        .toArray(Site[]::new);
        assertThat(doubted(sites)).containsExactly("problem.place.sea Camp 0");
    }

    @Test
    void shipsLieAtSea() {
        // In the Gulf of Aden, which the other way round is Central Europe.
        assertThat(
                        doubted(
                                named("Carrier", 12, 47),
                                named("Frigate", 12.5, 48),
                                named("Tanker", 13, 49),
                                named("Tender", 13.5, 50)))
                .isEmpty();
        // South of Lagos, which the other way round is Lagos.
        assertThat(doubted(in("Nigeria", 3.4, 6.5), in("Nigeria", 3.5, 6.4))).isEmpty();
        assertThat(doubted(site("Ship", "Gulf of Guinea", PointPrecision.CAMP, 3, 8))).isEmpty();
    }

    @Test
    void embassiesAreWhereTheyAre() {
        assertThat(
                        doubted(
                                site("Luanda", "Mali", PointPrecision.TOWN, -8.8, 13.2),
                                site("Kinshasa", "Mali", PointPrecision.TOWN, -4.3, 15.3),
                                site("Paris", "Mali", PointPrecision.TOWN, 48.86, 2.35),
                                site("Tokyo", "Mali", PointPrecision.TOWN, 35.7, 139.7),
                                site("Canberra", "Mali", PointPrecision.TOWN, -35.3, 149.1)))
                .isEmpty();
        assertThat(
                        doubted(
                                named("London", 42.98, -81.25),
                                named("Paris", 33.66, -95.55),
                                named("Oslo", 59.9, 10.7)))
                .isEmpty();
    }

    @Test
    void aFewThatSeemSwappedAmongManyThatDoNotAreAnotherTownOfThatName() {
        assertThat(
                        doubted(
                                named("Gao", -0.04, 16.27),
                                named("Kidal", 18.44, 1.41),
                                named("Timbuktu", 16.77, -3)))
                .isEmpty();
    }

    @Test
    void theExampleTurnedRoundIsNoticed() {
        List<Site> sites = DossierReader.example().dossier().sites();
        assertThat(SwappedSigns.of(sites)).isEmpty();
        List<Site> turned = sites.stream().map(SwappedSignsTest::turned).toList();
        assertThat(SwappedSigns.of(turned)).hasSizeGreaterThanOrEqualTo(sites.size() / 2);
    }

    @Property(tries = 500)
    void withNoNameThatTheMapKnowsNothingIsSaidOfAFeature(
            @ForAll @DoubleRange(min = -90, max = 90) double lat,
            @ForAll @DoubleRange(min = -180, max = 180) double lon) {
        assertThat(
                        doubted(
                                named("Camp A", lat, lon),
                                named("Camp B", lat, lon),
                                named("Camp C", lat, lon)))
                .isEmpty();
    }
}
