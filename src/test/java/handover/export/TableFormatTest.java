package handover.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import handover.chronology.Chronology;
import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.chronology.Voices;
import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.Reliability;
import handover.dossier.Voice;
import handover.io.DossierReader;
import handover.support.MadeDossier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The files of the table are what their standards say, by the published schemas.
class TableFormatTest {
    private static final Dossier DOSSIER =
            Objects.requireNonNull(DossierReader.bundled().dossier());
    private static final LocalDate DAY = LocalDate.of(2023, 11, 19);

    private static String text(TableFormat format, Lens lens, Locale locale) {
        return format.text(Chronology.of(DOSSIER, lens), DAY, locale);
    }

    private static String usual(TableFormat format) {
        return text(format, Lens.DEFAULT, Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({
        "HAPPENED,all,en",
        "PUBLISHED,all,fr",
        "HAPPENED,bundled,fr",
        "PUBLISHED,bundled,en",
        "HAPPENED,un,en",
        "PUBLISHED,press,fr"
    })
    void kmlAndGeoJsonPassTheirPublishedSchemas(Clock clock, String voices, String language) {
        Lens lens = Lens.DEFAULT.withClock(clock).withVoices(Voices.parse(voices));
        Locale locale = Locale.of(language);
        assertThat(PublishedSchemas.kmlFaults(text(TableFormat.KML, lens, locale))).isEmpty();
        assertThat(PublishedSchemas.geoJsonFaults(text(TableFormat.GEOJSON, lens, locale)))
                .isEmpty();
    }

    @Test
    void thePublishedSchemasCanFail() {
        String kml = usual(TableFormat.KML);
        assertThat(PublishedSchemas.kmlFaults(kml.replace("<begin>2023-06-30", "<begin>30/6/2023")))
                .isNotEmpty();
        assertThat(PublishedSchemas.kmlFaults(kml.replace("TimeSpan>", "Timespan>"))).isNotEmpty();
        assertThat(PublishedSchemas.kmlFaults(kml.replace("</kml>", ""))).isNotEmpty();
        String json = usual(TableFormat.GEOJSON);
        assertThat(PublishedSchemas.geoJsonFaults(json.replace("\"Point\"", "\"Dot\"")))
                .isNotEmpty();
        assertThat(PublishedSchemas.geoJsonFaults(json.replace("\"features\"", "\"sites\"")))
                .isNotEmpty();
    }

    @Test
    void geoJsonHasLongitudeBeforeLatitudeAndTheStateOfTheDay() {
        JsonNode tree = new JsonMapper().readTree(usual(TableFormat.GEOJSON));
        assertThat(tree.propertyNames())
                .containsExactly("type", "date", "lens", "count", "sentence", "features");
        assertThat(tree.get("date").asString()).isEqualTo("2023-11-19");
        assertThat(tree.get("count").get("least").asInt()).isEqualTo(9);
        JsonNode kidal = tree.get("features").get(7);
        assertThat(kidal.get("id").asString()).isEqualTo("kidal");
        JsonNode point = kidal.get("geometry").get("coordinates");
        assertThat(point.get(0).asDouble()).isBetween(1.3, 1.5);
        assertThat(point.get(1).asDouble()).isBetween(18.3, 18.6);
        JsonNode properties = kidal.get("properties");
        assertThat(properties.get("status").asString()).isEqualTo("handed-over");
        assertThat(properties.get("disputed").asBoolean()).isTrue();
        assertThat(properties.get("words").asString())
                .isEqualTo("Handed over 31 October 2023, disputed");
    }

    @Test
    void kmlChangesKidalOnTheDayOfItsHandover() {
        List<KmlFile.Mark> kidal = KmlFile.read(usual(TableFormat.KML)).marks().get("kidal");
        assertThat(kidal)
                .extracting(KmlFile.Mark::begin, KmlFile.Mark::end, KmlFile.Mark::style)
                .containsExactly(
                        tuple("2023-06-30", "2023-10-30T23:59:59Z", "#open"),
                        tuple("2023-10-31", "", "#disputed"));
        assertThat(kidal.getLast().description())
                .startsWith("<p>Handed over 31 October 2023, disputed</p>")
                .contains("(B1)", "claim kidal-");
    }

    @Test
    void kmlShowsAWindowBetweenOpenAndHandedOver() {
        List<KmlFile.Mark> timbuktu = KmlFile.read(usual(TableFormat.KML)).marks().get("timbuktu");
        assertThat(timbuktu)
                .extracting(KmlFile.Mark::begin, KmlFile.Mark::end, KmlFile.Mark::style)
                .containsExactly(
                        tuple("2023-06-30", "2023-12-11T23:59:59Z", "#open"),
                        tuple("2023-12-12", "2023-12-27T23:59:59Z", "#window"),
                        tuple("2023-12-28", "", "#handed-over"));
    }

    @Test
    void kmlEndsWithTheDossierWhereNothingIsHandedOver() {
        Lens bundled = Lens.DEFAULT.withVoices(Voices.BUNDLED);
        String kml = text(TableFormat.KML, bundled, Locale.ENGLISH);
        List<KmlFile.Mark> gao = KmlFile.read(kml).marks().get("gao");
        assertThat(gao).hasSize(1);
        assertThat(gao.getFirst().end()).isEqualTo("2024-11-30T23:59:59Z");
    }

    @Test
    void namesThatLookLikeMarkupStayWords() {
        String strange = "a<b>&\"'\u0001\uD83D\uDE80";
        var dossier =
                new MadeDossier()
                        .base(strange)
                        .source("s", Voice.UN, Reliability.A, "2023-08-01")
                        .claim(strange, ClaimKind.HANDOVER, "2023-08-01", "s")
                        .make();
        String kml =
                TableFormat.KML.text(Chronology.of(dossier, Lens.DEFAULT), DAY, Locale.ENGLISH);
        assertThat(PublishedSchemas.kmlFaults(kml)).isEmpty();
        assertThat(KmlFile.read(kml).marks().values().iterator().next().getFirst().name())
                .isEqualTo("a<b>&\"'\uFFFD\uD83D\uDE80");
    }

    @Test
    void theSameCallGivesTheSameText() {
        for (TableFormat format : TableFormat.values()) {
            assertThat(usual(format)).isEqualTo(usual(format)).endsWith("\n").doesNotContain("\r");
        }
        assertThat(usual(TableFormat.KML)).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    @Test
    void nothingInTheKmlAsksForTheNetwork() {
        assertThat(usual(TableFormat.KML)).doesNotContain("<href", "<Icon>", "NetworkLink");
    }
}
