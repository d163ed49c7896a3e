package handover.io;

import static org.assertj.core.api.Assertions.assertThat;

import handover.io.Problem.Severity;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What no schema can say of places and days that are each well formed.
class PlausibleTest {
    private static final String NAMED = ", \"countries\": [\"ML\"]";
    private static final String GAO = "\"lat\": 16.27, \"lon\": -0.04";

    @TempDir Path folder;

    @Test
    void theBundledDossiersRaiseNoDoubt() throws IOException {
        assertThat(DossierReader.bundled().problems()).isEmpty();
        assertThat(DossierReader.example().problems()).isEmpty();
    }

    @Test
    void withNoCountriesTheViewTellsWhatIsSwapped() throws IOException {
        String json = GoodDossier.with(GAO, "\"lat\": -0.04, \"lon\": 16.27").replace(NAMED, "");
        assertThat(doubts(json)).containsExactly("problem.place.swappedName /sites/1/lat");
        String unknown = json.replace("\"en\": \"Gao\"", "\"en\": \"Camp 2\"");
        assertThat(doubts(unknown)).containsExactly("problem.place.swapped /sites/1/lat");
        assertThat(doubts(GoodDossier.with(GAO, "\"lat\": 48, \"lon\": 2").replace(NAMED, "")))
                .isEmpty();
    }

    @Test
    void aCountryThatTheMapDoesNotHaveSaysNothingOfPlaces() throws IOException {
        assertThat(doubts(GoodDossier.with("[\"ML\"]", "[\"ML\", \"XX\"]"))).isEmpty();
    }

    @Test
    void aBorderOrACoastIsNearEnough() throws IOException {
        // Rosso lies on the southern bank, 300 m outside Mauritania; Dakar in the sea of a coarse
        // map.
        var countries = Countries.of(List.of("MR", "SN")).orElseThrow();
        assertThat(countries.hold(new handover.geo.LatLon(16.51, -15.8))).isTrue();
        assertThat(countries.hold(new handover.geo.LatLon(14.66, -17.45))).isTrue();
        assertThat(countries.hold(new handover.geo.LatLon(12.65, -8))).isFalse();
    }

    @Test
    void theMapKnowsSmallAndSplitCountries() {
        for (String code : List.of("SG", "BH", "FJ", "ML", "SD", "SS", "CD")) {
            assertThat(Countries.of(List.of(code))).as(code).isPresent();
        }
        assertThat(
                        Countries.of(List.of("FJ"))
                                .orElseThrow()
                                .hold(new handover.geo.LatLon(-17.7, 178)))
                .isTrue();
    }

    @Test
    void amongManyTheOneFarAwayIsNamed() throws IOException {
        String json = withSites(8, "\"lat\": -33.9, \"lon\": 151.2");
        assertThat(doubts(json)).containsExactly("problem.place.far /sites/8/lat");
        String swapped = withSites(8, "\"lat\": -2.5, \"lon\": 17");
        assertThat(doubts(swapped)).containsExactly("problem.place.swapped /sites/8/lat");
    }

    @Test
    void whereTheViewIsSaidAllSitesCanBeSwapped() throws IOException {
        String json =
                GoodDossier.JSON
                        .replace(NAMED, "")
                        .replace("\"lat\": 16.8, \"lon\": -2.5", "\"lat\": -2.5, \"lon\": 16.8")
                        .replace("\"lat\": 16.9, \"lon\": -2.6", "\"lat\": -2.6, \"lon\": 16.9")
                        .replace(GAO, "\"lat\": -0.5, \"lon\": 15")
                        .replace("\"en\": \"Gao\"", "\"en\": \"Camp\"")
                        .replace(
                                "\"sites\": [",
                                "\"sites\": ["
                                        + site("a", at(-2.4, 16.7))
                                        + site("b", at(-2.3, 16.6)));
        assertThat(doubts(json))
                .containsExactly(
                        "problem.place.swapped /sites/0/lat",
                        "problem.place.swapped /sites/1/lat",
                        "problem.place.swapped /sites/2/lat",
                        "problem.place.swapped /sites/3/lat");
    }

    @Test
    void embassiesAllOverTheWorldAreNoneOfThemFar() throws IOException {
        String json =
                withSites(0, GAO)
                        .replace(GAO, "\"lat\": 38.9, \"lon\": -77")
                        .replace(
                                "\"sites\": [",
                                "\"sites\": ["
                                        + site("canberra", "\"lat\": -35.3, \"lon\": 149.1")
                                        + site("tokyo", "\"lat\": 35.7, \"lon\": 139.7")
                                        + site("lima", "\"lat\": -12, \"lon\": -77")
                                        + site("oslo", "\"lat\": 59.9, \"lon\": 10.7"));
        assertThat(doubts(json)).isEmpty();
    }

