package handover.geo;

import static org.assertj.core.api.Assertions.assertThat;

import handover.geo.LabelPlacement.Item;
import handover.geo.LabelPlacement.Layout;
import handover.geo.LabelPlacement.Placed;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// The thirteen real places at the sizes the program is used in.
class MaliLabelsTest {

    @ParameterizedTest
    @CsvSource({
        "600, 380, 3.5",
        "600, 380, 4",
        "600, 380, 4.5",
        "600, 380, 5",
        "1000, 670, 4",
        "1000, 670, 4.6",
        "1000, 670, 5",
        "1000, 670, 5.3",
        "1000, 670, 5.7",
        "1000, 670, 6",
        "1920, 1080, 6.2"
    })
    void allThirteenAreLabelledWithoutOverlap(double width, double height, double zoom) {
        Size view = new Size(width, height);
        Point middle = Mercator.world(new LatLon(16.4, -2.6));
        Camera camera = new Camera(middle.x(), middle.y(), zoom);
        List<Item> items = MaliSites.items(camera, view, 10);
        Layout layout = LabelPlacement.place(items, List.of(), view.box());
        LabelRules.hold(layout, items, List.of(), view.box());
        assertThat(layout.placed()).hasSize(13);
    }

    @ParameterizedTest
    @CsvSource({"600, 380", "1000, 670", "1412, 700"})
    void besidePlateAndLegendAllThirteenStandNearTheirMarks(double width, double height) {
        Size view = new Size(width, height);
        List<Box> plates =
                List.of(
                        new Box(10, 10, 0.33 * width, 80),
                        new Box(10, height - 120, 0.23 * width, height - 10));
        Camera camera = Camera.fit(MaliSites.MALI, view, Insets.all(10));
        List<Item> items = MaliSites.items(camera, view, 10);
        Layout layout = LabelPlacement.place(items, plates, view.box());
        LabelRules.hold(layout, items, plates, view.box());
        assertThat(layout.placed()).hasSize(13).noneMatch(Placed::leader);
    }

    @ParameterizedTest
    @CsvSource({"4", "5", "5.3", "6"})
    void noLeaderLineCrossesAnotherOrALabel(double zoom) {
        Size view = new Size(1000, 670);
        Point middle = Mercator.world(new LatLon(16.4, -2.6));
        List<Item> items = MaliSites.items(new Camera(middle.x(), middle.y(), zoom), view, 10);
        List<Placed> placed = LabelPlacement.place(items, List.of(), view.box()).placed();
        for (Placed a : placed) {
            for (Placed b : placed) {
                if (a.leader() && !a.id().equals(b.id())) {
                    assertThat(Segments.meets(a.leaderStart(), a.leaderEnd(), b.box())).isFalse();
                    assertThat(
                                    b.leader()
                                            && Segments.cross(
                                                    a.leaderStart(),
                                                    a.leaderEnd(),
                                                    b.leaderStart(),
                                                    b.leaderEnd()))
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"Timbuktu", "Goundam", "Kidal", "Ansongo"})
    void selectingOneMovesNoLabel(String selected) {
        Size view = new Size(1000, 670);
        Camera camera = Camera.fit(MaliSites.MALI, view, Insets.all(10));
        List<Item> items = MaliSites.items(camera, view, 10);
        Layout before = LabelPlacement.place(items, List.of(), view.box());
        List<Item> chosen =
                items.stream()
                        .map(
                                item ->
                                        item.id().equals(selected)
                                                ? new Item(
                                                        item.anchor(),
                                                        item.markRadius(),
                                                        item.label(),
                                                        100,
                                                        item.id())
                                                : item)
                        .toList();
        Layout after = LabelPlacement.place(chosen, List.of(), view.box(), before);
        assertThat(after.placed()).containsExactlyInAnyOrderElementsOf(before.placed());
    }
}
