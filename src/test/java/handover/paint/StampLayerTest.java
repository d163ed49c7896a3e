package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;

import handover.export.FxPlatform;
import handover.geo.Camera;
import handover.geo.Point;
import handover.geo.Size;
import handover.state.Theme;

import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// Names that are moved and not painted.
class StampLayerTest {
    private static final Size SIZE = new Size(300, 200);
    private static final View NEAR = new View(new Camera(0.49, 0.45, 6), SIZE);
    private static final View NEARER = new View(new Camera(0.49, 0.45, 6.3), SIZE);
    private static final Palette LIGHT = Palette.of(Theme.LIGHT);

    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    private static Stamp name(String text, double x, double y, Color color) {
        return Stamp.name(text, new Point(x, y), Fonts.regular(11), color, Color.WHITE, 1);
    }

    private static List<Stamp> names(double off) {
        return List.of(
                name("Gao", 20 + off, 30 + off, Color.BLACK),
                name("Ménaka", 30 + off, 33 + off, Color.DARKBLUE),
                name("Tombouctou", 150 - off, 120 + off, Color.BLACK));
    }

    @ParameterizedTest
    @CsvSource({"1", "1.25", "1.5", "2"})
    void anotherViewMovesThemAndLooksAsIfTheyWerePainted(double scale) throws Exception {
        FxPlatform.call(
                () -> {
                    var layer = new StampLayer(scale);
                    layer.show(NEAR, scale, LIGHT, names(0));
                    for (double off : List.of(3.3, 7.9, 0.0)) {
                        layer.show(NEARER, scale, LIGHT, names(off));
                        assertThat(layer.paints()).isEqualTo(3);
                        var fresh = new StampLayer(scale);
                        fresh.show(NEARER, scale, LIGHT, names(off));
                        assertThat(pixels(layer, scale)).isEqualTo(pixels(fresh, scale));
                        layer.show(NEAR, scale, LIGHT, List.of());
                    }
                    return layer;
                });
    }

    @Test
    void otherLooksArePaintedAnew() throws Exception {
        FxPlatform.call(
                () -> {
                    var layer = new StampLayer(1);
                    layer.show(NEAR, 1, LIGHT, List.of(name("Gao", 9, 30, Color.BLACK)));
                    layer.show(NEAR, 1, LIGHT, List.of(name("Gao", 9, 30, Color.RED)));
                    assertThat(layer.paints()).isEqualTo(2);
                    layer.show(NEAR, 1, LIGHT, List.of(name("Gao", 9, 30, Color.BLACK)));
                    assertThat(layer.paints()).isEqualTo(2);
                    var dark = Palette.of(Theme.DARK);
                    layer.show(NEAR, 1, dark, List.of(name("Gao", 9, 30, Color.BLACK)));
                    assertThat(layer.paints()).isEqualTo(3);
                    layer.show(NEAR, 1.5, dark, List.of(name("Gao", 9, 30, Color.BLACK)));
                    assertThat(layer.paints()).isEqualTo(4);
                    return layer;
                });
    }

    /// A dot moved by a part of a pixel has other edges.
    @Test
    void whatIsNotLaidOnPixelsIsPaintedForAnotherPartOfOne() throws Exception {
        FxPlatform.call(
                () -> {
                    var layer = new StampLayer(1);
                    layer.show(NEAR, 1, LIGHT, List.of(dot(20.25)));
                    layer.show(NEARER, 1, LIGHT, List.of(dot(31.25)));
                    assertThat(layer.paints()).isEqualTo(1);
                    layer.show(NEARER, 1, LIGHT, List.of(dot(31.5)));
                    assertThat(layer.paints()).isEqualTo(2);
                    var fresh = new StampLayer(1);
                    fresh.show(NEARER, 1, LIGHT, List.of(dot(31.5)));
                    assertThat(pixels(layer, 1)).isEqualTo(pixels(fresh, 1));
                    return layer;
                });
    }

    private static Stamp dot(double x) {
        return new Stamp(
                new Point(x, 40),
                false,
                handover.geo.Box.around(new Point(0, 0), 4),
                "dot",
                (ink, at) -> ink.disc(at.x(), at.y(), 3, Color.BLACK));
    }

    private static int[] pixels(StampLayer layer, double scale) {
        int width = (int) Math.ceil(SIZE.width() * scale);
        int height = (int) Math.ceil(SIZE.height() * scale);
        var ground = new Rectangle(width, height, Color.BEIGE);
        var group = new Group(ground, layer.node());
        var image = group.snapshot(new SnapshotParameters(), null);
        assertThat(image.getWidth()).isEqualTo(width);
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
