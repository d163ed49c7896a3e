package handover.export;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Status;
import handover.geo.Size;
import handover.paint.Aside;
import handover.paint.AsidePainter;
import handover.paint.DeviceCanvas;
import handover.paint.Mark;
import handover.paint.MarkPainter;
import handover.paint.Palette;
import handover.state.Theme;

import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Marks are told apart by their shape: painted in one single ink they still differ.
class MarkShapesTest {
    private static final int SIDE = 52;
    private static final double RADIUS = 13;
    private static final double SEEN = 0.006;
    private static final double APART = 0.02;

    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    private static List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Status status : Status.values()) {
            marks.add(Mark.base(status, false));
            marks.add(Mark.headquarters(status, false, Locale.ENGLISH));
        }
        marks.add(Mark.base(Status.HANDED_OVER, true));
        marks.add(Mark.headquarters(Status.HANDED_OVER, true, Locale.ENGLISH));
        return marks;
    }

    /// Where ink is and where paper: each pixel is one or the other, whatever its colour.
    private static boolean[] inked(Mark mark, Palette palette) {
        return inked(mark, Aside.NONE, palette);
    }

    private static boolean[] inked(Mark mark, Aside aside, Palette palette) {
        var canvas = new DeviceCanvas();
        var ink = canvas.cleared(new Size(SIDE, SIDE), 1, 1, palette);
        ink.g().setFill(palette.paper());
        ink.g().fillRect(0, 0, SIDE, SIDE);
        MarkPainter.paint(ink, mark, SIDE / 2.0, SIDE / 2.0, RADIUS);
        AsidePainter.paint(ink, aside, SIDE / 2.0, SIDE / 2.0, RADIUS);
        var image = new WritableImage(SIDE, SIDE);
        new Group(canvas).snapshot(new SnapshotParameters(), image);
        boolean[] inked = new boolean[SIDE * SIDE];
        double paper = palette.paper().getBrightness();
        for (int i = 0; i < inked.length; i++) {
            var color = image.getPixelReader().getColor(i % SIDE, i / SIDE).grayscale();
            inked[i] = Math.abs(color.getBrightness() - paper) > 0.25;
        }
        return inked;
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void marksDifferWithoutAnyColour(Theme theme) throws Exception {
        List<Mark> marks = marks();
        List<boolean[]> shapes =
                FxPlatform.call(
                        () -> marks.stream().map(m -> inked(m, Palette.of(theme))).toList());
        for (int i = 0; i < marks.size(); i++) {
            for (int k = 0; k < i; k++) {
                assertThat(share(shapes.get(i), shapes.get(k)))
                        .as(marks.get(i) + " and " + marks.get(k))
                        .isGreaterThan(APART);
            }
        }
    }

    /// Whatever stands at their corners, marks of different states differ as they do without; and
    /// what stands there is seen.
    @ParameterizedTest
    @EnumSource(Theme.class)
    void theSignsAtTheCornersAreSeenAndLeaveTheMarksApart(Theme theme) throws Exception {
        Palette palette = Palette.of(theme);
        for (Aside aside : List.of(new Aside(true, false), new Aside(false, true))) {
            for (Mark mark : marks()) {
                List<boolean[]> shapes =
                        FxPlatform.call(
                                () -> List.of(inked(mark, palette), inked(mark, aside, palette)));
                double signed = share(shapes.getFirst(), shapes.getLast());
                assertThat(signed).as("%s %s", mark, aside).isGreaterThan(SEEN);
            }
        }
        List<boolean[]> signed =
                FxPlatform.call(
                        () ->
                                marks().stream()
                                        .map(m -> inked(m, new Aside(true, true), palette))
                                        .toList());
        for (int i = 0; i < signed.size(); i++) {
            for (int k = 0; k < i; k++) {
                assertThat(share(signed.get(i), signed.get(k)))
                        .as(marks().get(i) + " and " + marks().get(k))
                        .isGreaterThan(APART);
            }
        }
    }

    private static double share(boolean[] one, boolean[] other) {
        int different = 0;
        for (int i = 0; i < one.length; i++) {
            different += one[i] == other[i] ? 0 : 1;
        }
        return (double) different / one.length;
    }
}
