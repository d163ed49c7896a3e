package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import handover.export.FxPlatform;

import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.function.Consumer;

/// Letters drawn as outlines stand where the toolkit would write them, as thick.
class LetteringTest {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 60;
    /// The toolkit lays each letter on the grid of pixels, an outline stands where it stands.
    private static final int CELL = 6;
    private static final double MOST_OF_A_CELL = 0.15;
    private static final double MOST_OF_THE_INK = 0.03;

    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    /// How much of each cell is inked.
    private static double[][] paint(Consumer<GraphicsContext> painter) {
        var canvas = new Canvas(WIDTH, HEIGHT);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setFont(new Font(24));
        g.setStroke(Color.BLACK);
        g.setLineWidth(2);
        painter.accept(g);
        var sheet = new SnapshotParameters();
        sheet.setViewport(new Rectangle2D(0, 0, WIDTH, HEIGHT));
        PixelReader pixels = canvas.snapshot(sheet, null).getPixelReader();
        var ink = new double[HEIGHT / CELL][WIDTH / CELL];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double dark = 1 - pixels.getColor(x, y).getBrightness();
                ink[y / CELL][x / CELL] += dark / (CELL * CELL);
            }
        }
        return ink;
    }

    private static void assertAlike(double[][] ours, double[][] theirs) {
        double all = 0;
        double apart = 0;
        for (int y = 0; y < theirs.length; y++) {
            for (int x = 0; x < theirs[y].length; x++) {
                assertThat(ours[y][x])
                        .as("at %d, %d", x * CELL, y * CELL)
                        .isCloseTo(theirs[y][x], within(MOST_OF_A_CELL));
                all += theirs[y][x];
                apart += ours[y][x] - theirs[y][x];
            }
        }
        assertThat(all).isPositive();
        assertThat(Math.abs(apart)).isLessThan(MOST_OF_THE_INK * all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"تمبكتو، كيدال", "Me\u0301naka", "Gao", "Kidal كيدال 12"})
    void filledLettersAreAlike(String text) throws Exception {
        double[][] ours = FxPlatform.call(() -> paint(g -> Lettering.fill(g, text, 10, 40)));
        double[][] theirs = FxPlatform.call(() -> paint(g -> g.fillText(text, 10, 40)));
        assertAlike(ours, theirs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"تمبكتو، كيدال", "Me\u0301naka", "Gao"})
    void strokedLettersAreAlike(String text) throws Exception {
        double[][] ours = FxPlatform.call(() -> paint(g -> Lettering.stroke(g, text, 10, 40)));
        double[][] theirs = FxPlatform.call(() -> paint(g -> g.strokeText(text, 10, 40)));
        assertAlike(ours, theirs);
    }
}
