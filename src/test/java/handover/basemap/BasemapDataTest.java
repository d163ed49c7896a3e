package handover.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import handover.geo.Bounds;
import handover.geo.Box;
import handover.geo.Mercator;
import handover.geo.Point;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the bundled base map shows, held against facts from outside it.
class BasemapDataTest {
    private static final double PUBLISHED_AREA_OF_MALI = 1_240_192;

    private static final Box WEST = Mercator.world(new Bounds(-28, -2, 22, 36));

    private static final List<String> WEST_AFRICA =
            List.of(
                    "ML", "DZ", "MR", "NE", "BF", "SN", "GN", "CI", "GH", "TG", "BJ", "NG", "SL",
                    "LR", "GM", "GW", "MA", "EH", "TN", "LY", "TD", "CM", "CV");

    @Test
    void everyLevelHasEveryCountry() {
        for (BasemapLevel level : Maps.levels()) {
            assertThat(level.countries()).extracting(Outline::code).containsAll(WEST_AFRICA);
            assertThat(level.country("ML").orElseThrow().code()).isEqualTo("ML");
        }
    }

    @Test
    void everyLevelHasEveryLayer() {
        for (BasemapLevel level : Maps.levels()) {
            assertThat(level.land()).isNotEmpty();
            assertThat(level.lakes()).isNotEmpty();
            assertThat(level.coasts()).isNotEmpty();
            assertThat(level.regions()).hasSizeGreaterThan(8);
            assertThat(level.rivers()).extracting(Line::name).contains("Niger", "Bani", "Sénégal");
            assertThat(level.borders())
                    .extracting(Line::kind)
                    .contains(Line.Kind.BORDER, Line.Kind.BORDER_OF_DIVIDED, Line.Kind.DISPUTED);
        }
    }

    /// Natural Earth's Mali is 1.01 % larger than the published figure in its source already.
    @Test
    void maliHasItsPublishedArea() {
        double area =
                Maps.finest().country("ML").orElseThrow().rings().stream()
                        .mapToDouble(Maps::squareKilometres)
                        .sum();
        assertThat(area).isCloseTo(PUBLISHED_AREA_OF_MALI, withinPercentage(1.1));
    }

    /// 12,308.8 km²: the published size of the ellipsoid's cell of one degree at the equator.
    @Test
    void theMeasureOfAreasIsRight() {
        Point a = Maps.place(0, 0);
        Point b = Maps.place(1, 1);
        double[] cell = {a.x(), a.y(), b.x(), a.y(), b.x(), b.y(), a.x(), b.y(), a.x(), a.y()};
        assertThat(Maps.squareKilometres(new Ring(cell))).isCloseTo(12_308.8, within(0.5));
    }

    @Test
    void townsLieInTheirCountriesAtEveryLevel() {
        for (BasemapLevel level : Maps.levels()) {
            assertThat(Maps.covers(level.country("ML").orElseThrow(), 12.65, -8.0))
                    .as("Bamako")
                    .isTrue();
            assertThat(Maps.covers(level.country("ML").orElseThrow(), 16.77, -3.01))
                    .as("Timbuktu")
                    .isTrue();
            assertThat(Maps.covers(level.country("ML").orElseThrow(), 20.20, 1.01))
                    .as("Tessalit")
                    .isTrue();
            assertThat(Maps.covers(level.country("ML").orElseThrow(), 18.08, -15.97))
                    .as("Nouakchott")
                    .isFalse();
            assertThat(Maps.covers(level.country("ML").orElseThrow(), 13.51, 2.11))
                    .as("Niamey")
                    .isFalse();
            assertThat(level.land()).anyMatch(land -> Maps.covers(land, 18.08, -15.93));
            assertThat(level.land()).noneMatch(land -> Maps.covers(land, 18.0, -20.0));
        }
    }

    @Test
    void bothSidesOfABorderAreTheSameLine() {
        for (BasemapLevel level : Maps.levels()) {
            var mali = edges(level.country("ML").orElseThrow());
            var around =
                    level.countries().stream()
                            .filter(c -> !c.code().equals("ML"))
                            .flatMap(c -> edges(c).stream())
                            .collect(Collectors.toSet());
            assertThat(around.containsAll(mali)).isTrue();
            for (Line line : level.borders()) {
                if (line.kind() == Line.Kind.BORDER_OF_DIVIDED) {
                    assertThat(mali.containsAll(edges(line.xy()))).isTrue();
                }
            }
        }
    }

    @Test
    void noBorderIsDrawnTwice() {
        for (BasemapLevel level : Maps.levels()) {
            List<Edge> edges =
                    Stream.concat(level.borders().stream(), level.coasts().stream())
                            .filter(line -> line.box().intersects(WEST))
                            .flatMap(line -> edges(line.xy()).stream())
                            .toList();
            assertThat(edges.size() - Set.copyOf(edges).size()).isZero();
        }
    }

