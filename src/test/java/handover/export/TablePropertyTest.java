package handover.export;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.chronology.RandomDossiers;
import handover.chronology.SiteState;
import handover.dossier.Dossier;
import handover.time.DayRange;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What holds for the files of every dossier, every lens and every day.
@Domain(RandomDossiers.class)
class TablePropertyTest {

    @Property(tries = 150)
    void theSpansOfASiteCoverAllDaysAndNeverOverlap(
            @ForAll Dossier dossier, @ForAll Lens lens, @ForAll LocalDate day) {
        String kml = TableFormat.KML.text(Chronology.of(dossier, lens), day, Locale.FRENCH);
        var marks = KmlFile.read(kml).marks();
        assertThat(marks).hasSameSizeAs(dossier.sites());
        DayRange days = dossier.days();
        for (List<KmlFile.Mark> ofSite : marks.values()) {
            assertThat(ofSite.getFirst().first()).isEqualTo(days.first());
            for (int i = 1; i < ofSite.size(); i++) {
                assertThat(ofSite.get(i).first()).isEqualTo(ofSite.get(i - 1).last().plusDays(1));
            }
            assertThat(ofSite.getLast().last()).isAfterOrEqualTo(days.last());
            assertThat(ofSite).allMatch(mark -> !mark.last().isBefore(mark.first()));
        }
    }

    @Property(tries = 150)
    void theMarkOfADayIsTheStateOfThatDay(
            @ForAll Dossier dossier, @ForAll Lens lens, @ForAll LocalDate day) {
        var chronology = Chronology.of(dossier, lens);
        var marks = KmlFile.read(TableFormat.KML.text(chronology, day, Locale.ENGLISH)).marks();
        for (SiteState state : chronology.on(day).states()) {
            assertThat(marks.get(state.site().id()))
                    .filteredOn(mark -> !day.isBefore(mark.first()) && !day.isAfter(mark.last()))
                    .singleElement()
                    .extracting(KmlFile.Mark::style)
                    .isEqualTo("#" + (state.disputed() ? "disputed" : state.status().id()));
        }
    }

    @Property(tries = 150)
    void everySiteIsOneFeature(@ForAll Dossier dossier, @ForAll Lens lens, @ForAll LocalDate day) {
        String json = TableFormat.GEOJSON.text(Chronology.of(dossier, lens), day, Locale.ENGLISH);
        JsonNode features = new JsonMapper().readTree(json).get("features");
        assertThat(features).hasSameSizeAs(dossier.sites());
        for (int i = 0; i < features.size(); i++) {
            assertThat(features.get(i).get("id").asString()).isEqualTo(dossier.sites().get(i).id());
        }
    }

    @Property(tries = 20)
    void everyFilePassesItsPublishedSchema(
            @ForAll Dossier dossier, @ForAll Lens lens, @ForAll LocalDate day) {
        var chronology = Chronology.of(dossier, lens);
        assertThat(
                        PublishedSchemas.kmlFaults(
                                TableFormat.KML.text(chronology, day, Locale.ENGLISH)))
                .isEmpty();
        assertThat(
                        PublishedSchemas.geoJsonFaults(
                                TableFormat.GEOJSON.text(chronology, day, Locale.FRENCH)))
                .isEmpty();
    }
}
