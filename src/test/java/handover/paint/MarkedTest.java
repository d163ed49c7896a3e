package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Site;
import handover.export.FxPlatform;
import handover.geo.Box;
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
