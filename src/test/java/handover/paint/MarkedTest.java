package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Site;
import handover.export.FxPlatform;
import handover.geo.Box;
import handover.geo.LatLon;
import handover.geo.Point;
import handover.revision.Kind;
import handover.revision.News;
import handover.revision.Revision;
import handover.support.Versions;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Plates of many sites say how many of them are others than in an earlier version.
class MarkedTest {
    private static final MapScene SCENE = CrowdedScenes.on("2024-01-15");

    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    /// The scene since a version that has one site in so many not yet, and instead of it another
    /// one in the same place that is gone now.
    private static MapScene since(int every) {
        var now = CrowdedScenes.DOSSIER;
        List<Site> before = new ArrayList<>(now.sites());
        for (int i = 0; i < before.size(); i += every) {
            Site site = before.get(i);
            before.set(i, renamed(site));
        }
        var earlier = Versions.with(now, before, now.sources(), now.claims());
        var news = News.of(Revision.of(earlier, now), SCENE.chronology());
        return SCENE.with(SCENE.furniture().withNews(news));
    }

    private static Site renamed(Site site) {
        return new Site(
                "gone-" + site.id(),
                site.order(),
                site.name(),
                site.variants(),
                site.kind(),
                site.role(),
                site.region(),
                site.contingents(),
                site.at(),
                site.point(),
                site.precision(),
                site.coordinateSource(),
                site.note(),
                site.alternatives());
    }

    private static MapPlan plan(MapScene scene) throws Exception {
        return FxPlatform.call(() -> MapPlan.of(scene));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 200})
    void eachCountsItsOwnAndNoneIsLost(int every) throws Exception {
        MapScene scene = since(every);
        MapPlan plan = plan(scene);
        News news = Objects.requireNonNull(scene.furniture().news());

        int added = 0;
        for (Cluster cluster : plan.shown().clusters()) {
            Marked marked = Marked.of(plan, cluster);
            added += marked.added();
            assertThat(marked.changed()).isZero();
            assertThat(marked.total()).isEqualTo(marked.added() + marked.gone());
            long hidden =
                    news.gone().stream()
                            .filter(one -> cluster.box().contains(plan.view().at(one.at())))
                            .count();
            assertThat(marked.gone()).isEqualTo((int) hidden);
        }
        Set<String> singles = new HashSet<>();
        plan.sites().forEach(site -> singles.add(site.id()));
        long alone = news.marks().keySet().stream().filter(singles::contains).count();
        long seen =
                news.marks().entrySet().stream()
                        .filter(one -> one.getValue() == Kind.ADDED)
                        .count();
        assertThat(added + alone).isEqualTo(seen);
    }

    @Test
    void noNameCoversATag() throws Exception {
        MapPlan plan = plan(since(3));
        for (Cluster cluster : plan.shown().clusters()) {
            String number = Integer.toString(Marked.of(plan, cluster).total());
            Box tag = NewsPainter.tag(cluster.box(), number, SCENE.palette().type());
            assertThat(plan.labels().placed())
                    .as(number)
                    .noneMatch(label -> label.box().intersects(tag));
        }
    }

    /// What stands over the map hides a site with all that is said of it.
    @Test
    void noTagAndNoSignLooksOutFromUnderThePlate() throws Exception {
        int tags = 0;
        int signs = 0;
        for (MapScene scene : acrossThePlate()) {
            MapPlan plan = plan(scene);
            List<Piece> pieces = FxPlatform.call(() -> Pieces.of(plan));
            List<Cluster> tagged =
                    plan.shown().clusters().stream()
                            .filter(one -> Marked.of(plan, one).total() > 0)
                            .toList();
            List<Cluster> seen = tagged.stream().filter(one -> !isCovered(plan, one.at())).toList();
            assertThat(pieces)
                    .filteredOn(piece -> piece.looks() instanceof Marked)
                    .hasSameSizeAs(seen);
            tags += tagged.size() - seen.size();
            List<Point> marked = marked(plan);
            List<Point> open = marked.stream().filter(at -> !isCovered(plan, at)).toList();
            assertThat(pieces)
                    .filteredOn(piece -> piece.looks() instanceof Kind)
                    .hasSameSizeAs(open);
            signs += marked.size() - open.size();
        }
        assertThat(tags).as("tags that are hidden").isPositive();
        assertThat(signs).as("signs that are hidden").isPositive();
    }

    /// From afar and from near, with now one site and now another under the day.
    private static List<MapScene> acrossThePlate() {
        MapScene scene = since(3);
        List<MapScene> all = new ArrayList<>();
        for (double lat = 11; lat < 23; lat += 1.5) {
            all.add(CrowdedScenes.at(scene, lat, 1, 5));
        }
        for (Site site : CrowdedScenes.DOSSIER.sites().subList(0, 30)) {
            for (double off : List.of(0.2, 0.4)) {
                LatLon at = site.at();
                all.add(CrowdedScenes.at(scene, at.lat() - off * 0.8, at.lon() + off, 10));
            }
        }
        return all;
    }

    private static List<Point> marked(MapPlan plan) {
        News news = Objects.requireNonNull(plan.scene().furniture().news());
        return plan.singles().stream()
                .map(state -> state.site())
                .filter(site -> news.marks().containsKey(site.id()))
                .map(site -> plan.view().at(site.at()))
                .toList();
    }

    private static boolean isCovered(MapPlan plan, Point at) {
        return plan.covered().stream().anyMatch(box -> box.contains(at));
    }

    @Test
    void withoutAnEarlierVersionNothingIsCounted() throws Exception {
        MapPlan plan = plan(SCENE);
        assertThat(plan.shown().clusters())
                .allSatisfy(one -> assertThat(Marked.of(plan, one).total()).isZero());
    }

    @Test
    void theSignIsThatOfAllOrElseThatOfAChange() {
        assertThat(new Marked(3, 0, 0).kind()).isEqualTo(Kind.ADDED);
        assertThat(new Marked(0, 0, 2).kind()).isEqualTo(Kind.GONE);
        assertThat(new Marked(0, 4, 0).kind()).isEqualTo(Kind.CHANGED);
        assertThat(new Marked(1, 0, 1).kind()).isEqualTo(Kind.CHANGED);
        var some = new Marked(1, 2, 3);
        assertThat(List.of(Kind.values()).stream().mapToInt(some::count).sum())
                .isEqualTo(some.total());
    }

    @Test
    void aTagStandsAtItsPlateAndLeavesItsNumbersFree() {
        var plate = new Box(100, 100, 140, 140);
        Box tag = NewsPainter.tag(plate, "1,204", 1);
        assertThat(tag.intersects(plate)).isTrue();
        assertThat(tag.minY()).isGreaterThan(plate.maxY() - 4);
        assertThat(NewsPainter.tag(plate, "1,204", 2).width()).isGreaterThan(tag.width());
    }
}