    @Test
    void aWindowThatEndsBeforeItBeginsIsNamed() throws IOException {
        String json =
                GoodDossier.with("\"date\": \"2023-08-13\"", "\"date\": \"[..2023-08-13]\"")
                        .replace("{\"id\": \"count\",", held("2023-08-13") + "{\"id\": \"count\",");
        assertThat(doubts(json)).containsExactly("problem.claim.turned /claims/0/date");
        String before =
                GoodDossier.with("\"date\": \"2023-08-13\"", "\"date\": \"[..2023-08-13]\"")
                        .replace("{\"id\": \"count\",", held("2023-08-12") + "{\"id\": \"count\",");
        assertThat(doubts(before)).isEmpty();
    }

    @Test
    void aPlanMayLieAheadOfItsSourceAndOfTheTimeline() throws IOException {
        String json =
                GoodDossier.with("\"kind\": \"handover\"", "\"kind\": \"planned\"")
                        .replace("\"date\": \"2023-08-13\"", "\"date\": \"2024-08-13\"");
        assertThat(doubts(json)).isEmpty();
    }

    @Test
    void everyDoubtIsAWarningAndLeavesTheDossier() throws IOException {
        String json = GoodDossier.with(GAO, "\"lat\": 48, \"lon\": 2");
        Reading reading = DossierReader.read(GoodDossier.write(folder, json));
        assertThat(reading.dossier()).isNotNull();
        assertThat(reading.problems())
                .extracting(Problem::severity)
                .containsExactly(Severity.WARNING);
        assertThat(Problems.line(reading.problems().getFirst(), Locale.ENGLISH))
                .contains(":24:")
                .contains(": /sites/1/lat: warning: 48, 2 lies outside the countries");
    }

    @Property(tries = 60)
    void whereverAMissionIsOneSiteFarOffIsFound(
            @ForAll @DoubleRange(min = 3, max = 55) double lat,
            @ForAll @DoubleRange(min = -179, max = 179) double lon,
            @ForAll @IntRange(min = 4, max = 30) int sites)
            throws IOException {
        String far =
                "\"lat\": %s, \"lon\": %s".formatted(-lat / 2, lon > 0 ? lon - 150 : lon + 150);
        String near =
                IntStream.range(0, sites)
                        .mapToObj(i -> site("n" + i, at(lat + i % 5 * 0.3, lon + i / 5 * 0.1)))
                        .collect(Collectors.joining());
        String json =
                GoodDossier.JSON
                        .replace(NAMED, "")
                        .replace("\"of\": 1,", "\"of\": " + sites + ",")
                        .replace("\"lat\": 16.8, \"lon\": -2.5", at(lat, lon))
                        .replace("\"lat\": 16.9, \"lon\": -2.6", at(lat, lon))
                        .replace(GAO, far)
                        .replace("\"sites\": [\n", "\"sites\": [" + near);
        Path made = Files.createTempDirectory("plausible");
        assertThat(
                        DossierReader.read(GoodDossier.write(made, json)).problems().stream()
                                .filter(one -> one.severity() == Severity.WARNING)
                                .map(one -> one.place().pointer()))
                .containsExactly("/sites/" + (sites + 1) + "/lat");
    }

    private static String at(double lat, double lon) {
        return "\"lat\": %.4f, \"lon\": %.4f".formatted(lat, lon);
    }

    private List<String> doubts(String json) throws IOException {
        return DossierReader.read(GoodDossier.write(folder, json)).problems().stream()
                .filter(one -> one.severity() == Severity.WARNING)
                .map(one -> one.key() + " " + one.place().pointer())
                .toList();
    }

    /// The good dossier with no countries, sites near Ber before it, and Gao somewhere.
    private static String withSites(int more, String gao) {
        String near =
                IntStream.range(0, more == 0 ? 0 : more - 1)
                        .mapToObj(i -> site("n" + i, at(16.8 + i * 0.1, -2.5)))
                        .collect(Collectors.joining());
        return GoodDossier.JSON
                .replace(NAMED, "")
                .replace("\"sites\": [", "\"sites\": [" + near)
                .replace(GAO, gao);
    }

    private static String site(String id, String at) {
        return ("{\"id\": \"%s\", \"order\": 9, \"kind\": \"base\", %s, \"variants\": [],"
                        + " \"name\": {\"en\": \"A\", \"fr\": \"A\"},"
                        + " \"role\": {\"en\": \"A\", \"fr\": \"A\"},"
                        + " \"region\": {\"en\": \"A\", \"fr\": \"A\"},"
                        + " \"point\": {\"en\": \"A\", \"fr\": \"A\"},"
                        + " \"precision\": \"town\", \"coordinateSource\": \"radio\","
                        + " \"alternatives\": []},\n")
                .formatted(id, at);
    }

    private static String held(String day) {
        return ("{\"id\": \"held-%s\", \"site\": \"ber\", \"source\": \"radio\", \"kind\":"
                        + " \"held\", \"date\": \"%s\", \"certainty\": \"stated\","
                        + " \"credibility\": 6, \"paraphrase\": {\"en\": \"A\", \"fr\": \"A\"}},\n")
                .formatted(day, day);
    }
}
