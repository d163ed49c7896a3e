package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;

import handover.export.FxPlatform;
import handover.geo.Box;

import javafx.scene.SnapshotParameters;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// What is painted again after a step gives the picture that painting everything gives.
class RepaintTest {

    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    private static Piece piece(double left, double right, Object looks) {
        return new Piece(new Box(left, 0, right, 10), looks, ink -> {});
    }

    private static BitSet bits(int... set) {
        var bits = new BitSet();
        for (int bit : set) {
            bits.set(bit);
        }
        return bits;
    }

    @Test
    void onlyWhatLooksDifferentAndWhatTouchesItIsPainted() {
        var before =
                List.of(
                        piece(0, 10, 1),
                        piece(8, 20, 1),
                        piece(19, 30, 1),
                        piece(50, 60, 1),
                        piece(70, 80, 1),
                        piece(90, 99, 1));
        var after =
                List.of(
                        piece(0, 10, 2),
                        piece(8, 20, 1),
                        piece(19, 30, 1),
                        piece(50, 60, 1),
                        piece(70, 80, 1),
                        piece(90, 99, 1));
        assertThat(Repaint.of(before, after)).contains(new Repaint(bits(0, 1, 2), List.of()));
        assertThat(Repaint.of(before, before)).contains(new Repaint(bits(), List.of()));
    }

    @Test
    void whereMuchIsDifferentAllIsPainted() {
        var before = List.of(piece(0, 10, 1), piece(20, 30, 1), piece(40, 50, 1));
        var after = List.of(piece(0, 10, 2), piece(20, 30, 2), piece(40, 50, 1));
        assertThat(Repaint.of(before, after)).isEmpty();
        var moved = List.of(piece(1, 11, 1), piece(21, 31, 1), piece(40, 50, 1));
        assertThat(Repaint.of(before, moved)).isEqualTo(Optional.empty());
    }

    @Test
    void whatIsGoneIsClearedAndWhatItTouchedIsPainted() {
        var before = List.of(piece(0, 10, 1), piece(8, 20, 1), piece(40, 50, 1), piece(60, 70, 1));
        var gone = List.of(new Box(0, 0, 10, 10));
        assertThat(Repaint.of(before, before.subList(1, 4))).contains(new Repaint(bits(0), gone));
        assertThat(Repaint.of(before.subList(1, 4), before).orElseThrow().pieces())
                .isEqualTo(bits(0, 1));
    }

    @Test
    void whatHasComeAboveAnotherIsPaintedThere() {
        var low = piece(0, 10, 1);
        var high = piece(5, 15, 2);
        var far = List.of(piece(40, 50, 1), piece(60, 70, 1), piece(80, 90, 1));
        var before = java.util.stream.Stream.concat(List.of(low, high).stream(), far.stream());
        var after = java.util.stream.Stream.concat(List.of(high, low).stream(), far.stream());
        assertThat(Repaint.of(before.toList(), after.toList()).orElseThrow().pieces())
                .isEqualTo(bits(0, 1));
    }

    @Test
    void whatIsComputedForAnotherViewMayBeALittleOff() {
        var before = List.of(piece(0, 10, 1), piece(20, 30, 1), piece(40, 50, 1));
        var after = List.of(piece(1e-9, 10 - 1e-9, 1), piece(20, 30 + 1e-9, 1));
        assertThat(Repaint.of(before, after).orElseThrow().pieces()).isEqualTo(bits());
        assertThat(Repaint.of(before, after).orElseThrow().nothing()).isFalse();
        assertThat(Repaint.of(before, before).orElseThrow().nothing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 2})
    void aSheetThatWentThroughTheDaysLooksAsOneThatIsNew(double scale) throws Exception {
        MapScene scene = Scenes.on("2023-06-30");
        for (String day :
                List.of("2023-08-03", "2023-10-21", "2023-10-31", "2023-10-30", "2024-11-20")) {
            compare(scene, Scenes.later(scene, day), scale);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {4.6, 6, 8})
    void soDoesOneWithManySites(double zoom) throws Exception {
        MapScene scene = CrowdedScenes.at(CrowdedScenes.on("2023-10-01"), 15, -4, zoom);
        for (String day : List.of("2023-10-02", "2023-10-05", "2024-06-01", "2024-05-31")) {
            compare(scene, scene.on(scene.chronology().on(java.time.LocalDate.parse(day))), 1);
        }
    }

    private static void compare(MapScene from, MapScene to, double scale) throws Exception {
        FxPlatform.call(
                () -> {
                    // A window has its marks on many canvases.
                    var walked = scale == 1 ? new MapSheet() : new MapSheet(scale);
                    walked.show(from);
                    walked.paint();
                    walked.show(to);
                    walked.paint();
                    var fresh = new MapSheet(scale);
                    fresh.show(to);
                    fresh.paint();
                    assertThat(pixels(walked)).isEqualTo(pixels(fresh));
                    return fresh;
                });
    }

    private static int[] pixels(MapSheet sheet) {
        sheet.autosize();
        var image = sheet.snapshot(new SnapshotParameters(), null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(
                        0,
                        0,
                        width,
                        height,
                        javafx.scene.image.PixelFormat.getIntArgbInstance(),
                        pixels,
                        0,
                        width);
        return pixels;
    }
}