    @Test
    void theNigerPassesItsTownsAtEveryLevel() {
        for (BasemapLevel level : Maps.levels()) {
            List<double[]> water =
                    Stream.concat(
                                    level.rivers().stream()
                                            .filter(line -> line.name().equals("Niger"))
                                            .map(Line::xy),
                                    level.lakes().stream()
                                            .flatMap(lake -> lake.rings().stream())
                                            .map(Ring::xy))
                            .toList();
            assertThat(Maps.kilometres(16.68, -3.03, water)).as("Kabara").isLessThan(10);
            assertThat(Maps.kilometres(14.49, -4.20, water)).as("Mopti").isLessThan(10);
            assertThat(Maps.kilometres(16.27, -0.05, water)).as("Gao").isLessThan(10);
            assertThat(Maps.kilometres(12.63, -7.98, water)).as("Bamako").isLessThan(10);
        }
    }

    @Test
    void theNigerIsOneUnbrokenLineWhereItIsDrawnAlone() {
        for (BasemapLevel level : Maps.levels()) {
            if (level.topZoom() < 10) {
                assertThat(level.rivers().stream().filter(l -> l.name().equals("Niger")))
                        .hasSize(1);
            }
        }
    }

    @Test
    void levelsGetFiner() {
        List<BasemapLevel> levels = Maps.levels();
        for (int i = 1; i < levels.size(); i++) {
            BasemapLevel coarse = levels.get(i - 1);
            BasemapLevel fine = levels.get(i);
            assertThat(fine.topZoom()).isGreaterThan(coarse.topZoom());
            assertThat(fine.tolerance()).isLessThan(coarse.tolerance());
            assertThat(points(fine.country("ML").orElseThrow()))
                    .isGreaterThan(points(coarse.country("ML").orElseThrow()));
            assertThat(fine.lakes().size()).isGreaterThanOrEqualTo(coarse.lakes().size());
        }
    }

    @Test
    void boxesAreTheHullsOfTheirShapes() {
        for (BasemapLevel level : Maps.levels()) {
            Stream.of(level.coasts(), level.borders(), level.regions(), level.rivers())
                    .flatMap(List::stream)
                    .forEach(line -> assertHull(line.box(), List.of(line.xy())));
            Stream.of(level.land(), level.countries(), level.lakes())
                    .flatMap(List::stream)
                    .forEach(o -> assertHull(o.box(), o.rings().stream().map(Ring::xy).toList()));
        }
    }

    @Test
    void ringsAreClosed() {
        for (BasemapLevel level : Maps.levels()) {
            Stream.of(level.land(), level.countries(), level.lakes())
                    .flatMap(List::stream)
                    .flatMap(outline -> outline.rings().stream())
                    .map(Ring::xy)
                    .forEach(
                            xy -> {
                                assertThat(xy[xy.length - 2]).isEqualTo(xy[0]);
                                assertThat(xy[xy.length - 1]).isEqualTo(xy[1]);
                            });
        }
    }

    @Test
    void theFilesAreSmall() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("resources/basemap"))) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum())
                    .isLessThanOrEqualTo(1_500_000);
        }
    }

    private static void assertHull(Box box, List<double[]> shapes) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (double[] xy : shapes) {
            for (int i = 0; i < xy.length; i += 2) {
                left = Math.min(left, xy[i]);
                right = Math.max(right, xy[i]);
                top = Math.min(top, xy[i + 1]);
                bottom = Math.max(bottom, xy[i + 1]);
            }
        }
        assertThat(box).isEqualTo(new Box(left, top, right, bottom));
    }

    private static int points(Outline outline) {
        return outline.rings().stream().mapToInt(ring -> ring.xy().length / 2).sum();
    }

    private record Edge(double x1, double y1, double x2, double y2) {}

    private static Set<Edge> edges(Outline outline) {
        return outline.rings().stream()
                .flatMap(ring -> edges(ring.xy()).stream())
                .collect(Collectors.toSet());
    }

    /// The edges of a line, each from its western (or northern) end, whichever way it is walked.
    private static Set<Edge> edges(double[] xy) {
        Set<Edge> out = new HashSet<>();
        for (int i = 2; i < xy.length; i += 2) {
            boolean forward = xy[i - 2] < xy[i] || xy[i - 2] == xy[i] && xy[i - 1] < xy[i + 1];
            out.add(
                    forward
                            ? new Edge(xy[i - 2], xy[i - 1], xy[i], xy[i + 1])
                            : new Edge(xy[i], xy[i + 1], xy[i - 2], xy[i - 1]));
        }
        return out;
    }
}
