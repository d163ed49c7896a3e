package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Crowd;
import handover.dossier.Site;
import handover.export.FxPlatform;
import handover.geo.Box;
import handover.geo.Camera;
import handover.geo.Point;
import handover.state.Theme;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Marks that would cover each other become one, which counts them exactly and stays where it is.
class GatheringTest {
    private static final MapScene SCENE = CrowdedScenes.on("2024-01-15");

    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    private static MapPlan plan(MapScene scene) throws Exception {
        return FxPlatform.call(() -> MapPlan.of(scene));
    }

    @ParameterizedTest
    @ValueSource(doubles = {3.5, 4.2, 5, 6, 7, 8.5, 10, 12})
    void theProgramsOwnSitesAreNeverShownTogether(double zoom) throws Exception {
        MapScene scene = CrowdedScenes.at(Scenes.on("2023-10-31"), 16, -2, zoom);
        assertThat(plan(scene).shown().clusters()).isEmpty();
        assertThat(plan(scene).shown().singles()).hasSize(13);
    }

    @ParameterizedTest
    @ValueSource(doubles = {3.5, 4.2, 5, 5.9, 6, 7, 8.5, 10, 12})
    void nothingThatStandsForSitesCoversAnother(double zoom) throws Exception {
        for (Theme theme : Theme.values()) {
            MapScene scene = CrowdedScenes.at(SCENE.in(Palette.of(theme)), 15, -4, zoom);
            List<Box> boxes = plan(scene).shown().clusters().stream().map(Cluster::box).toList();
            for (Box box : boxes) {
                assertThat(boxes).filteredOn(other -> other.intersects(box)).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {3.5, 4.2, 5, 6, 7})
    void whatIsInViewAddsUpToTheTally(double zoom) throws Exception {
        MapScene scene = CrowdedScenes.at(SCENE, 16, -3, zoom);
        MapScene wide = scene.seenBy(scene.camera(), new handover.geo.Size(9000, 9000));
        MapPlan plan = plan(wide);
        int total = 0;
        int over = 0;
        int disputed = 0;
        for (Cluster cluster : plan.shown().clusters()) {
            Crowd crowd = plan.crowd(cluster);
            assertThat(crowd.total()).isEqualTo(cluster.total());
            total += crowd.total();
            over += crowd.over();
            disputed += crowd.disputed();
        }
        for (var state : plan.singles()) {
            if (scene.moment().counting().counts(state.site())) {
                total++;
                over += state.handedOver() ? 1 : 0;
                disputed += state.disputed() ? 1 : 0;
            }
        }
        assertThat(total).isEqualTo(scene.moment().tally().of());
        assertThat(over).isEqualTo(scene.moment().tally().least());
        assertThat(disputed).isEqualTo(scene.moment().tally().disputed());
    }

    @ParameterizedTest
    @ValueSource(doubles = {4.5, 5.3, 6.6, 8, 9.4})
    void whoStandsTogetherStaysSoWhileTheMapIsDragged(double zoom) throws Exception {
        MapScene scene = CrowdedScenes.at(SCENE, 15, -4, zoom);
        MapPlan before = plan(scene);
        for (int[] by : new int[][] {{1, 0}, {0, -7}, {40, 33}, {-171, 95}}) {
            Camera moved = scene.camera().pan(by[0], by[1]);
            MapPlan after = plan(scene.seenBy(moved, scene.size()));
            Box inBoth = scene.size().box().expand(-240);
            for (Cluster cluster : before.shown().clusters()) {
                if (inBoth.contains(cluster.at())) {
                    assertThat(after.shown().clusters())
                            .filteredOn(one -> one.cell() == cluster.cell())
                            .singleElement()
                            .satisfies(
                                    one ->
                                            assertThat(
                                                            one.at()
                                                                    .distanceTo(
                                                                            cluster.at()
                                                                                    .plus(
                                                                                            by[0],
                                                                                            by[1])))
                                                    .isLessThan(1e-6));
                }
            }
        }
    }

    @Test
    void theSameStandsOnTheOtherSideOfTheDateLine() throws Exception {
        Camera camera = CrowdedScenes.at(SCENE, 15, -4, 6).camera();
        var round = new Camera(camera.centreX() + 1, camera.centreY(), camera.zoom());
        Gathering here = plan(SCENE.seenBy(camera, SCENE.size())).shown();
        Gathering there = plan(SCENE.seenBy(round, SCENE.size())).shown();
        assertThat(there.singles()).isEqualTo(here.singles());
        assertThat(there.clusters())
                .extracting(Cluster::cell)
                .isEqualTo(here.clusters().stream().map(Cluster::cell).toList());
    }

    @Test
    void theCloserOneLooksTheMoreStandAlone() throws Exception {
        int far = plan(CrowdedScenes.at(SCENE, 15, -4, 4)).shown().singles().length;
        assertThat(far).isLessThan(SCENE.chronology().dossier().sites().size() / 4);
        MapPlan near = plan(CrowdedScenes.at(SCENE, 15, -4, 12));
        assertThat(near.shown().clusters().stream().mapToInt(Cluster::total).sum()).isLessThan(5);
    }

    @Test
    void aNameOrAMarkIsForASiteThatStandsAloneOrIsSelected() throws Exception {
        MapPlan plan = plan(SCENE);
        Set<String> alone = new HashSet<>();
        plan.sites().forEach(site -> alone.add(site.id()));
        assertThat(plan.labels().placed()).isNotEmpty();
        assertThat(plan.labels().placed()).allMatch(label -> alone.contains(label.id()));
        Site hidden =
                SCENE.chronology().dossier().sites().stream()
                        .filter(site -> !alone.contains(site.id()))
                        .filter(site -> inTheOpen(plan, site))
                        .findFirst()
                        .orElseThrow();
        MapPlan chosen = plan(SCENE.pointing(hidden, null));
        assertThat(chosen.labels().of(hidden.id())).isPresent();
        assertThat(chosen.drawnOut()).isPresent();
        assertThat(chosen.shown().clusters()).isEqualTo(plan.shown().clusters());
    }

    private static boolean inTheOpen(MapPlan plan, Site site) {
        Point at = plan.view().at(site.at());
        return SCENE.size().box().expand(-20).contains(at)
                && plan.covered().stream().noneMatch(box -> box.contains(at));
    }

    @Test
    void aPlateSaysWhatIsUnderThePointer() throws Exception {
        MapPlan plan = plan(SCENE);
        Cluster cluster =
                plan.shown().clusters().stream()
                        .filter(
                                one ->
                                        plan.covered().stream()
                                                .noneMatch(b -> b.intersects(one.box())))
                        .filter(one -> plan.siteAt(one.at().x(), one.at().y()).isEmpty())
                        .findFirst()
                        .orElseThrow();
        var together = plan.togetherAt(cluster.at().x(), cluster.at().y()).orElseThrow();
        assertThat(together.crowd().total()).isEqualTo(cluster.total());
        Set<String> seen = new HashSet<>();
        Site site = null;
        for (int i = 0; i < cluster.total(); i++) {
            site = together.after(site);
            seen.add(site.id());
        }
        assertThat(seen).hasSize(cluster.total());
        assertThat(seen).contains(together.after(site).id());
        assertThat(Arrays.stream(plan.shown().singles()).sorted().toArray())
                .isEqualTo(plan.shown().singles());
    }
}
